/** The task of `zhenggai parse`: from a document's bytes to what its record adds to the output. */
import {toDigest} from './digest.ts'
import type {PartSettings} from './parse-part.ts'
import {type Document, type Product, toReadOptions} from './product.ts'
import type {ReadOptions} from '../formats/format.ts'
import {readSource} from '../formats/index.ts'
import {parseSource} from '../parse.ts'
import {isLedger} from './gathered.ts'
import type {Behind} from '../write/office/ledger-part.ts'
import type {Notice} from '../record.ts'
import type {Source} from '../source.ts'
import type {TableName} from '../write/table-names.ts'
import {loadOutput, loadWriter, type OutputName, type PrintedName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What the task needs to know. */
export interface ParseSettings {
  readonly read: Omit<ReadOptions, 'name'>
  readonly output: PrintedName
  /** A whole file, or the part of one that holds several; of a workbook and of data tables that is their rows as JSON. */
  readonly extent: 'whole' | 'part'
  readonly write: WriteOptions
  /** Where some fields only are wanted, which; else null. */
  readonly part: PartSettings | null
  /** Where data tables are wanted, which; else null. */
  readonly tables: readonly TableName[] | null
  /** Whether each record is held against its description. */
  readonly isValidated: boolean
  /** Whether it is counted what a run says of its inputs. */
  readonly isCounted: boolean
  /** What stands behind the table of a ledger. */
  readonly behind: Behind
}

export async function parseDocument(document: Document, settings: ParseSettings): Promise<Product> {
  const source = await readSource(document.bytes, toReadOptions(document, settings.read))
  const {body, isFaulty, notice} = await make(source, settings)
  const digest = settings.isCounted ? {digest: toDigest(notice ?? parseSource(source), source)} : {}
  return {body: typeof body === 'string' ? new TextEncoder().encode(body) : body, isFaulty, ...digest}
}

interface Made {
  readonly body: string | Uint8Array
  readonly isFaulty: boolean
  /** The whole record, where one was made. */
  readonly notice?: Notice
}

async function make(source: Source, settings: ParseSettings): Promise<Made> {
  const {output, part} = settings
  if (part !== null) return (await import('./parse-part.ts')).parsePart(source, part, settings.extent)
  if (output === 'html') return await makePage(source, settings)
  const notice = await validate(parse(source, settings), settings)
  const isFaulty = hasErrors(notice)
  if (settings.tables !== null) return {body: await writeRows(notice, settings.tables), isFaulty, notice}
  if (output === 'parquet') throw new Error('Parquet is written of tables')
  return {body: await write(notice, {...settings, output}), isFaulty, notice}
}

/** A ledger is handed in, so the checks speak its language in it; elsewhere a record is the same in any. */
function parse(source: Source, {output, write: {lang = 'zh'}}: ParseSettings): Notice {
  return isLedger(output) ? parseSource(source, {language: lang}) : parseSource(source)
}

/** Holds a record against its description where that is wanted; what does not fit is a bug and is told as one. */
async function validate(notice: Notice, {isValidated}: ParseSettings): Promise<Notice> {
  if (isValidated) (await import('../record.ts')).noticeSchema.parse(notice)
  return notice
}

function hasErrors({diagnostics}: Notice): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

/** A page shows the text too, so it is made from the source and not from the record. */
async function makePage(source: Source, settings: ParseSettings): Promise<Made> {
  const [{toPageNotice}, {writePagePart}] = await Promise.all([import('../page-notice.ts'), import('../write/html.ts')])
  const read = toPageNotice(source)
  const part = writePagePart(read)
  const made = {isFaulty: hasErrors(await validate(read.notice, settings)), notice: read.notice}
  if (settings.extent === 'part') return {body: part, ...made}
  const {head, tail} = await (await import('./page-frame.ts')).readPageFrame(settings.write)
  return {body: `${head}${part}${tail}`, ...made}
}

async function writeRows(notice: Notice, names: readonly TableName[]): Promise<string> {
  return JSON.stringify((await import('../write/tables.ts')).toTableRows(notice, names))
}

interface RecordSettings extends ParseSettings {
  readonly output: OutputName
}

async function write(notice: Notice, {output, extent, behind, write: options}: RecordSettings): Promise<string | Uint8Array> {
  if (extent === 'whole') return await (await loadWriter(output, options))([notice])
  if (isLedger(output)) {
    const {toLedgerPart} = await import('../write/office/ledger-part.ts')
    return JSON.stringify(toLedgerPart(notice, options, behind))
  }
  return (await loadOutput(output, options)).writePart(notice)
}
