/** `zhenggai parse` of one plain file or standard input to standard output: the short way. */
import {exit, type ExitStatus, type Io} from './io.ts'
import type {ParseOptions} from './parse-options.ts'
import {readDocument} from './source.ts'
import {writeTo} from './stream.ts'
import {parseSource} from '../parse.ts'
import {loadWriter} from '../write/index.ts'

export async function runParseOne(file: string, options: ParseOptions, io: Io): Promise<ExitStatus> {
  const notice = parseSource(await readDocument(file, options, io))
  const {outputFormat: output = 'json', lang, bom} = options
  if (output === 'html' || output === 'parquet') throw new Error(`${output} goes the long way`)
  const write = await loadWriter(output, {...(lang === undefined ? {} : {lang}), ...(bom === undefined ? {} : {bom})})
  await writeTo(io.stdout, await write([notice]))
  return notice.diagnostics.some(({severity}) => severity === 'error') ? exit.found : exit.done
}
