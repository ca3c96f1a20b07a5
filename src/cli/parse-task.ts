/** The task of `zhenggai parse`: from a document's bytes to what its record adds to the output. */
import type {Document, Product} from './tasks.ts'
import type {ReadOptions} from '../formats/format.ts'
import {parseNotice} from '../parse.ts'
import type {Notice} from '../record.ts'
import {loadOutput, loadWriter, type OutputName, type PrintedName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What the task needs to know. */
export interface ParseSettings {
  readonly read: Omit<ReadOptions, 'name'>
  readonly output: PrintedName
  /** A whole file, or the part of one that holds several; of a workbook that is its rows as JSON. */
  readonly extent: 'whole' | 'part'
  readonly write: WriteOptions
}

export async function parseDocument({bytes, name}: Document, settings: ParseSettings): Promise<Product> {
  const options = {...settings.read, ...(name === undefined ? {} : {name})}
  const {output} = settings
  const {notice, body} = output === 'html' ? await writePage(bytes, options, settings) : await writeRecord(bytes, options, {...settings, output})
  return {
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    isFaulty: notice.diagnostics.some(({severity}) => severity === 'error'),
  }
}

interface RecordSettings extends ParseSettings {
  readonly output: OutputName
}

interface Written {
  readonly notice: Notice
  readonly body: string | Uint8Array
}

async function writeRecord(bytes: Uint8Array, options: ReadOptions, settings: RecordSettings): Promise<Written> {
  const notice = await parseNotice(bytes, options)
  return {notice, body: await write(notice, settings)}
}

/** A page shows the text too, so it is made from the bytes and not from the record. */
async function writePage(bytes: Uint8Array, options: ReadOptions, {extent, write: chosen}: ParseSettings): Promise<Written> {
  const [{readPageNotice}, {writePagePart}] = await Promise.all([import('../page-notice.ts'), import('../write/html.ts')])
  const read = await readPageNotice(bytes, options)
  const part = writePagePart(read)
  if (extent === 'part') return {notice: read.notice, body: part}
  const {head, tail} = await (await import('./page-frame.ts')).readPageFrame(chosen)
  return {notice: read.notice, body: `${head}${part}${tail}`}
}

async function write(notice: Notice, {output, extent, write: options}: RecordSettings): Promise<string | Uint8Array> {
  if (extent === 'whole') return await (await loadWriter(output, options))([notice])
  if (output === 'xlsx') {
    const {toLedgerRows} = await import('../write/xlsx.ts')
    return JSON.stringify(toLedgerRows(notice, options))
  }
  return (await loadOutput(output, options)).writePart(notice)
}
