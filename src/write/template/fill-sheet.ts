/** The sheet of a template with rows put into it; each has the formats of the first row below the headings. */
import type {Cell} from '../ledger-sheet.ts'
import type {CellFormat} from './formats.ts'
import type {Grid, Merge} from './grid.ts'
import type {Table} from './find-table.ts'
import {editAttribute, editElements, type Element, findElement, findElements, printElement, readAttribute, setAttribute} from './markup.ts'
import {countAdded, dropValues, type Growth, moveWritten, moveRange, moveRanges, moveRow} from './move.ts'
import {cutToCell, toCellText} from '../cell.ts'
import {fitRow} from '../xlsx/fit.ts'
import {printText} from '../xlsx/row.ts'
import {toLetters, toPlace, toSerial} from '../xlsx/xml.ts'
import type {Language} from '../../language.ts'

/** A sheet that is to be filled. */
export interface TemplateSheet {
  readonly name: string
  readonly xml: string
  readonly grid: Grid
  readonly table: Table
  readonly formatOf: (style: string | undefined) => CellFormat
}

/** A sheet up to the first row that is filled. */
export function printBefore({xml, grid, table}: TemplateSheet): string {
  const next = grid.rows.find(({row}) => row >= table.first)
  if (next !== undefined) return withoutDimension(dropValues(xml.slice(0, next.start)))
  const data = findElement(xml, 'sheetData')
  if (data === undefined) return xml
  // a sheet without a row has its element closed at once, and then no headings
  return withoutDimension(xml.slice(0, data.end - '</sheetData>'.length))
}

/** The size of a sheet is what its rows make it; a wrong one makes some programs read less. */
function withoutDimension(xml: string): string {
  return editElements(xml, 'dimension', () => '')
}

/** Prints rows: the cells are in the order of the table's columns. */
export function toRowPrinter({grid, table, formatOf}: TemplateSheet, lang: Language): (cells: readonly Cell[], row: number) => string {
  const {sample, columns} = table
  const styles = new Map(sample?.cells.map(({column, style}) => [column, style]))
  const places = [...new Set([...styles.keys(), ...columns.map(({at}) => at)])].toSorted((one, other) => one - other)
  const merges = findSampleMerges(grid, table)
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
  const kept = grid.rows.filter(({row}) => row > table.last || row >= table.first + filled).filter(({row}) => row >= table.first)
  const rows = kept.map((each) => moveCells(xml.slice(each.start, each.end), each.row, {growth, sheet: name}))
  return `${dropValues(rows.join(''))}</sheetData>${moveTail(xml.slice(data.end), {grid, table, growth, name})}`
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

/** Cells of the sample row that are one. */
function findSampleMerges({merges}: Grid, {first}: Table): readonly Merge[] {
  return merges.filter(({top, bottom}) => top === first && bottom === first)
}

interface Moving {
  readonly growth: Growth
  readonly sheet: string
}

/** A row with its cells at their new place. */
function moveCells(xml: string, row: number, {growth, sheet}: Moving): string {
  const moved = moveRow(row, growth)
  const place = (attributes: string): string => editAttribute(attributes, 'r', (value) => value.replace(/\d{1,7}$/u, String(moved)))
  const printFormula = ({attributes, inner}: Element): string => printElement('f', {
    attributes: editAttribute(attributes, 'ref', (range) => moveRange(range, growth)), inner: moveWritten(inner, growth, {sheet, isOwn: true}),
  })
  return editElements(xml, 'row', ({attributes, inner}) => printElement('row', {
    attributes: place(attributes),
    inner: editElements(inner, 'c', (cell) => printElement('c', {attributes: place(cell.attributes), inner: editElements(cell.inner, 'f', printFormula)})),
  }))
}

interface Tail {
  readonly grid: Grid
  readonly table: Table
  readonly growth: Growth
  readonly name: string
}

/** What stands behind the rows: merged cells, filters, formats by condition, lists to choose from. */
function moveTail(tail: string, {grid, table, growth, name}: Tail): string {
  const added = countAdded(growth)
  const lastFilled = growth.first + growth.filled - 1
  const own = findSampleMerges(grid, table)
  const kept = findElements(tail, 'mergeCell')
    .map(({attributes}) => readAttribute(attributes, 'ref') ?? '')
    .filter((ref) => !isWithin(ref, growth.first, Math.max(lastFilled - added, growth.first - 1)))
    .map((ref) => moveRange(ref, growth))
  const repeated = own.flatMap(({left, right}) => Array.from({length: growth.filled}, (_unused, at) => `${toLetters(left)}${growth.first + at}:${toLetters(right)}${growth.first + at}`))
  const all = [...kept, ...repeated]
  const merges = all.length === 0 ? '' : `<mergeCells count="${all.length}">${all.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  const element = findElement(tail, 'mergeCells')
  const withMerges = element === undefined ? tail : `${tail.slice(0, element.start)}${merges}${tail.slice(element.end)}`
  if (added === 0) return withMerges
  const ranged = rangedElements.reduce((xml, ranging) => editElements(xml, ranging.name, ({attributes, inner}) =>
    printElement(ranging.name, {attributes: editAttribute(attributes, ranging.attribute, (ranges) => moveRanges(ranges, growth)), inner})), withMerges)
  return ['formula', 'formula1', 'formula2'].reduce((xml, word) => editElements(xml, word, ({attributes, inner}) =>
    printElement(word, {attributes, inner: moveWritten(inner, growth, {sheet: name, isOwn: true})})), ranged)
}

// What stands behind the rows of a sheet and has ranges, each with the attribute that holds them.
const rangedElements = [
  ...['conditionalFormatting', 'dataValidation', 'ignoredError', 'protectedRange'].map((name) => ({name, attribute: 'sqref'})),
  ...['autoFilter', 'hyperlink', 'sortState'].map((name) => ({name, attribute: 'ref'})),
]

/** Whether a range lies within rows. */
function isWithin(ref: string, first: number, last: number): boolean {
  const rows = [...ref.matchAll(/\d+/gu)].map(([row]) => Number(row))
  return rows.every((row) => row >= first && row <= last)
}
