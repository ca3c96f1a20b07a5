/** `zhenggai parse`: the record of a notice. */
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {toReason} from './input.ts'
import {exit, type ExitStatus, type Io, UsageError} from './io.ts'
import {type InputOptions, readDocument} from './source.ts'
import {parseSource} from '../parse.ts'
import {loadWriter, type OutputName} from '../write/index.ts'

/** The options of `parse`. */
export interface ParseOptions extends InputOptions {
  readonly outputFormat: OutputName
  readonly output?: string
}

export async function runParse(file: string, options: ParseOptions, io: Io): Promise<ExitStatus> {
  const notice = parseSource(await readDocument(file, options, io))
  const write = await loadWriter(options.outputFormat)
  const written = write([notice])
  if (options.output === undefined) io.stdout.write(written)
  else await save(path.resolve(io.cwd, options.output), written)
  return notice.diagnostics.some(({severity}) => severity === 'error') ? exit.found : exit.done
}

async function save(file: string, written: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, written)
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${toReason(error)}`)
  }
}
