/**
 * The year of a date that prints none, as an ordered list of rules; the first that speaks decides. None reads the clock.
 */
import type {Anchors} from './anchors.ts'
import {toYear} from './calendar.ts'
import {findYearsTouching, findYearsWithin, toEndYear, toSpan, toYearFrom, toYearNear, toYearUpTo} from './fit.ts'
import {isRange} from './mention.ts'
import type {PrintedDate} from './mention.ts'
import {planned, plannedAfter, yetToCome} from './plans.ts'
import {readYearWord} from './year-words.ts'

/** A date with its year. */
export interface SettledDate {
  readonly date: PrintedDate
  /** The year in which it begins; 0 where no text settles it. */
  readonly year: number
  /** Whether the words beside it say so, and a sentence can go on from there. */
  readonly isStated: boolean
}

/** A date and what stands around it. */
export interface Place {
  readonly date: PrintedDate
  /** The text before it in its line, as much as a rule reads. */
  readonly before: string
  /** The text after it in its line, as much as a rule reads. */
  readonly after: string
  /** What stands between the date before and this one; null where that is in another line or far off. */
  readonly gap: string | null
  /** The settled date before it, titles left out. */
  readonly previous: SettledDate | null
  /** The settled date before it that is no starting point or range: what the text was about. */
  readonly steady: SettledDate | null
  readonly anchors: Anchors
}

/** One rule: the year in which the date begins, 0 if it has none, undefined if the rule does not apply. */
export interface YearRule {
  readonly name: string
  readonly toYear: (place: Place) => number | undefined
  /** Whether a sentence can go on from a year that the rule found; `as-before` if it could from the date before. */
  readonly stated?: 'always' | 'as-before'
}

// From what the words of the date itself say, over its neighbours, to what holds of the whole notice. What is planned or
// made public stands before the window, in which the same day of an earlier year may lie. An intention stands after it,
// since much that 拟 and 力争 speak of was past when the notice was signed, but before what only touches the window, since
// the month of the feedback may come round again after the issue.
export const rules: readonly YearRule[] = [
  // 12月7日至2023年1月13日
  {name: 'own-end', toYear: fromOwnEnd, stated: 'always'},
  // 去年10月, 当年10月, 每年4月15日
  {name: 'year-word', toYear: fromYearWord, stated: 'always'},
  // 2023年8月15日至9月28日…巡察。11月20日，…反馈
  {name: 'opening', toYear: place => place.anchors.opening.get(place.date)},
  // 12月6日、1月17日、2月28日
  {name: 'list', toYear: fromList, stated: 'as-before'},
  // 2023年8月开工，9月3日完成
  {name: 'sentence', toYear: fromSentence, stated: 'always'},
  // 公开期限：5月14日至6月13日
  {name: 'disclosure', toYear: fromDisclosure},
  // 计划11月底前上线, said of what is yet to come
  {name: 'plan', toYear: place => (planned.test(place.before) || plannedAfter.test(place.after) ? fromPlan(place) : undefined)},
  // the one year in which it lies between feedback and issue
  {name: 'within', toYear: place => fromWindow(place, findYearsWithin)},
  // 拟于10月召开, 力争10月底前完成: said of what was yet to come, often long before the issue
  {name: 'intention', toYear: place => (yetToCome.test(place.before) ? fromPlan(place) : undefined)},
  // 7月份, of which the feedback's day is one
  {name: 'touching', toYear: place => fromWindow(place, findYearsTouching)},
  // 12月底前开展一次“回头看”, said of what is yet to come
  {name: 'deadline', toYear: fromDeadline},
  // news of what is under way: 5月17日结束 … 应于4月10日前报送
  {name: 'ahead', toYear: fromAhead},
  // 某村10月10日至15日，某社区10月16日至22日 : a sentence that goes on
  {name: 'goes-on', toYear: fromSameSentence},
  {name: 'before-issue', toYear: ({date, anchors}) => (anchors.issuedOn === null ? undefined : toYearUpTo(date, anchors.issuedOn))},
  {name: 'after-feedback', toYear: fromFeedback},
  {name: 'nearest', toYear: ({steady}) => (steady === null ? undefined : toEndYear(steady.date, steady.year))},
  // 12月6日，…报告了整改情况：截至2021年11月上旬，… : what is dated first below
  {name: 'what-follows', toYear: ({date, anchors}) => (anchors.firstPast === null ? undefined : toYearNear(date, anchors.firstPast))},
  {name: 'caller', toYear: ({anchors}) => anchors.year ?? undefined},
  {name: 'nearest-start', toYear: ({previous}) => (previous === null ? undefined : toEndYear(previous.date, previous.year))},
]

// 12月6日、1月17日, 7月24日，并于9月11日
const listing = /^[初中底末]? {0,3}(?:[、,]|和|与|及|以及|或)? {0,3}(?:并|又|再)?于? {0,3}$/u
const sentenceEnd = /[。!?;]/u
const done = /已(?:全部|经)?[于在]$/u

// 2022年1月以来, 自2020年起, 2020年6月后, 截至2024年3月底, 对2022年的…: what follows is of another time
const startingAfter = /^(?:年?[初中底末])?(?:以来|起|至今|以后|之后|后|以前|之前|前|期间)/u
// 2019年5月印发的办法, （2024年12月到期）
const aside = /^(?:[^,。;]{0,10}(?:印发|出台|制定|修订|下发|发布|颁布|实施|执行)的|[^(。]{0,30}\))/u
const startingBefore = /(?:自从?|从|对|针对|截[至止]到?|较|比|(?:根据|按照|依据|参照)[^,。;]{0,15}) {0,3}$/u

// 2023年，局党组于3月5日…: a year that frames the sentence
const framedAfter = /^(?:,|先后|分别|共|已|仅|只|曾|又|就)/u
const framedBefore = /(?:^|[。;,:!?\s(])[在于]?$/u

const disclosure = /(?:公开|公示|公布|公告)(?:期限?|时间|期间|日期)[^。;]{0,12}$/u

// Without an issue: rectification is reported within half a year, so a date that comes round by then is after feedback.
const reportMonths = 5
// What is under way is spoken of month by month.
const aheadMonths = 2
// A list that goes back half a year or more has passed a new year.
const rollMonths = 6
// One stretch after another
const goesOnDays = 62

/** The year of the date before in the same sentence, where this one comes within two months after it. */
function fromSameSentence({date, gap, previous}: Place): number | undefined {
  if (gap === null || previous === null || previous.year === 0 || sentenceEnd.test(gap)) return undefined
  const year = toEndYear(previous.date, previous.year)
  const days = toSpan(date, year).start - toSpan(previous.date, previous.year).end
  return days >= 0 && days <= goesOnDays ? year : undefined
}

/** Whether what follows a date is likely of another time: it starts or ends a stretch, is one, or is said by the way. */
export function isBaseline({date}: SettledDate): boolean {
  const {line, start, end} = date.slice
  const before = line.folded.slice(Math.max(0, start - 24), start)
  const after = line.folded.slice(end, end + 40)
  return isRange(date) || startingAfter.test(after) || aside.test(after) || startingBefore.test(before)
}

function fromOwnEnd({date}: Place): number | undefined {
  const {first, last} = date
  if (first.year !== null) return first.year
  if (!isRange(date) || last.year === null) return undefined
  return first.firstMonth > last.lastMonth ? last.year - 1 : last.year
}

function fromYearWord(place: Place): number | undefined {
  const word = readYearWord(place.before)
  if (word === undefined) return undefined
  const context = isContext(place) && place.previous !== null ? toEndYear(place.previous.date, place.previous.year) : null
  const notice = toNoticeYear(place.anchors) ?? context
  switch (word.base) {
    case 'none':
      return 0
    case 'context':
      return addYears(context ?? notice, word.shift)
    case 'notice':
      // 今年10月 in what was published the January after
      return word.shift === 0 && notice !== null && isAfterIssue(place, notice) ? notice - 1 : addYears(notice, word.shift)
  }
}

/** Whether the date before says when something was; in another line a year alone (2022年度) only says what it was about. */
function isContext({date, previous}: Place): boolean {
  return previous !== null && (hasMonth(previous.date) || previous.date.slice.line === date.slice.line)
}

function addYears(year: number | null, shift: number): number | undefined {
  return year === null ? undefined : year + shift
}

/** Whether a date would begin after the issue in a year, and no plan is spoken of. */
function isAfterIssue({date, before, anchors}: Place, year: number): boolean {
  return anchors.issuedOn !== null && toSpan(date, year).start > anchors.issuedOn && !yetToCome.test(before)
}

/** The year that a notice calls 今年. */
export function toNoticeYear({issuedOn, until, year, feedbackOn}: Anchors): number | null {
  const day = issuedOn ?? until
  return day === null ? (year ?? (feedbackOn === null ? null : toYear(feedbackOn))) : toYear(day)
}

function fromList({date, gap, previous, anchors}: Place): number | undefined {
  if (gap === null || previous === null || !listing.test(gap) || !hasMonth(previous.date)) return undefined
  if (gap.includes(',') && isBaseline(previous)) return undefined
  const year = toEndYear(previous.date, previous.year)
  const back = previous.date.last.lastMonth - date.first.firstMonth
  if (back <= 0) return year
  const {issuedOn} = anchors
  const isNext = issuedOn === null ? back >= rollMonths : toSpan(date, year + 1).start <= issuedOn
  return isNext ? year + 1 : year
}

function fromSentence(place: Place): number | undefined {
  const {date, gap, previous} = place
  // 2021年6月收取的…，已于2月26日缴清: what is done is told by the window
  if (gap === null || previous === null || !previous.isStated || sentenceEnd.test(gap) || done.test(gap)) return undefined
  if (isBaseline(previous) || !(hasMonth(previous.date) || isFrame(previous.date, gap))) return undefined
  const days = toSpan(previous.date, previous.year)
  const year = toSpan(date, previous.year).end >= days.start ? previous.year : previous.year + 1
  // only where nothing is known of a window may a sentence lead past the issue
  return isAfterIssue(place, year) && place.anchors.feedbackOn !== null ? undefined : year
}

function isFrame(date: PrintedDate, gap: string): boolean {
  const {line, start} = date.slice
  return framedAfter.test(gap) && framedBefore.test(line.folded.slice(Math.max(0, start - 2), start))
}

function hasMonth(date: PrintedDate): boolean {
  return date.first.precision === 'day' || date.first.precision === 'ten-day' || date.first.precision === 'month'
}

/** Made public after the issue, and before the day on which the matter is to be struck off. */
function fromDisclosure(place: Place): number | undefined {
  const {issuedOn, struckOffOn} = place.anchors
  if (!disclosure.test(place.before)) return undefined
  return issuedOn === null && struckOffOn !== null ? toYearUpTo(place.date, struckOffOn) : fromIssueOn(issuedOn, place)
}

function fromIssueOn(day: number | null, {date}: Place): number | undefined {
  return day === null ? undefined : toYearFrom(date, day)
}

function fromWindow({date, previous, anchors}: Place, findYears: typeof findYearsWithin): number | undefined {
  const {feedbackOn, until} = anchors
  if (feedbackOn === null || until === null || until < feedbackOn) return undefined
  const years = findYears(date, {start: feedbackOn, end: until})
  // More than a year between feedback and issue: what the text was just about.
  return years.find(year => year === previous?.year) ?? years[0]
}

function fromPlan(place: Place): number | undefined {
  const {anchors, previous} = place
  const context = previous === null ? null : toSpan(previous.date, previous.year).start
  return fromIssueOn(anchors.until ?? anchors.feedbackOn ?? context, place)
}

function fromDeadline(place: Place): number | undefined {
  const clause = place.before.slice(-20).replace(/^.*[。;]/u, '') + place.after.replace(/[。;].*$/u, '')
  return /^[底末]?前/u.test(place.after) && !/[已均了]/u.test(clause) ? fromIssueOn(place.anchors.issuedOn, place) : undefined
}

function fromAhead(place: Place): number | undefined {
  const {date, steady, anchors} = place
  if (anchors.feedbackOn !== null || anchors.issuedOn === null || steady === null) return undefined
  const last = toSpan(steady.date, steady.year)
  const year = toYearFrom(date, anchors.issuedOn)
  const isNear = Math.abs(toMonths(toSpan(date, year).start) - toMonths(last.end)) <= aheadMonths
  return last.end > anchors.issuedOn && isNear ? year : undefined
}

function fromFeedback({date, anchors}: Place): number | undefined {
  const {feedbackOn} = anchors
  if (feedbackOn === null) return undefined
  const year = toYear(feedbackOn)
  const next = toSpan(date, year).start >= feedbackOn ? year : year + 1
  return toMonths(toSpan(date, next).start) - toMonths(feedbackOn) <= reportMonths ? next : year
}

function toMonths(day: number): number {
  return toYear(day) * 12 + (Math.floor(day / 100) % 100)
}
