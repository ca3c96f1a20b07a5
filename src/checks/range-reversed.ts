/**
 * A range of days that ends before it begins.
 *
 *     2023年9月28日至2023年8月15日
 *     8月30日至6日
 *
 * 12月28日至1月3日 leads into the next year and is none.
 */
import type {Check} from './check.ts'
import {findDates} from '../mentions/dates/index.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import {fold} from '../fold.ts'

const separators = /[至到~-]/gu

export const rangeReversed: Check = {
  id: 'range-reversed',
  group: 'dates',
  severity: 'warning',
  *run({document}) {
    for (const {slice, text} of findReversed(document.dates)) yield {slice, actual: text, expected: null}
  },
}

/** The dates without days that are ranges of which each end is a possible day. */
export function findReversed(dates: readonly DateMention[]): ReadonlySet<DateMention> {
  const known = new Map<string, boolean>()
  return new Set(dates.filter(({start, isDamaged, text}) => {
    if (start !== null || isDamaged) return false
    const isKnown = known.get(text) ?? isReversed(text)
    known.set(text, isKnown)
    return isKnown
  }))
}

function isReversed(text: string): boolean {
  return [...fold(text).matchAll(separators)].some(({index}) => {
    const first = text.slice(0, index)
    const last = text.slice(index + 1)
    // 8月30日至6日 and 9-6月 : an end may leave out what the other prints
    const year = /^.{0,8}年/u.exec(first)?.[0] ?? ''
    const month = /^.{0,12}月/u.exec(first)?.[0] ?? ''
    return isDate(first, `${first}月`, `${first}日`) && isDate(last, `${year}${last}`, `${month}${last}`)
  })
}

/** Whether one of the readings is a possible date and nothing else. */
function isDate(...readings: readonly string[]): boolean {
  return readings.some((reading) => {
    const [date] = findDates(reading, {anchor: '2000'})
    return date !== undefined && date.start !== null && date.text.length >= reading.trim().length
  })
}
