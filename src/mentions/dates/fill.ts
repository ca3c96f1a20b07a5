/**
 * Settles the year of each date and works out its days. A date that prints no year takes it from the text around, by the
 * first rule of rules.ts that speaks; where none does the year stays XXXX.
 */
import type {Line} from '../../source.ts'
import {toText} from '../../source.ts'
import type {Precision} from '../../record.ts'
import {precisions} from '../../record-words.ts'
import {readAnchors} from './anchors.ts'
import type {Anchors} from './anchors.ts'
import {isPossible, toEdtf, toFirstDay, toIso, toLastDay} from './calendar.ts'
import {toEndYear} from './fit.ts'
import {isRange} from './mention.ts'
import type {DateMention, DateParts, PrintedDate} from './mention.ts'
import {isBaseline, rules, toNoticeYear} from './rules.ts'
import type {Place, SettledDate} from './rules.ts'

// What is read before a date: a word for its year, a plan, a label.
const reach = 40
// Two dates farther apart belong to no one list or sentence.
const longestGap = 400

const yearOnly = ['year'] as const
const nothing = [] as const

/** Settles the dates of a notice, given in order. `anchor` is the caller's day or year. */
export function fill(lines: readonly Line[], dates: readonly PrintedDate[], anchor?: string): DateMention[] {
  const anchors = readAnchors(lines, dates, anchor)
  let before: Pick<Place, 'previous' | 'steady'> = {previous: null, steady: null}
  return dates.map(date => {
    const settled = settle({date, anchors, ...before, ...readAround(date, before.previous)})
    if (!date.inTitle && !date.isDamaged && settled.year !== 0) {
      before = {previous: settled, steady: isBaseline(settled) ? before.steady : settled}
    }
    return toMention(settled, anchors)
  })
}

function readAround(date: PrintedDate, previous: SettledDate | null): Pick<Place, 'before' | 'after' | 'gap'> {
  const {line, start, end} = date.slice
  return {after: line.folded.slice(end, end + reach), before: line.folded.slice(Math.max(0, start - reach), start), gap: readGap(date, previous)}
}

function readGap(date: PrintedDate, previous: SettledDate | null): string | null {
  if (previous === null) return null
  const {line, end} = previous.date.slice
  const length = date.slice.start - end
  return line === date.slice.line && length <= longestGap ? line.folded.slice(end, date.slice.start) : null
}

function settle(place: Place): SettledDate {
  const {date, previous} = place
  for (const {toYear, stated} of rules) {
    const year = toYear(place)
    if (year === undefined) continue
    return {date, year, isStated: stated === 'always' || (stated === 'as-before' && (previous?.isStated ?? false))}
  }
  return {date, year: 0, isStated: false}
}

function toMention({date, year}: SettledDate, anchors: Anchors): DateMention {
  const {slice, first, last, inTitle, isDamaged} = date
  const precision = toFiner(first.precision, last.precision)
  const endYear = toEndYear(date, year, toNoticeYear(anchors))
  const start = toFirstDay(first, year)
  const end = toLastDay(last, endYear)
  // In a year that is not known, 12月至1月 is a range and 8月30日-6日 is none; 2021年3月至今年5月 ends in one.
  const isBackward = start > end && !(endYear === 0 && (year !== 0 || last.lastMonth < first.firstMonth))
  if (isDamaged || isBackward || !isPossible(first, year) || !isPossible(last, endYear)) {
    return {slice, text: toText(slice), start: null, end: null, edtf: null, precision, inferred: nothing, inTitle, isDamaged}
  }
  const edtf = isRange(date) ? `${toBound(first, year, toFirstDay)}/${toBound(last, endYear, toLastDay)}` : toEdtf(first, year)
  const inferred = first.year === null && year !== 0 ? yearOnly : nothing
  return {slice, text: toText(slice), start: toIso(start), end: toIso(end), edtf, precision, inferred, inTitle, isDamaged}
}

/** One end of an interval; of ten days, which EDTF can't name, the outer day. */
function toBound(parts: DateParts, year: number, toOuterDay: typeof toFirstDay): string {
  return parts.precision === 'ten-day' ? toIso(toOuterDay(parts, year)) : toEdtf(parts, year)
}

function toFiner(one: Precision, other: Precision): Precision {
  return one === other || precisions.indexOf(one) < precisions.indexOf(other) ? one : other
}
