/** `zhenggai dates`: each mention with its value, tab-separated: line:column, days, what was inferred, the words. */
import {exit, type ExitStatus, type Io} from './io.ts'
import {type InputOptions, readDocument} from './source.ts'
import {parseSource} from '../parse.ts'

export async function runDates(file: string, options: InputOptions, io: Io): Promise<ExitStatus> {
  const {dates} = parseSource(await readDocument(file, options, io))
  for (const {position, text, edtf, inferred, inTitle} of dates) {
    const notes = [...(inferred.length > 0 ? [`inferred ${inferred.join(', ')}`] : []), ...(inTitle ? ['in a title'] : [])]
    const place = `${position.start.line}:${position.start.column}`
    io.stdout.write(`${[place, edtf ?? 'unreadable', text, ...(notes.length > 0 ? [`(${notes.join('; ')})`] : [])].join('\t')}\n`)
  }
  return exit.done
}
