/**
 * Joins what is printed in two pieces: the two ends of a range (2022年12月7日至2023年1月13日, 1月16日-17日) into one date.
 * The later days of a list that prints its month once (7月24日、28日) are no mentions: a mention prints its month.
 */
import type {DateParts, PrintedDate} from './mention.ts'
import {isRange} from './mention.ts'
import {toNumber} from './numeral.ts'
import {toDayParts, toTenDayParts} from './parts.ts'
import {day, dayUnit, tenDays, to} from './shapes.ts'
import {yearWords} from './year-words.ts'

const rangeReach = 24

// 底 and 起 stand before the joining word (3月底至5月, 8月15日起至), a weekday in brackets may, and a word for the year after it
const joining = new RegExp(
  `^(?:初|中|底|末|\\((?:周|星期)[一二三四五六日天]\\))? {0,3}(?:起|始|开始)? {0,3}${to} {0,3}(?<word>${yearWords.join('|')})? {0,3}$`,
  'u',
)

// 1月16日-17日, 3月上旬至中旬
const rangeEnd = new RegExp(` {0,3}${to} {0,3}(?:当月|同月)?(?:${day} {0,3}${dayUnit}|(?<tenDays>${tenDays}))`, 'uy')

// 2023.8.1-8.30, 2024/1/19-1/30
const dottedEnd = new RegExp(` {0,3}${to} {0,3}(?<month>\\d{1,2})[./](?<day>\\d{1,2})(?![\\d./])`, 'uy')

/** Joins the dates found; the result is in order and its dates do not overlap. */
export function join(found: readonly PrintedDate[]): readonly PrintedDate[] {
  const joined: PrintedDate[] = []
  for (let index = 0; index < found.length; index++) {
    const date = found[index]
    if (date === undefined) break
    const next = found[index + 1]
    const range = next === undefined ? undefined : joinRange(date, next)
    if (range !== undefined) index++
    joined.push(range ?? joinRangeEnd(date))
  }
  return joined
}

function joinRange(date: PrintedDate, next: PrintedDate): PrintedDate | undefined {
  if (!isOpen(date) || !isOpen(next) || date.slice.line !== next.slice.line) return undefined
  if (next.slice.start - date.slice.end > rangeReach) return undefined
  const match = joining.exec(date.slice.line.folded.slice(date.slice.end, next.slice.start))
  if (match === null) return undefined
  const last: DateParts = {...next.first, yearWord: match.groups?.['word'] ?? null}
  return {...date, slice: {...date.slice, end: next.slice.end}, last}
}

function isOpen(date: PrintedDate): boolean {
  return !isRange(date) && !date.isDamaged
}

function joinRangeEnd(date: PrintedDate): PrintedDate {
  if (!isOpen(date)) return date
  const groups = readAt(rangeEnd, date)
  if (groups !== undefined && hasDays(date.last)) return withEnd(date, readPartner(groups.values, date.last), groups.end)
  const dotted = isDotted(date) ? readAt(dottedEnd, date) : undefined
  if (dotted === undefined) return date
  const {values} = dotted
  return withEnd(date, toDayParts(null, toNumber(values['month']), toNumber(values['day'])), dotted.end)
}

function withEnd(date: PrintedDate, last: DateParts, end: number): PrintedDate {
  return {...date, last, slice: {...date.slice, end}}
}

function readPartner(values: Readonly<Record<string, string | undefined>>, of: DateParts): DateParts {
  const third = values['tenDays']
  const bare = toDayParts(null, of.lastMonth, toNumber(values['day']))
  return third === undefined ? bare : toTenDayParts(bare, third)
}

function readAt(pattern: RegExp, date: PrintedDate): {values: Record<string, string>; end: number} | undefined {
  pattern.lastIndex = date.slice.end
  const match = pattern.exec(date.slice.line.folded)
  return match === null ? undefined : {values: match.groups ?? {}, end: pattern.lastIndex}
}

function hasDays(parts: DateParts): boolean {
  return parts.precision === 'day' || parts.precision === 'ten-day'
}

function isDotted(date: PrintedDate): boolean {
  const {line, start, end} = date.slice
  return date.first.precision === 'day' && /[./]/u.test(line.folded.slice(start, end))
}
