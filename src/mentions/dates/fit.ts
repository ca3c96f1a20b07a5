/**
 * Years in which a date fits: what the rules for a year that is not printed have in common.
 */
import {toFirstDay, toLastDay, toYear} from './calendar.ts'
import type {PrintedDate} from './mention.ts'
import {toYearWord} from './year-words.ts'

/** Days from one to another, both included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The days that a date has if it begins in a year. `noticeYear` serves 至今年3月. */
export function toSpan(date: PrintedDate, year: number, noticeYear: number | null = null): Span {
  return {start: toFirstDay(date.first, year), end: toLastDay(date.last, toEndYear(date, year, noticeYear))}
}

/** The year in which a date ends if it begins in `year`; 0 where that is not known. */
export function toEndYear(date: PrintedDate, year: number, noticeYear: number | null = null): number {
  const {first, last} = date
  if (last.year !== null) return last.year
  const word = last.yearWord === null ? undefined : toYearWord(last.yearWord)
  if (word?.base === 'notice') return noticeYear === null ? 0 : noticeYear + word.shift
  if (year === 0) return 0
  if (word?.base === 'context') return year + word.shift
  // 2022年12月7日至1月13日: months that go backwards lead into the next year
  return last.lastMonth < first.firstMonth ? year + 1 : year
}

/** The years from the one before a span to the one after it in which the date lies wholly within the span. */
export function findYearsWithin(date: PrintedDate, span: Span): readonly number[] {
  return findYears(date, span, days => days.start >= span.start && days.end <= span.end)
}

/** The same for dates that share a day with the span. */
export function findYearsTouching(date: PrintedDate, span: Span): readonly number[] {
  return findYears(date, span, days => days.start <= span.end && days.end >= span.start)
}

/** The year of the first occurrence that ends on or after a day. */
export function toYearFrom(date: PrintedDate, day: number): number {
  const year = toYear(day) - 1
  return toSpan(date, year).end >= day ? year : toSpan(date, year + 1).end >= day ? year + 1 : year + 2
}

/** The year of the last occurrence that begins on or before a day. */
export function toYearUpTo(date: PrintedDate, day: number): number {
  const year = toYear(day)
  return toSpan(date, year).start <= day ? year : year - 1
}

/** The year of the occurrence that begins nearest to a day. */
export function toYearNear(date: PrintedDate, day: number): number {
  const year = toYear(day)
  const distance = (each: number): number => Math.abs(toSpan(date, each).start - day)
  return [year - 1, year + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best), year)
}

function findYears(date: PrintedDate, span: Span, fits: (days: Span) => boolean): readonly number[] {
  const years: number[] = []
  // A range may begin in the year before the span's first.
  for (let year = toYear(span.start) - 1; year <= toYear(span.end); year++) {
    if (fits(toSpan(date, year))) years.push(year)
  }
  return years
}
