/** The sheet of a template with rows put into it; each has the formats of the first row below the headings. */
import type {Cell} from '../ledger-sheet.ts'
import type {CellFormat} from './formats.ts'
import type {Grid, GridRow} from './grid.ts'
import type {Table} from './find-table.ts'
import {editAttribute, editElements, type Element, findElement, findElements, printElement, readAttribute, setAttribute} from './markup.ts'
import {dropValues, findLastFilled, type Growth, moveRange, moveRow, moveWritten} from './move.ts'
import {moveTail} from './move-tail.ts'
import {cutToCell, toCellText} from '../cell.ts'
import {fitRow} from '../xlsx/fit.ts'
import {printText} from '../xlsx/row.ts'
import {toPlace, toSerial} from '../xlsx/xml.ts'
import type {Language} from '../../language.ts'

/** A sheet that is to be filled. */
export interface TemplateSheet {
  readonly name: string
  readonly xml: string
  readonly grid: Grid
  readonly table: Table
  readonly formatOf: (style: string | undefined) => CellFormat
}

/** A sheet up to the first row that is filled; its formulas may look at the rows below. */
export function printBefore({name, xml, grid, table}: TemplateSheet, filled: number): string {
  const growth: Growth = {first: table.first, last: table.last, filled}
  const next = grid.rows.find(({row}) => row >= table.first)
  const end = next?.start ?? (findElement(xml, 'sheetData')?.end ?? xml.length) - '</sheetData>'.length
  const printFormula = ({attributes, inner}: Element): string => printElement('f', {attributes, inner: moveWritten(inner, growth, {sheet: name, isOwn: true})})
  return withoutDimension(dropValues(editElements(xml.slice(0, end), 'f', printFormula)))
}

/** The size of a sheet is what its rows make it; a wrong one makes some programs read less. */
function withoutDimension(xml: string): string {
  return editElements(xml, 'dimension', () => '')
}

/** Prints rows: the cells are in the order of the table's columns. */
export function toRowPrinter({grid, table, formatOf}: TemplateSheet, lang: Language): (cells: readonly Cell[], row: number) => string {
  const {sample, columns} = table
  const written = new Map(sample?.cells.map(({column, style}) => [column, style]))
  const places = [...new Set([...written.keys(), ...columns.map(({at}) => at)])].toSorted((one, other) => one - other)
  // a row that is not written looks as its columns do
  const styles = new Map(places.map((at) => [at, written.has(at) ? written.get(at) : grid.styleOf(at)]))
  const merges = grid.merges.filter(({top, bottom}) => top === table.first && bottom === table.first)
  const widthOf = (at: number): number => {
    const {left, right} = merges.find(({left: first}) => first === at) ?? {left: at, right: at}
    return Array.from({length: right - left + 1}, (_unused, offset) => grid.widthOf(left + offset)).reduce((sum, width) => sum + width, 0)
  }
  const attributes = ['r', 'ht', 'customHeight', 'spans'].reduce((rest, name) => setAttribute(rest, name, undefined), sample?.attributes ?? '')
  const lowest = Number(readAttribute(sample?.attributes ?? '', 'ht') ?? 0)
  return (cells, row) => {
    const values = new Map(columns.map(({at, name}, index) => [at, name === 'number' ? row - table.first + 1 : toValue(cells[index] ?? null, formatOf(styles.get(at)), lang)]))
    const shown = places.flatMap((at) => {
      const {size, isWrapped} = formatOf(styles.get(at))
      // a font of another size needs as much more room as it is larger
      return isWrapped ? [{text: String(values.get(at) ?? ''), width: (widthOf(at) * 10) / size, size}] : []
    })
    const scale = Math.max(1, ...shown.map(({size}) => size / 10))
    const height = Math.min(409.5, Math.max(lowest, fitRow(shown).height * scale))
    const printed = places.map((at) => printCell(values.get(at) ?? null, styles.get(at), toPlace(at, row)))
    return `<row r="${row}"${attributes} ht="${Math.round(height * 100) / 100}" customHeight="1">${printed.join('')}</row>`
  }
}

/** A sheet from behind the last row that is filled; what stood below goes down. */
export function printAfter({name, xml, grid, table}: TemplateSheet, filled: number): string {
  const growth: Growth = {first: table.first, last: table.last, filled}
  const data = findElement(xml, 'sheetData')
  if (data === undefined) return ''
  // rows to be filled that are not needed stay free
  const isKept = ({row}: GridRow): boolean => row > table.last || row > findLastFilled(growth)
  const below = grid.rows.filter(({row}) => row >= table.first)
  const lost = findShared(below.filter((each) => !isKept(each)).map(({start, end}) => xml.slice(start, end)).join(''))
  const rows = below.filter(isKept).map((each) => moveCells(xml.slice(each.start, each.end), each.row, {growth, sheet: name, lost}))
  return `${dropValues(rows.join(''))}</sheetData>${moveTail(xml.slice(data.end), {merges: grid.merges, growth, sheet: name})}`
}

/** The numbers of the formulas that other cells share with one of these. */
function findShared(rows: string): ReadonlySet<string> {
  return new Set(findElements(rows, 'f').flatMap(({attributes, inner}) => (inner === '' ? [] : readAttribute(attributes, 'si') ?? [])))
}

function toValue(cell: Cell, {isDay}: CellFormat, lang: Language): string | number | null {
  if (typeof cell !== 'string') return cell
  if (cell === '') return null
  return (isDay ? toSerial(cell) : undefined) ?? cutToCell(toCellText(cell), lang)
}

function printCell(value: string | number | null, style: string | undefined, place: string): string {
  const opening = `<c r="${place}"${style === undefined ? '' : ` s="${style}"`}`
  if (value === null) return `${opening}/>`
  if (typeof value === 'number') return `${opening}><v>${value}</v></c>`
  return `${opening} t="inlineStr"><is>${printText(value)}</is></c>`
}

interface Moving {
  readonly growth: Growth
  readonly sheet: string
  /** The shared formulas whose text stood in a row that is filled now. */
  readonly lost: ReadonlySet<string>
}

/** A row with its cells at their new place. */
function moveCells(xml: string, row: number, {growth, sheet, lost}: Moving): string {
  const moved = moveRow(row, growth)
  const place = (attributes: string): string => editAttribute(attributes, 'r', (value) => value.replace(/\d{1,7}$/u, String(moved)))
  const printFormula = ({attributes, inner}: Element): string => {
    // the cell keeps what it showed; a formula without its text would be damage
    if (inner === '' && lost.has(readAttribute(attributes, 'si') ?? '')) return ''
    return printElement('f', {
      attributes: editAttribute(attributes, 'ref', (range) => moveRange(range, growth)), inner: moveWritten(inner, growth, {sheet, isOwn: true}),
    })
  }
  return editElements(xml, 'row', ({attributes, inner}) => printElement('row', {
    attributes: place(attributes),
    inner: editElements(inner, 'c', (cell) => printElement('c', {attributes: place(cell.attributes), inner: editElements(cell.inner, 'f', printFormula)})),
  }))
}
