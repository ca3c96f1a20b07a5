/**
 * Days as numbers that compare like days: 2023-07-24 is 20230724. A year that is not known is 0 here, XXXX when written.
 */
import type {DateParts} from './mention.ts'

// 31 days in January, 28 in February, …
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

// ISO 8601-2 numbers the quarters from 33 and the half-years from 40.
const firstQuarter = 33
const firstHalf = 40

/** The number of a day. */
export function toDay(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day
}

/** The year of a day's number. */
export function toYear(day: number): number {
  return Math.floor(day / 10_000)
}

/** The first day that a stretch has in a year. */
export function toFirstDay(parts: DateParts, year: number): number {
  return toDay(year, parts.firstMonth, parts.firstDay)
}

/** The last day that a stretch has in a year. */
export function toLastDay(parts: DateParts, year: number): number {
  return toDay(year, parts.lastMonth, parts.lastDay ?? toMonthLength(parts.lastMonth, isLeap(year)))
}

/** Whether a stretch exists in a year; 2月29日 does in a year that is not known. */
export function isPossible(parts: DateParts, year: number): boolean {
  if (parts.firstMonth < 1 || parts.lastMonth > 12 || parts.firstDay < 1) return false
  const longest = toMonthLength(parts.lastMonth, year === 0 || isLeap(year))
  return parts.firstDay <= longest && (parts.lastDay ?? 1) <= longest
}

/** A day's number as ISO 8601: 2023-07-24, XXXX-07-24. */
export function toIso(day: number): string {
  const month = Math.floor(day / 100) % 100
  return `${toIsoYear(toYear(day))}-${toTwoDigits(month)}-${toTwoDigits(day % 100)}`
}

/** A stretch in a year as ISO 8601-2: 2023, 2023-34, 2023-07, 2023-07-24; ten days are an interval. */
export function toEdtf(parts: DateParts, year: number): string {
  const first = toFirstDay(parts, year)
  switch (parts.precision) {
    case 'year':
      return toIsoYear(year)
    case 'half-year':
      return `${toIsoYear(year)}-${firstHalf + (parts.firstMonth - 1) / 6}`
    case 'quarter':
      return `${toIsoYear(year)}-${firstQuarter + (parts.firstMonth - 1) / 3}`
    case 'month':
      return `${toIsoYear(year)}-${toTwoDigits(parts.firstMonth)}`
    case 'ten-day':
      return `${toIso(first)}/${toIso(toLastDay(parts, year))}`
    case 'day':
      return toIso(first)
  }
}

function toMonthLength(month: number, isLeapYear: boolean): number {
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0)
}

function isLeap(year: number): boolean {
  return year !== 0 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function toIsoYear(year: number): string {
  if (year === 0) return 'XXXX'
  return year > 999 ? String(year) : String(year).padStart(4, '0')
}

function toTwoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
