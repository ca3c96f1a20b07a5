/** What changes in a template where more rows are filled than there were: what lies below goes down, what spans them grows. */
import {editElements, findElement, fromXml, printElement} from './markup.ts'
import {toXml} from '../xlsx/xml.ts'

/** The rows that were there to be filled, and those that are filled. */
export interface Growth {
  readonly first: number
  readonly last: number
  readonly filled: number
}

/** How many rows come in between. */
export function countAdded({first, last, filled}: Growth): number {
  return Math.max(0, filled - (last - first + 1))
}

/** Where a row is afterwards. */
export function moveRow(row: number, growth: Growth): number {
  return row > growth.last ? row + countAdded(growth) : row
}

/** A4:K24 : a range that reaches into the rows to be filled reaches over all that are. */
export function moveRange(range: string, growth: Growth): string {
  const added = countAdded(growth)
  if (added === 0) return range
  const [start = '', end] = range.split(':')
  if (end === undefined) return movePlace(start, growth)
  const bottom = Number(/\d{1,7}$/u.exec(end)?.[0] ?? 0)
  const isReaching = bottom >= growth.first && bottom <= growth.last
  return `${movePlace(start, growth)}:${isReaching ? end.replace(/\d{1,7}$/u, String(growth.last + added)) : movePlace(end, growth)}`
}

function movePlace(place: string, growth: Growth): string {
  return place.replace(/\d{1,7}$/u, (row) => String(moveRow(Number(row), growth)))
}

/** Several ranges with blanks between. */
export function moveRanges(ranges: string, growth: Growth): string {
  return ranges.split(' ').map((range) => moveRange(range, growth)).join(' ')
}

/** A formula as it stands in a file; one in which nothing moves stays letter for letter. */
export function moveWritten(written: string, growth: Growth, place: {readonly sheet: string; readonly isOwn: boolean}): string {
  const formula = fromXml(written)
  const moved = moveFormula(formula, growth, place)
  return moved === formula ? written : toXml(moved)
}

/** Formulas without the values that they had, which some programs (LibreOffice) would go on showing; those of one sheet only where it is named. */
export function dropValues(xml: string, sheet?: string): string {
  return editElements(xml, 'c', ({attributes, inner}, written) => {
    const formula = findElement(inner, 'f')
    if (formula === undefined || (sheet !== undefined && !formula.inner.includes(toXml(sheet)))) return written
    return printElement('c', {attributes, inner: editElements(inner, 'v', () => '')})
  })
}

// What Excel holds in a formula.
const longestFormula = 8192

/** The references of a formula to the sheet that grows: those without a sheet's name where it stands on that sheet, and those with it. */
export function moveFormula(formula: string, growth: Growth, {sheet, isOwn}: {readonly sheet: string; readonly isOwn: boolean}): string {
  if (formula.length > longestFormula) return formula
  const token = /"(?:[^"]|"")*"|(?<sheet>'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?(?<range>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])/gu
  return formula.replaceAll(token, (whole, ...found: readonly unknown[]) => {
    const [prefix, range, at] = found
    if (typeof range !== 'string') return whole
    const before = typeof at === 'number' && at > 0 ? formula.charAt(at - 1) : ''
    if (typeof prefix !== 'string') return isOwn && !/[\p{L}\p{N}_.!]/u.test(before) ? moveRange(range, growth) : whole
    const name = prefix.slice(0, -1).replace(/^'|'$/gu, '').replaceAll("''", "'")
    return name === sheet ? `${prefix}${moveRange(range, growth)}` : whole
  })
}
