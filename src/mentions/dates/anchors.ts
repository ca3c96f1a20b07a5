/**
 * The notice's own dates, from which years that are not printed are told: when the inspectors reported, when the notice
 * was signed or published. What is read here serves the years alone; the record's fields have their own extractors.
 */
import type {Line} from '../../source.ts'
import {toDay, toFirstDay, toLastDay, toYear} from './calendar.ts'
import {toEndYear, toSpan, toYearFrom, toYearUpTo} from './fit.ts'
import {isRange, isSeparated} from './mention.ts'
import type {PrintedDate} from './mention.ts'
import {yetToCome} from './plans.ts'

/** The notice's own dates as days' numbers, null where the text settles none. */
export interface Anchors {
  /** The sign-off, else the page's publishing date, else the day that the caller gives. */
  readonly issuedOn: number | null
  /** The issue, else the latest day that the text prints as past: it was written after that. */
  readonly until: number | null
  /** The day on which the findings were reported. */
  readonly feedbackOn: number | null
  /** The last day by which the matter is to be struck off: 拟销号时间：2025年1月. */
  readonly struckOffOn: number | null
  /** The first day that the text prints with its year and as past. */
  readonly firstPast: number | null
  /** The year that the caller gives. */
  readonly year: number | null
  /** The years of the inspection's days and of the feedback, as far as the opening settles them. */
  readonly opening: ReadonlyMap<PrintedDate, number>
}

// How many dates of a notice may belong to its head and opening.
const openingDates = 12
const sentenceReach = 200
// A line with a sentence and this many characters is no title, label or footer.
const runningLength = 20

const inspection = /巡[察视]|督[察导查]|审计|检查|核查|考核|评估/u
const feedback = /反馈/u
// “关于巡察反馈意见整改情况的通报” after a date is a title
const titleWords = /关于/u
// 发布时间：2024-04-18, 成文日期: …, [发布日期] …
const publishing = /(?:date|published) ?: ?["']?$|(?<!完成|办结|整改|召开|会议)(?:时间|日期|发布于|发表于|更新于)[:\]]? {0,4}$/iu
// A day of birth or of a history, years before there were notices, is none of the notice's own
const earliest = 1979
// 拟销号时间：2025年1月
const strikingOff = /拟(?:申请)?销号(?:时间|日期)[: ]{0,3}$/u
// 2025年6月底前
const deadline = /^[初中底末]?前/u
// 2024-04-18 17:44
const clock = /^[ T]{1,3}\d{1,2}:\d{2}/u
// …党组 2023年12月1日; 截至, 自 and the like make it no sign-off
const issuer = /(?:^|[。!?;”)])[^。!?;,:]{0,60}$/u
const noIssuer = /(?:截至|截止|截|自|从|于|至|到|在|期限?|时限) {0,3}$/u

/** Reads the notice's own dates from all its dates. */
export function readAnchors(lines: readonly Line[], dates: readonly PrintedDate[], anchor: string | undefined): Anchors {
  const own = dates.filter(date => !date.inTitle)
  const body = lines.findIndex(isRunningText)
  const head = new Set(body < 0 ? lines : lines.slice(0, body + 1))
  const tail = new Set(body < 0 ? [] : lines.slice(lines.findLastIndex(isRunningText)))
  const signOff = own.findLast(date => isSignOff(date) && tail.has(date.slice.line))
  const published = own.slice(0, openingDates).find(date => date !== signOff && isPublishing(date) && head.has(date.slice.line))
  const given = readAnchor(anchor)
  const issued = signOff ?? published
  const issuedOn = issued === undefined ? given.day : toFirstDay(issued.first, issued.first.year ?? 0)
  const opening = readOpening(own.slice(0, openingDates).filter(date => date !== published && date !== signOff), issuedOn)
  // An issue before the feedback is a misprint, or no issue.
  const isMisprint = issuedOn !== null && opening.feedbackOn !== null && issuedOn < opening.feedbackOn
  const usable = isMisprint ? null : issuedOn
  return {issuedOn: usable, until: usable ?? toLatestPast(own), firstPast: toFirstPast(own), struckOffOn: toStruckOff(own), year: given.year, ...opening}
}

function readAnchor(anchor: string | undefined): {readonly day: number | null; readonly year: number | null} {
  const groups = /^(?<year>\d{4})(?:-(?<month>\d{2})-(?<day>\d{2}))?$/u.exec(anchor ?? '')?.groups
  if (groups === undefined) return {day: null, year: null}
  const year = Number(groups['year'])
  const day = groups['month'] === undefined ? null : toDay(year, Number(groups['month']), Number(groups['day']))
  return {day, year}
}

/** A full date under a label, before a clock time, or in a line of the head at its start or in figures: 来源：某局 2024-04-18. */
function isPublishing(date: PrintedDate): boolean {
  if (!isFullDay(date)) return false
  const {line, start, end} = date.slice
  const before = line.folded.slice(Math.max(0, start - sentenceReach), start)
  if (publishing.test(before) || clock.test(line.folded.slice(end, end + 12))) return true
  return !isRunningText(line) && (before.trim() === '' || isSeparated(date))
}

/** A full date that ends a line and has nothing before it but a name. */
function isSignOff(date: PrintedDate): boolean {
  if (!isFullDay(date)) return false
  const {line, start, end} = date.slice
  if (end < line.folded.length && line.folded.slice(end).trim() !== '') return false
  const before = line.folded.slice(Math.max(0, start - sentenceReach), start)
  return issuer.test(before) && !noIssuer.test(before)
}

function isRunningText(line: Line): boolean {
  return !line.isChrome && line.text.length >= runningLength && line.folded.includes('。')
}

function toFirstPast(dates: readonly PrintedDate[]): number | null {
  const first = dates.find((date) => date.first.year !== null && isPast(date))
  return first === undefined ? null : toSpan(first, first.first.year ?? 0).start
}

function toStruckOff(dates: readonly PrintedDate[]): number | null {
  const date = dates.find(({slice: {line, start}, first}) => first.year !== null && first.precision !== 'year' && strikingOff.test(line.folded.slice(Math.max(0, start - 20), start)))
  return date === undefined ? null : toSpan(date, date.first.year ?? 0).end
}

function toLatestPast(dates: readonly PrintedDate[]): number | null {
  return dates.reduce<number | null>((latest, date) => {
    const year = date.first.year
    return year === null || !isPast(date) ? latest : Math.max(latest ?? 0, toSpan(date, year).end)
  }, null)
}

function isPast({slice: {line, start, end}, first, last, isDamaged}: PrintedDate): boolean {
  // 2021年3月至去年5月 takes its end from the day that is looked for
  if (isDamaged || last.yearWord !== null || (first.year ?? earliest) < earliest || !['day', 'ten-day', 'month'].includes(first.precision)) return false
  return !yetToCome.test(line.folded.slice(Math.max(0, start - 20), start)) && !deadline.test(line.folded.slice(end, end + 4))
}

function isFullDay(date: PrintedDate): boolean {
  return !isRange(date) && date.first.precision === 'day' && date.first.year !== null && !date.isDamaged
}

/** The inspection's days and the feedback: where one prints no year, the other or the issue tells it. */
function readOpening(dates: readonly PrintedDate[], issuedOn: number | null): Pick<Anchors, 'feedbackOn' | 'opening'> {
  const opening = new Map<PrintedDate, number>()
  const reported = dates.find((date, index) => isFeedback(date, dates[index + 1]))
  const period = dates.find(date => date !== reported && isPeriod(date, reported))
  const periodEnd = toPeriodEnd(period)
  const year = reported === undefined ? null : toFeedbackYear(reported, periodEnd, issuedOn)
  const feedbackOn = reported === undefined || year === null ? null : toFirstDay(reported.first, year)
  if (reported !== undefined && year !== null) opening.set(reported, year)
  const limit = feedbackOn ?? issuedOn
  if (period !== undefined && periodEnd === null && limit !== null) opening.set(period, toPeriodYear(period, limit))
  return {feedbackOn: feedbackOn ?? periodEnd, opening}
}

/** Whether a single day is followed, before its sentence or the next date, by words of a report to the inspected. */
function isFeedback(date: PrintedDate, next: PrintedDate | undefined): boolean {
  if (isRange(date) || date.isDamaged || !['day', 'month'].includes(date.first.precision)) return false
  const {line, end} = date.slice
  const limit = next?.slice.line === line ? next.slice.start : end + sentenceReach
  const clause = line.folded.slice(end, Math.min(limit, end + sentenceReach)).split(/[。;]/u, 1)[0] ?? ''
  const at = clause.search(feedback)
  return at >= 0 && !titleWords.test(clause.slice(0, at)) && inspection.test(toSentence(date))
}

/** Whether a range (or what is left of one) stands in a sentence on an inspection. */
function isPeriod(date: PrintedDate, reported: PrintedDate | undefined): boolean {
  if (date.first.precision === 'year' && !date.isDamaged) return false
  const isStart = reported?.slice.line === date.slice.line && date.first.year !== null && date.slice.end < reported.slice.start
  return (isRange(date) || date.isDamaged || isStart) && inspection.test(toSentence(date))
}

function toSentence(date: PrintedDate): string {
  const {line, start, end} = date.slice
  const before = line.folded.slice(Math.max(0, start - sentenceReach), start).split('。').at(-1) ?? ''
  const after = line.folded.slice(end, end + sentenceReach).split('。', 1)[0] ?? ''
  return before + after
}

function toPeriodEnd(period: PrintedDate | undefined): number | null {
  if (period === undefined) return null
  const {first, last} = period
  if (period.isDamaged) return toDamagedEnd(period)
  if (first.year !== null) return toSpan(period, first.year).end
  return last.year === null ? null : toLastDay(last, last.year)
}

/** The last day that a damaged range can still tell, 20241021日至1212日; else the first day of its year. */
function toDamagedEnd(period: PrintedDate): number {
  const {line, start, end} = period.slice
  const year = period.first.year ?? 0
  const groups = /(?<month>0[1-9]|1[0-2]|[1-9])(?<day>\d{2})日$/u.exec(line.folded.slice(start, end))?.groups
  return toDay(year, Number(groups?.['month'] ?? 1), Number(groups?.['day'] ?? 1))
}

// Feedback comes after the inspection, so the first such day after its end; without it, the last before the issue.
function toFeedbackYear(reported: PrintedDate, periodEnd: number | null, issuedOn: number | null): number | null {
  if (reported.first.year !== null) return reported.first.year
  if (periodEnd !== null) return toYearFrom(reported, periodEnd)
  return issuedOn === null ? null : toYearUpTo(reported, issuedOn)
}

function toPeriodYear(period: PrintedDate, limit: number): number {
  const year = toYear(limit)
  // news of what is under way ends after its day
  return toEndYear(period, year) === year && toSpan(period, year).start <= limit ? year : year - 1
}
