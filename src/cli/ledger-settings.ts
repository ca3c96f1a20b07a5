/** What the options say of the ledger as offices lay it out. */
import {isLedger} from './gathered.ts'
import {type Io, UsageError} from './io.ts'
import {findNearest} from './nearest.ts'
import type {ParseOptions} from './parse-options.ts'
import {officeColumnNames, toUsualColumns} from '../write/office/office-columns.ts'
import {type OfficeColumnName, officeWords} from '../write/office/office-words.ts'
import {readHeading} from '../write/office/heading.ts'
import type {PrintedName} from '../write/index.ts'
import type {WriteOptions} from '../write/writer.ts'

/** What the ledger is written by: what a notice's rows depend on apart from the rest, which changes from day to day. */
export interface LedgerSettings {
  readonly rows: Pick<WriteOptions, 'columns'>
  readonly around: Pick<WriteOptions, 'title' | 'day'>
}

interface Given {
  readonly options: ParseOptions
  readonly isSeveral: boolean
  readonly env: Io['env']
}

/** The settings of a ledger, none where the output is no ledger; a `UsageError` where an option is for one then. */
export function toLedgerSettings(output: PrintedName, {options, isSeveral, env}: Given): LedgerSettings {
  const {title, columns, date} = options
  if (!isLedger(output)) {
    const option = Object.entries({'--title': title, '--columns': columns, '--date': date}).find(([, value]) => value !== undefined)
    if (option !== undefined) throw new UsageError(`${option[0]} goes with xlsx; ${output} has no such thing`)
    return {rows: {}, around: {}}
  }
  return {
    rows: {columns: columns === undefined ? toUsualColumns(isSeveral) : toColumns(columns)},
    around: {day: date === undefined ? toToday(env['SOURCE_DATE_EPOCH']) : toDay(date), ...(title === undefined ? {} : {title})},
  }
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
