/**
 * The readings of characters stand behind them in brackets, as some mirror sites put them there.
 *
 *     責(zé)任(rèn)落實(shí)      read as 責任落實
 *
 * The text is read without them; but it is a copy, and what else was changed in it nobody knows. Reported once.
 */
import type {Check} from './check.ts'
import type {Line, Slice} from '../source.ts'
import {hasGhostPinyin} from '../script.ts'

// (zé) · （zhěng gǎi）
const reading = /^\s?[(（[［][^)）\]］\n]{1,40}[)）\]］]$/u

export const ghostPinyin: Check = {
  id: 'ghost-pinyin',
  group: 'text',
  severity: 'warning',
  *run({document: {source}}) {
    if (!hasGhostPinyin(source.text)) return
    for (const line of source.lines) {
      const found = findReading(line, source.text)
      if (found === undefined) continue
      yield {slice: found.slice, actual: found.printed, expected: line.text.charAt(found.slice.start)}
      return
    }
  },
}

/** The first character of a line that has its reading behind it. */
function findReading({pieces, ...rest}: Line, text: string): {readonly slice: Slice; readonly printed: string} | undefined {
  for (const [index, {at, offset}] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before === undefined || at === 0) continue
    const end = before.offset + at - before.at
    if (!reading.test(text.slice(end, offset))) continue
    return {slice: {line: {...rest, pieces}, start: at - 1, end: at}, printed: text.slice(end - 1, offset)}
  }
  return undefined
}
