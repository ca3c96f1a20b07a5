/** A sheet of a template as rows of cells, with what they say. */
import {findElement, findElements, fromXml, readAttribute, readText} from './markup.ts'

/** A cell: its column from 0, its format, what it says. */
export interface GridCell {
  readonly column: number
  readonly style: string | undefined
  readonly text: string
}

/** A row: its number from 1, its attributes, where it stands in the file. */
export interface GridRow {
  readonly row: number
  readonly attributes: string
  readonly cells: readonly GridCell[]
  readonly start: number
  readonly end: number
}

/** Cells that are one: the first and the last row, the first and the last column. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface Grid {
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  readonly rowAt: (row: number) => GridRow | undefined
  /** The width of each column. */
  readonly widthOf: (column: number) => number
  /** The format that cells of a column have where they are not written. */
  readonly styleOf: (column: number) => string | undefined
}

export function readGrid(xml: string, shared: readonly string[]): Grid {
  const data = findElement(xml, 'sheetData')
  const offset = data === undefined ? 0 : data.end - data.inner.length - '</sheetData>'.length
  let last = 0
  const rows = findElements(data?.inner ?? '', 'row').map(({attributes, inner, start, end}): GridRow => {
    last = Number(readAttribute(attributes, 'r') ?? last + 1)
    return {row: last, attributes, cells: readCells(inner, shared), start: start + offset, end: end + offset}
  })
  const merges = findElements(xml, 'mergeCell').flatMap(({attributes}) => readRange(readAttribute(attributes, 'ref') ?? '') ?? [])
  const byNumber = new Map(rows.map((each) => [each.row, each]))
  return {rows, merges, rowAt: (row) => byNumber.get(row), ...readColumns(xml)}
}

function readCells(inner: string, shared: readonly string[]): readonly GridCell[] {
  let last = -1
  return findElements(inner, 'c').map((element): GridCell => {
    const place = readAttribute(element.attributes, 'r')
    last = place === undefined ? last + 1 : toColumn(place)
    return {column: last, style: readAttribute(element.attributes, 's'), text: readCell(element, shared)}
  })
}

function readCell({attributes, inner}: {readonly attributes: string; readonly inner: string}, shared: readonly string[]): string {
  const type = readAttribute(attributes, 't')
  if (type === 'inlineStr') return readText(inner)
  const value = fromXml(findElement(inner, 'v')?.inner ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  return value === '' && findElement(inner, 'f') !== undefined ? '=' : value
}

function readColumns(xml: string): Pick<Grid, 'widthOf' | 'styleOf'> {
  const usual = Number(readAttribute(findElement(xml, 'sheetFormatPr')?.attributes ?? '', 'defaultColWidth') ?? 8.43)
  const columns = findElements(findElement(xml, 'cols')?.inner ?? '', 'col').map(({attributes}) => ({
    first: Number(readAttribute(attributes, 'min')), last: Number(readAttribute(attributes, 'max')), width: Number(readAttribute(attributes, 'width') ?? usual), style: readAttribute(attributes, 'style'),
  }))
  const find = (column: number): (typeof columns)[number] | undefined => columns.find(({first, last}) => first <= column + 1 && column + 1 <= last)
  return {widthOf: (column) => find(column)?.width ?? usual, styleOf: (column) => find(column)?.style}
}

/** A column from 0: AB12 → 27 */
export function toColumn(place: string): number {
  return [...place.replaceAll(/[^A-Z]/gu, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A3:C4 */
export function readRange(ref: string): Merge | undefined {
  const {left, top, right, bottom} = /^(?<left>[A-Z]{1,3})(?<top>\d{1,7}):(?<right>[A-Z]{1,3})(?<bottom>\d{1,7})$/u.exec(ref.replaceAll('$', ''))?.groups ?? {}
  if (left === undefined || right === undefined) return undefined
  return {top: Number(top), bottom: Number(bottom), left: toColumn(left), right: toColumn(right)}
}
