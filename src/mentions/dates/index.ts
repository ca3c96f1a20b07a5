/**
 * Dates of a notice: what was printed, and the days it means.
 */
import type {Position} from 'unist'
import {fold} from '../../fold.ts'
import {toLine, toLineStarts, toLocator} from '../../source.ts'
import type {Line} from '../../source.ts'
import {fill} from './fill.ts'
import {find} from './find.ts'
import {join} from './join.ts'
import type {DateMention} from './mention.ts'

export type {DateMention} from './mention.ts'

/** What the caller knows and the text need not say. */
export interface DateOptions {
  /**
   * A year (2023), for dates that nothing in the text settles; or a day (2023-12-01) that stands in for the day of issue
   * where the text prints none.
   */
  readonly anchor?: string
}

/** A date in a text, with its days. */
export interface TextDate extends Omit<DateMention, 'slice'> {
  /** Where it stands in the text. */
  readonly position: Position
}

/** Finds the dates of a notice, given as all its lines in order. */
export function findLineDates(lines: readonly Line[], options: DateOptions = {}): DateMention[] {
  // Pieces are joined before years are filled in, since the second half of a range or list has its year from the first;
  // both come after all is found, since a year may stand in a later line than its date.
  const found = find(lines)
  const joined = join(found)
  return fill(lines, joined, options.anchor)
}

/** Finds the dates of a text. */
export function findDates(text: string, options: DateOptions = {}): TextDate[] {
  const {toPosition} = toLocator(text)
  return findLineDates(toLines(text), options).map(({slice, text: printed, start, end, edtf, precision, inferred, inTitle, isDamaged}) =>
    ({text: printed, start, end, edtf, precision, inferred, inTitle, isDamaged, position: toPosition(slice)}))
}

function toLines(text: string): Line[] {
  const folded = fold(text)
  const starts = toLineStarts(text)
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? text.length
    for (let ends = 0; ends < 2 && end > start && isLineEnd(text.charCodeAt(end - 1)); ends++) end--
    return toLine(text.slice(start, end), start, folded.slice(start, end))
  })
}

/** Whether a character is one of the two that a line may end with. */
function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
