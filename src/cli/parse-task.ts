/** The task of `zhenggai parse`: from a document's bytes to what its record adds to the output. */
import type {PartSettings} from './parse-part.ts'
import type {Document, Product} from './product.ts'
import type {ReadOptions} from '../formats/format.ts'
import {readSource} from '../formats/index.ts'
import {parseSource} from '../parse.ts'
import type {Notice} from '../record.ts'
import type {Source} from '../source.ts'
import {loadOutput, loadWriter, type OutputName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What the task needs to know. */
export interface ParseSettings {
  readonly read: Omit<ReadOptions, 'name'>
  readonly output: OutputName
  /** A whole file, or the part of one that holds several; of a workbook that is its rows as JSON. */
  readonly extent: 'whole' | 'part'
  readonly write: WriteOptions
  /** Where some fields only are wanted, which; else null. */
  readonly part: PartSettings | null
  /** Whether each record is held against its description. */
  readonly isValidated: boolean
}

export async function parseDocument({bytes, name}: Document, settings: ParseSettings): Promise<Product> {
  const source = await readSource(bytes, {...settings.read, ...(name === undefined ? {} : {name})})
  const {body, isFaulty} = settings.part === null ? await parseWhole(source, settings) : await parsePart(source, settings.part, settings.extent)
  return {body: typeof body === 'string' ? new TextEncoder().encode(body) : body, isFaulty}
}

async function parsePart(source: Source, part: PartSettings, extent: ParseSettings['extent']): Promise<Made> {
  return await (await import('./parse-part.ts')).parsePart(source, part, extent)
}

interface Made {
  readonly body: string | Uint8Array
  readonly isFaulty: boolean
}

async function parseWhole(source: Source, settings: ParseSettings): Promise<Made> {
  const notice = parseSource(source)
  // what does not fit is a bug and is told as one
  if (settings.isValidated) (await import('../record.ts')).noticeSchema.parse(notice)
  return {body: await write(notice, settings), isFaulty: notice.diagnostics.some(({severity}) => severity === 'error')}
}

async function write(notice: Notice, {output, extent, write: options}: ParseSettings): Promise<string | Uint8Array> {
  if (extent === 'whole') return await (await loadWriter(output, options))([notice])
  if (output === 'xlsx') {
    const {toLedgerRows} = await import('../write/xlsx.ts')
    return JSON.stringify(toLedgerRows(notice, options))
  }
  return (await loadOutput(output, options)).writePart(notice)
}
