/**
 * A line of the text with carets under the place, as much of it as fits.
 *
 *     12 | …逐条整改落实（一）聚焦落实上级决策部署方面…
 *        |              ^^^^^^
 */
import {countColumns, countTextColumns, toOneLine} from './screen.ts'
import type {Position} from '../../source.ts'

/** A line as shown. */
export interface Frame {
  readonly text: string
  /** Blanks and carets. */
  readonly carets: string
}

// How much is shown before the place.
const leadShare = 0.4

/** Shows a place of a line in so many columns. */
export function toFrame(line: string, {start, end}: Position, width: number): Frame {
  const printed = toOneLine(line)
  const from = Math.min(start.column - 1, printed.length)
  const to = end.line === start.line ? Math.min(end.column - 1, printed.length) : printed.length
  const lead = cutEnd(printed.slice(0, from), Math.floor(width * leadShare))
  const isCut = lead.length < from
  const rest = cutStart(printed.slice(from), width - countTextColumns(lead) - 2)
  const place = rest.slice(0, Math.max(0, to - from))
  return {
    text: `${isCut ? '…' : ''}${lead}${rest}${from + rest.length < printed.length ? '…' : ''}`,
    carets: `${' '.repeat(countTextColumns(lead) + (isCut ? 1 : 0))}${'^'.repeat(Math.max(1, countTextColumns(place)))}`,
  }
}

/** As much of a text's start as fits. */
function cutStart(text: string, width: number): string {
  let columns = 0
  let length = 0
  for (const character of text) {
    columns += countColumns(character)
    if (columns > width) break
    length += character.length
  }
  return text.slice(0, length)
}

/** As much of a text's end as fits. */
function cutEnd(text: string, width: number): string {
  let columns = 0
  let start = text.length
  while (start > 0) {
    const length = /[\ud800-\udbff][\udc00-\udfff]$/u.test(text.slice(Math.max(0, start - 2), start)) ? 2 : 1
    columns += countColumns(text.slice(start - length, start))
    if (columns > width) break
    start -= length
  }
  return text.slice(start)
}
