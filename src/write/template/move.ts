/** What changes in a template where more rows are filled than there were: what lies below goes down, what spans them grows. */
import {editElements, findElement, fromXml, printElement, setAttribute} from './markup.ts'
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

/** The last row that is filled. */
export function findLastFilled({first, filled}: Growth): number {
  return first + filled - 1
}

/** Whether anything moves, or a range that reaches into the table may have to reach further. */
export function isMoving(growth: Growth): boolean {
  return countAdded(growth) > 0 || growth.filled > 1
}

/** Where a row is afterwards. */
export function moveRow(row: number, growth: Growth): number {
  return row > growth.last ? row + countAdded(growth) : row
}

/** A4:K24 : a range that reaches into the rows to be filled reaches over all that are. */
export function moveRange(range: string, growth: Growth): string {
  if (!isMoving(growth)) return range
  const [start = '', end] = range.split(':')
  if (end === undefined) return movePlace(start, growth)
  return `${movePlace(start, growth)}:${isToBeFilled(end, growth) ? stretch(end, growth) : movePlace(end, growth)}`
}

function isToBeFilled(place: string, {first, last}: Growth): boolean {
  const row = toRow(place)
  return row >= first && row <= last
}

function stretch(place: string, growth: Growth): string {
  return place.replace(/\d{1,7}$/u, String(Math.max(toRow(place), findLastFilled(growth))))
}

function toRow(place: string): number {
  return Number(/\d{1,7}$/u.exec(place)?.[0] ?? 0)
}

function movePlace(place: string, growth: Growth): string {
  return place.replace(/\d{1,7}$/u, (row) => String(moveRow(Number(row), growth)))
}

/** The ranges that a list or a colour holds for, with blanks between: what holds for one row to be filled holds for each. */
export function moveRanges(ranges: string, growth: Growth): string {
  return ranges.split(' ').map((range) => {
    const isOneRow = isMoving(growth) && !range.includes(':') && isToBeFilled(range, growth) && toRow(range) < findLastFilled(growth)
    return isOneRow ? `${range}:${stretch(range, growth)}` : moveRange(range, growth)
  }).join(' ')
}

/** A formula as it stands in a file; one in which nothing moves stays letter for letter. */
export function moveWritten(written: string, growth: Growth, place: {readonly sheet: string; readonly isOwn: boolean}): string {
  const formula = fromXml(written)
  const moved = moveFormula(formula, growth, place)
  return moved === formula ? written : toXml(moved)
}

/** Formulas without the values that they had, which some programs (LibreOffice) would go on showing; those of one sheet only where it is named. */
export function dropValues(xml: string, sheet?: string): string {
  const name = sheet?.replaceAll("'", "''")
  return editElements(xml, 'c', ({attributes, inner}, written) => {
    const formula = findElement(inner, 'f')
    if (formula === undefined || (name !== undefined && !fromXml(formula.inner).includes(name))) return written
    // what kind of value it was goes with it
    return printElement('c', {attributes: setAttribute(attributes, 't', undefined), inner: editElements(inner, 'v', () => '')})
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
    // [1]台账!B7 is a sheet of another file
    if (/[\p{L}\p{N}_.![\]]/u.test(before)) return whole
    if (typeof prefix !== 'string') return isOwn ? moveRange(range, growth) : whole
    const name = prefix.slice(0, -1).replace(/^'|'$/gu, '').replaceAll("''", "'")
    return name === sheet ? `${prefix}${moveRange(range, growth)}` : whole
  })
}
