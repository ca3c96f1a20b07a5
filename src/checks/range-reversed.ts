/**
 * A range of days that ends before it begins.
 *
 *     2023年9月28日至2023年8月15日
 *     8月30日至6日
 *
 * 12月28日至1月3日 leads into the next year and is none.
 */
import type {Check} from './check.ts'
import {findRangeSigns, toEnds} from '../date-words.ts'
import {findDates} from '../mentions/dates/index.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import {fold} from '../fold.ts'

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
  return findRangeSigns(fold(text)).some((at) => toEnds(text.slice(0, at), text.slice(at + 1)).every(isDate))
}

/** Whether one of the readings is a possible date and nothing else. */
function isDate(readings: readonly string[]): boolean {
  return readings.some((reading) => {
    const [date] = findDates(reading, {anchor: '2000'})
    return date !== undefined && date.start !== null && date.text.length >= reading.trim().length
  })
}
