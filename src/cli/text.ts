/** `zhenggai text`: the lines as read. */
import {exit, type ExitStatus, type Io} from './io.ts'
import {type InputOptions, readDocument} from './source.ts'

export async function runText(file: string, options: InputOptions, io: Io): Promise<ExitStatus> {
  const {lines} = await readDocument(file, options, io)
  io.stdout.write(lines.map(({text}) => `${text}\n`).join(''))
  return exit.done
}
