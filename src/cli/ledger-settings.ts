/** What the options say of the ledger as offices lay it out. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {isLedger, type LedgerName} from './gathered.ts'
import {toReason} from './input.ts'
import {type Io, UsageError} from './io.ts'
import {findNearest} from './nearest.ts'
import type {ParseOptions} from './parse-options.ts'
import {printName} from './print-name.ts'
import type {Ledger} from '../write/ledger-file.ts'
import type {Behind} from '../write/office/ledger-part.ts'
import {officeColumnNames, toUsualColumns} from '../write/office/office-columns.ts'
import {type OfficeColumnName, officeWords} from '../write/office/office-words.ts'
import {readHeading} from '../write/office/heading.ts'
import type {PrintedName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'
import type {OpenStore} from '../write/zip/store.ts'

/** What the ledger is written by: what a notice's rows depend on apart from the rest, which changes from day to day. */
export interface LedgerSettings {
  readonly rows: Pick<WriteOptions, 'columns'>
  readonly around: Pick<WriteOptions, 'title' | 'day' | 'template'>
  /** What stands behind the table. */
  readonly behind: Behind
}

interface Given {
  readonly options: ParseOptions
  readonly isSeveral: boolean
  readonly io: Pick<Io, 'cwd' | 'env'>
}

/** The settings of a ledger, none where the output is no ledger; a `UsageError` where an option is for one then. */
export async function readLedgerSettings(output: PrintedName, {options, isSeveral, io}: Given): Promise<LedgerSettings> {
  const {title, columns, date, template} = options
  const option = Object.entries({'--title': title, '--columns': columns, '--date': date}).find(([, value]) => value !== undefined)?.[0]
  if (template !== undefined && output !== 'xlsx') throw new UsageError(`--template goes with xlsx; ${output} has no such thing`)
  if (!isLedger(output)) {
    if (option !== undefined) throw new UsageError(`${option} goes with xlsx and docx; ${output} has no such thing`)
    return {rows: {}, around: {}, behind: 'nothing'}
  }
  if (template !== undefined) {
    if (option !== undefined) throw new UsageError(`${option} and --template exclude each other: the template has its own`)
    return await readTemplateSettings(template, io)
  }
  return {
    rows: {columns: columns === undefined ? toUsualColumns(isSeveral) : toColumns(columns)},
    around: {day: date === undefined ? toToday(io.env['SOURCE_DATE_EPOCH']) : toDay(date), ...(title === undefined ? {} : {title})},
    behind: output === 'docx' ? 'outline' : 'data',
  }
}

/** The columns that a template asks for. */
async function readTemplateSettings(file: string, {cwd}: Pick<Io, 'cwd'>): Promise<LedgerSettings> {
  const template = await readBytes(path.resolve(cwd, file), file)
  const {readTemplate} = await import('../write/template/fill-template.ts')
  try {
    return {rows: {columns: readTemplate(template).columns}, around: {template}, behind: 'nothing'}
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${printName(file)}: ${error.message}`)
    throw error
  }
}

async function readBytes(place: string, file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(place))
  } catch (error) {
    throw new UsageError(`cannot read ${printName(file)}: ${toReason(error)}`)
  }
}

/** Opens a ledger whose settings are known. */
export async function openLedger(output: LedgerName, options: WriteOptions, openStore: OpenStore): Promise<Ledger> {
  const settled = {...options, columns: options.columns ?? toUsualColumns(true)}
  if (output === 'docx') return await (await import('../write/docx/document.ts')).openDocument(settled, openStore)
  return (await (await import('../write/xlsx.ts')).openXlsx(settled, openStore)).ledger
}

// 序号,反馈问题,status
function toColumns(names: readonly string[]): readonly OfficeColumnName[] {
  const columns = names.map((name) => {
    const wanted = readHeading(name)
    if (wanted !== undefined) return wanted === 'done' ? 'measures' : wanted
    const nearest = findNearest(name, officeColumnNames)
    throw new UsageError(`there is no column ${JSON.stringify(name)}; ${nearest === undefined ? `there are ${printColumns()}` : `did you mean ${nearest}?`}`)
  })
  if (columns.length === 0) throw new UsageError(`expected names of columns: ${printColumns()}`)
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined) throw new UsageError(`the column ${officeWords[twice].zh} is named twice`)
  return columns
}

function printColumns(): string {
  return officeColumnNames.map((name) => `${name} (${officeWords[name].zh})`).join(', ')
}

function toDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  if (!isDay) throw new UsageError(`--date takes a day such as 2026-11-29, not ${JSON.stringify(text)}`)
  return text
}

/** Today, or the day that all outputs of a build go by (reproducible-builds.org). */
function toToday(epoch: string | undefined): string {
  if (epoch !== undefined && /^\d{1,12}$/u.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  const now = new Date()
  const pad = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
