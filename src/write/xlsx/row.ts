/** A row of a sheet as XML. All text is stored in the cell as text, so that no cell runs. */
import {cutToCell, isFormula, toCellText} from '../cell.ts'
import {fitRow} from './fit.ts'
import {type FormatName, toFormat} from './styles.ts'
import type {Language} from '../../language.ts'
import type {Cell, ColumnKind} from '../ledger-sheet.ts'
import {toPlace, toSerial, toXml} from './xml.ts'

/** What a row needs to know of its sheet. */
export interface RowPlan {
  readonly columns: readonly {readonly kind: ColumnKind; readonly width: number}[]
  readonly lang: Language
  /** The column that says where a row is too tall to be seen whole, and what; none in most sheets. */
  readonly remark?: {readonly at: number; readonly text: string}
}

/** Where a row stands: its place in the sheet, and its number among the rows of things. */
export interface RowPlace {
  readonly row: number
  readonly running: number
}

/** What is stored in a cell and how it is shown. */
interface Content {
  readonly value: string | number | null
  readonly format: FormatName
}

export function printRow(cells: readonly Cell[], plan: RowPlan, place: RowPlace): string {
  const contents = plan.columns.map(({kind}, at) => toContent(cells[at] ?? null, kind, {plan, place}))
  const fit = fitRow(contents.map(({value}, at) => ({text: toShown(value), width: plan.columns[at]?.width ?? 8})))
  const {remark} = plan
  const printed = contents.map((content, at) => {
    const shown = fit.isTooTall && remark?.at === at ? addRemark(content, remark.text) : content
    return printCell(shown.value, fit.small.has(at) ? toSmall(shown.format) : shown.format, toPlace(at, place.row))
  })
  return `<row r="${place.row}" ht="${fit.height}">${printed.join('')}</row>`
}

function toShown(value: string | number | null): string {
  return value === null ? '' : String(value)
}

function addRemark({value, format}: Content, text: string): Content {
  return {value: value === null ? text : `${value}\n${text}`, format}
}

function toSmall(format: FormatName): FormatName {
  return format === 'asText' ? 'smallAsText' : 'small'
}

function toContent(cell: Cell, kind: ColumnKind, {plan, place}: {readonly plan: RowPlan; readonly place: RowPlace}): Content {
  if (kind === 'running') return {value: place.running, format: 'running'}
  if (cell === null || cell === '') return {value: null, format: kind === 'word' || kind === 'day' ? 'word' : 'text'}
  if (typeof cell === 'number') return {value: cell, format: 'number'}
  const day = kind === 'day' ? toSerial(cell) : undefined
  if (day !== undefined) return {value: day, format: 'day'}
  const value = cutToCell(toCellText(cell), plan.lang)
  if (isFormula(value)) return {value, format: 'asText'}
  return {value, format: kind === 'word' ? 'word' : 'text'}
}

/** A cell; an empty one is there for its lines. */
export function printCell(value: string | number | null, format: FormatName, place: string): string {
  const opening = `<c r="${place}" s="${toFormat(format)}"`
  if (value === null) return `${opening}/>`
  if (typeof value === 'number') return `${opening}><v>${value}</v></c>`
  return `${opening} t="inlineStr"><is>${printText(value)}</is></c>`
}

/** Text that comes back as it is: `_x000d_` would be read as an escape. */
export function printText(text: string): string {
  return `<t xml:space="preserve">${toXml(text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'))}</t>`
}
