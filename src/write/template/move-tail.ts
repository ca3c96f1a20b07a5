/** What stands behind the rows of a sheet: merged cells, filters, formats by condition, lists to choose from, breaks of pages. */
import type {Merge} from './grid.ts'
import {editAttribute, editElements, findElement, printElement} from './markup.ts'
import {findLastFilled, type Growth, isMoving, moveRange, moveRanges, moveRow, moveWritten} from './move.ts'
import {toLetters} from '../xlsx/xml.ts'

interface Tail {
  readonly merges: readonly Merge[]
  readonly growth: Growth
  readonly sheet: string
}

export function moveTail(tail: string, {merges, growth, sheet}: Tail): string {
  const merged = moveMerges(tail, merges, growth)
  if (!isMoving(growth)) return merged
  const ranged = rangedElements.reduce((xml, {name, attribute, move}) => editElements(xml, name, ({attributes, inner}) =>
    printElement(name, {attributes: editAttribute(attributes, attribute, (ranges) => move(ranges, growth)), inner})), merged)
  const listed = editElements(ranged, 'xm:sqref', ({attributes, inner}) => printElement('xm:sqref', {attributes, inner: moveRanges(inner, growth)}))
  const broken = editElements(listed, 'rowBreaks', ({attributes, inner}) => printElement('rowBreaks', {
    attributes,
    inner: editElements(inner, 'brk', (each) => printElement('brk', {...each, attributes: editAttribute(each.attributes, 'id', (row) => String(moveRow(Number(row), growth)))})),
  }))
  return formulaElements.reduce((xml, name) => editElements(xml, name, ({attributes, inner}) =>
    printElement(name, {attributes, inner: moveWritten(inner, growth, {sheet, isOwn: true})})), broken)
}

/** Cells that are one: those of the first row to be filled are so in each, and what began in a row that is filled would hide what is in it. */
function moveMerges(tail: string, merges: readonly Merge[], growth: Growth): string {
  const element = findElement(tail, 'mergeCells')
  if (element === undefined) return tail
  const {first, last, filled} = growth
  const isCovered = ({top}: Merge): boolean => top >= first && top <= Math.min(last, findLastFilled(growth))
  const kept = merges.filter((merge) => !isCovered(merge)).map(({left, top, right, bottom}) => moveRange(`${toLetters(left)}${top}:${toLetters(right)}${bottom}`, growth))
  const repeated = merges.filter(({top, bottom}) => top === first && bottom === first)
    .flatMap(({left, right}) => Array.from({length: filled}, (_unused, at) => `${toLetters(left)}${first + at}:${toLetters(right)}${first + at}`))
  const all = [...kept, ...repeated]
  const printed = all.length === 0 ? '' : `<mergeCells count="${all.length}">${all.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  return `${tail.slice(0, element.start)}${printed}${tail.slice(element.end)}`
}

// What has ranges, each with the attribute that holds them.
const rangedElements = [
  ...['conditionalFormatting', 'dataValidation', 'ignoredError', 'protectedRange'].map((name) => ({name, attribute: 'sqref', move: moveRanges})),
  ...['autoFilter', 'hyperlink', 'sortState'].map((name) => ({name, attribute: 'ref', move: moveRange})),
]

/** What has a formula; those of Excel's later kinds of lists and colours have names of their own. */
export const formulaElements = ['formula', 'formula1', 'formula2', 'xm:f']
