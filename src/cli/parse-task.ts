/** The task of `zhenggai parse`: from a document's bytes to what its record adds to the output. */
import type {Document, Product} from './product.ts'
import type {ReadOptions} from '../formats/format.ts'
import {parseNotice} from '../parse.ts'
import type {Notice} from '../record.ts'
import {loadOutput, loadWriter, type OutputName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What the task needs to know. */
export interface ParseSettings {
  readonly read: Omit<ReadOptions, 'name'>
  readonly output: OutputName
  /** A whole file, or the part of one that holds several; of a workbook that is its rows as JSON. */
  readonly extent: 'whole' | 'part'
  readonly write: WriteOptions
}

export async function parseDocument({bytes, name}: Document, settings: ParseSettings): Promise<Product> {
  const notice = await parseNotice(bytes, {...settings.read, ...(name === undefined ? {} : {name})})
  const body = await write(notice, settings)
  return {
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    isFaulty: notice.diagnostics.some(({severity}) => severity === 'error'),
  }
}

async function write(notice: Notice, {output, extent, write: options}: ParseSettings): Promise<string | Uint8Array> {
  if (extent === 'whole') return await (await loadWriter(output, options))([notice])
  if (output === 'xlsx') {
    const {toLedgerRows} = await import('../write/xlsx.ts')
    return JSON.stringify(toLedgerRows(notice, options))
  }
  return (await loadOutput(output, options)).writePart(notice)
}
