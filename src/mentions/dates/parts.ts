/**
 * Stretches of days, made from what was printed.
 */
import type {DateParts} from './mention.ts'

/** A day: 7月24日. */
export function toDayParts(year: number | null, month: number, day: number): DateParts {
  return {year, yearWord: null, firstMonth: month, lastMonth: month, firstDay: day, lastDay: day, precision: 'day'}
}

/** A month: 7月. */
export function toMonthParts(year: number | null, month: number): DateParts {
  return {year, yearWord: null, firstMonth: month, lastMonth: month, firstDay: 1, lastDay: null, precision: 'month'}
}

/** A third of a month, or two: 5月中旬, 6月中下旬, 3月上、中旬. */
export function toTenDayParts(month: DateParts, third: string): DateParts {
  const firstDay = third.includes('上') ? 1 : third.includes('中') ? 11 : 21
  const lastDay = third.includes('下') ? null : third.includes('中') ? 20 : 10
  return {...month, firstDay, lastDay, precision: 'ten-day'}
}

/** A quarter, from 1: 第三季度. */
export function toQuarterParts(year: number | null, quarter: number): DateParts {
  return toMonthsParts(year, quarter * 3 - 2, 'quarter')
}

/** A half-year, 1 or 2: 上半年. */
export function toHalfParts(year: number | null, half: 1 | 2): DateParts {
  return toMonthsParts(year, half * 6 - 5, 'half-year')
}

/** A year: 2023年度. */
export function toYearParts(year: number): DateParts {
  return toMonthsParts(year, 1, 'year')
}

function toMonthsParts(year: number | null, firstMonth: number, precision: 'quarter' | 'half-year' | 'year'): DateParts {
  const months = {quarter: 3, 'half-year': 6, year: 12}[precision]
  const lastMonth = firstMonth + months - 1
  return {year, yearWord: null, firstMonth, lastMonth, firstDay: 1, lastDay: null, precision}
}
