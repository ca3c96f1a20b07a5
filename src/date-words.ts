/**
 * Dates by their look, where a line is cut, joined or stripped by them before mentions are read. What a date in running text
 * means is read in `mentions/dates/`.
 */

// 2018-06-12 09:41 · 2018年6月12日 · 2018/6/12 · 2018-06-12T09:41:00+08:00
const parted = /(?<year>(?:19|20)\d{2})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})/u
// 20180612 · 20180612094127
const run = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{6})?(?!\d)/u
// 2018-06-12 09:41 · 2018年6月12日
const atHead = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/u

/** The first day in a text as ISO day; null where none is. */
export function findDay(text: string): string | null {
  return toIsoDay(parted.exec(text) ?? run.exec(text))
}

/** The day at the head of 2018-06-12 09:41 as ISO day; null for anything else. */
export function readDay(text: string): string | null {
  return toIsoDay(atHead.exec(text))
}

function toIsoDay(match: RegExpExecArray | null): string | null {
  const {year, month, day} = match?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whether a day is printed with 日 and not in digits alone. */
export function isWrittenOut(text: string): boolean {
  return text.includes('日')
}

// …某镇委员会 2023年6月8日
const signOff = /^[^。,]{0,40}\d{4}年\d{1,2}月\d{1,2}日$/u

/** Whether a line (folded) ends in a full date, as a sign-off does. */
export function isDatedLine(folded: string): boolean {
  return signOff.test(folded)
}

// 。中共云岫县林业局党组2023年11月15日
const gluedSignOff = /。(?=[^。,;:]{4,40}\d{4}年\d{1,2}月\d{1,2}日 ?$)/u

/** Where a sign-off that is glued to the text above begins in a line (folded); undefined where none is. */
export function findGluedSignOff(folded: string): number | undefined {
  const match = gluedSignOff.exec(folded)
  return match === null ? undefined : match.index + 1
}

// …2023年12 ⏎ 月1日
const dateRest = /^ ?(?:年|月|日|\d{1,2}[月日])/u

/** Whether a line (folded) opens with what is left of a date. */
export function opensWithDateRest(folded: string): boolean {
  return dateRest.test(folded)
}

/** 2022年⏎6月底 : whether a date goes on from one line to the next. */
export function isDateBroken(last: string, next: string): boolean {
  return (last.endsWith('年') && /^\d{1,2}月/u.test(next)) || (last.endsWith('月') && /^(?:\d{1,2}日|[底初末上中下])/u.test(next))
}

// …办公室 2023年8月23日印发
const printedAtEnd = / {0,20}(?:\d{4}|[一二三四五六七八九零]{4}) ?年[^。]{0,16}$/u
// 2021年8月9日 某县水务局
const printedAtStart = /^\d{4}年\d{1,2}月\d{1,2}日[ ,]{1,8}/u

/** A line (folded) of the closing without the date before or behind a name, whatever follows the date. */
export function withoutDate(folded: string): string {
  return folded.replace(printedAtStart, '').replace(printedAtEnd, '')
}

// 云岫县水务局 二零二一年八月九日
const signedAtEnd = /[ ,]{0,20}(?:\d{4}|[一二三四五六七八九零]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日 ?$/u
// 2021年8月9日 云岫县水务局
const signedAtStart = /^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[ ,]{1,20}/u

/** The stretch [start, end) of a sign-off (folded) without the date before or behind it. */
export function findSigned(folded: string): readonly [number, number] {
  const text = folded.replace(signedAtStart, (date) => ' '.repeat(date.length))
  return [text.length - text.trimStart().length, text.replace(signedAtEnd, '').trimEnd().length]
}

// 3月1日至5日 · 3月1日到5日 · 9-10月
const rangeSign = /[至到~-]/gu

/** The places of what may stand between the ends of a range. */
export function findRangeSigns(folded: string): readonly number[] {
  return [...folded.matchAll(rangeSign)].map(({index}) => index)
}

/**
 * What each end of a range may be in full, since it may leave out what the other prints:
 *
 *     8月30日至6日    8月30日 · 6日, 8月6日
 *     9-6月           9, 9月, 9日 · 6月
 */
export function toEnds(first: string, last: string): readonly [readonly string[], readonly string[]] {
  const year = /^.{0,8}年/u.exec(first)?.[0] ?? ''
  const month = /^.{0,12}月/u.exec(first)?.[0] ?? ''
  return [[first, `${first}月`, `${first}日`], [last, `${year}${last}`, `${month}${last}`]]
}
