/**
 * The shapes in which a date is printed, as a table: what is matched in folded text, and what it says. Ranges that share
 * a unit (1-9月) are shapes too; those of two whole dates are made in join.ts.
 */
import {toMonthParts, toDayParts, toQuarterParts, toHalfParts, toYearParts, toTenDayParts} from './parts.ts'
import type {DateParts} from './mention.ts'
import {toNumber} from './numeral.ts'

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** One shape. */
export interface Shape {
  /** Matches where a numeral begins. */
  readonly pattern: RegExp
  /** What the groups say. */
  readonly read: (groups: Groups) => readonly [DateParts, DateParts]
  /** Whether the shape shows that characters were lost. */
  readonly isDamaged?: true
}

// Pieces of patterns. A piece that is used twice in one pattern has its group named by the caller.
const blanks = ' {0,3}'
const yearDigits = '(?:1[89]|20)\\d{2}'
// 二零二三 · 两千零四 · 二千零二十三 · the 两千 of 两千年三月
const yearNumeral = `${yearDigits}|[一二][零一二三四五六七八九0Oo]{3}|[二两]千零(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])|[二两]千(?=年 {0,3}[\\d一二三四五六七八九十元]{1,2}月)`
const monthNumeral = '\\d{1,2}|十[一二三]?|[一二三四五六七八九元]'
const realMonth = '0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]'
const hanMonth = '十[一二]?|[一二三四五六七八九]'
const dayNumeral = '\\d{1,2}|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]'
// 98年4月 · 07年三季度 · 98年下半年: before a month, a season or a half-year alone, since 20年 and 六七年 may be spans; 拖欠10年一季度租金 is one, and 85到89年9月 begins in a year that is not sure
const shortYear = '(?<!工龄|刑|刑期|欠|满|近|\\d(?:至|到|[-~]))(?<shortYear>[0-35-9]\\d|[零五六七八九][零一二三四五六七八九])年'
const year = `(?<year>${yearNumeral})${blanks}年度?${blanks}`
const month = `(?<month>${monthNumeral})`
// 3、4 · 三、四: months that follow one another
const nextMonths = ['1、2', '2、3', '3、4', '4、5', '5、6', '6、7', '7、8', '8、9', '9、10', '10、11', '11、12', '一、二', '二、三', '三、四', '四、五', '五、六', '六、七', '七、八', '八、九', '九、十']
/** A day's numeral, in a group `day`. */
export const day = `(?<day>${dayNumeral})`

/** What joins the two ends of a range. */
export const to = '(?:至|到|-{1,3}|~{1,2})'
/** What closes a day. */
export const dayUnit = '[日号號]'
/** What stands between the dates of a list when one unit serves all: 7月24、28日. */
export const sharedDays = `(?=(?:[、和及与](?:${dayNumeral})){1,8}${dayUnit})`
/** The days of a month's thirds. */
export const tenDays = '(?:[上中]、?)?[上中下]旬'

/** Every shape, the more particular before those that would match a part of it. */
export const shapes: readonly Shape[] = [
  // 2024717日至830日, 20241021日, 2023年1215日, 20247月17日: a unit is lost
  {
    pattern: toPattern(
      `(?<year>${yearDigits})(?:\\d{2,4}日|年\\d{3,4}日|\\d{1,2}月(?:\\d{1,2}日)?)` +
        `(?:${blanks}${to}${blanks}(?:\\d{2,8}日|(?:\\d{1,4}年)?\\d{1,2}月\\d{1,2}日))?`,
    ),
    read: groups => once({...toYearParts(toNumber(groups['year'])), precision: 'day'}),
    isDamaged: true,
  },
  // 2023-07-24, 2023.8.1, 2025/5/14, 2021-09-12-11:23; not an address 2023.8.1.7
  {
    pattern: toPattern(
      `(?<year>${yearDigits})(?<separator>[-./]) ?(?<month>\\d{1,2})\\k<separator> ?(?<day>\\d{1,2})` +
        '(?!\\d|\\k<separator>\\d(?!\\d{3}\\k<separator>|\\d?:\\d{2}))日?',
    ),
    read: groups => once(readDay(groups)),
  },
  // 1789-01-29: before the years that the other shapes read
  {
    pattern: toPattern('(?<year>1[0-7]\\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d-])'),
    read: groups => once(readDay(groups)),
  },
  // 1752年6月10日: before the years that the other shapes read, and so a whole date only
  {
    pattern: toPattern(`(?<!编号|号|第)(?<year>1[0-7]\\d{2})${blanks}年${blanks}(?<month>${realMonth})${blanks}月${blanks}${day}${blanks}${dayUnit}`),
    read: groups => once(readDay(groups)),
  },
  // 2021-2023年, 2021至2023年度
  {
    pattern: toPattern(
      `(?<year>${yearNumeral})${blanks}${to}${blanks}(?<lastYear>${yearNumeral})${blanks}年度?(?!${blanks}(?:${monthNumeral})${blanks}月)`,
    ),
    read: groups => [toYearParts(toNumber(groups['year'])), toYearParts(toNumber(groups['lastYear']))],
  },
  // 1985到89年9月, 1998-02年, 2019至21年度, 2019-21年8月31日
  {
    pattern: toPattern(
      `(?<year>${yearDigits})${blanks}${to}${blanks}(?<lastShortYear>\\d{2})年(?:${blanks}(?<month>${realMonth})${blanks}月(?:份|${blanks}${day}${blanks}${dayUnit})?|度?(?!${blanks}(?:${monthNumeral})${blanks}月))`,
    ),
    read: groups => {
      const first = toNumber(groups['year'])
      const last = toYearBehind(first, toNumber(groups['lastShortYear']))
      return [toYearParts(first), groups['month'] === undefined ? toYearParts(last) : readCalendar({...groups, year: String(last)})]
    },
  },
  // 3月16-27日, 2023年3月16至27日
  {
    pattern: toPattern(
      `(?:${year})?${month}${blanks}月${blanks}${day}${blanks}${to}${blanks}(?<lastDay>${dayNumeral})${blanks}${dayUnit}`,
    ),
    read: groups => [readDay(groups), readDay({...groups, day: groups['lastDay']})],
  },
  // 1-9月, 2023年1至5月份, 一至九月; the month of a day (8-9月15日) is none of these
  {
    pattern: toPattern(
      `(?:${year})?(?<month>${realMonth})${blanks}${to}${blanks}(?<lastMonth>${realMonth})${blanks}月(?!${blanks}(?:${dayNumeral})${blanks}${dayUnit})份?`,
    ),
    read: groups => [readMonth(groups), readMonth({...groups, month: groups['lastMonth']})],
  },
  // 2023年3、4月份
  {
    pattern: toPattern(`(?:${year})?(?<months>${nextMonths.toReversed().join('|')})${blanks}月份?(?!${blanks}(?:${dayNumeral})${blanks}${dayUnit})`),
    read: groups => {
      const [first, last] = (groups['months'] ?? '').split('、')
      return [readMonth({...groups, month: first}), readMonth({...groups, month: last})]
    },
  },
  // 二〇二三年八月十五, 一月二十三: a day in Chinese numerals without its unit, and nothing that it may count; 八月十五 without
  // a year, and whatever is written with 廿, may be of the lunar year
  {
    pattern: toPattern(`(?:${year}(?<month>${hanMonth})月(?<day>[二三]?十[一二三四五六七八九]?)|(?<ownMonth>${hanMonth})月(?<ownDay>二十[一二三四五六七八九]|三十一))(?![日号號个名项次人条家件多余万千百月年天几零一二三四五六七八九十%])`),
    read: groups => once(readDay({...groups, month: groups['month'] ?? groups['ownMonth'], day: groups['day'] ?? groups['ownDay']})),
  },
  // 2023年7月24日, 7月24号, 23年7月24日, 98年4月, 2023.7月, 7月份, 5月中旬, 三月十五日, 元月; the 7月24 of 7月24、28日
  {
    pattern: toPattern(
      `(?:${year}|(?<dottedYear>${yearDigits})\\.|${shortYear})?${month}${blanks}月` +
        `(?:份|${blanks}(?<tenDays>${tenDays})|${blanks}${day}(?:${blanks}${dayUnit}|${sharedDays}))?`,
    ),
    read: groups => once(readCalendar(groups)),
  },
  // 前三季度, 一至三季度
  {
    pattern: toPattern(`(?:${year}|${shortYear})?(?:前|[一1]${to})(?<lastQuarter>[二三四2-4])季度`),
    read: groups => [toQuarterParts(readYear(groups), 1), toQuarterParts(readYear(groups), toNumber(groups['lastQuarter']))],
  },
  // 一季度, 第三季度, 2023年第2季度
  {
    pattern: toPattern(`(?:${year}|${shortYear})?第?(?<quarter>[一二三四1-4])季度`),
    read: groups => once(toQuarterParts(readYear(groups), toNumber(groups['quarter']))),
  },
  // 上半年, 2024年下半年
  {
    pattern: toPattern(`(?:${year}|${shortYear})?(?<half>[上下])半年`),
    read: groups => once(toHalfParts(readYear(groups), groups['half'] === '上' ? 1 : 2)),
  },
  // 2023年, 2023年度, 二〇二三年
  {
    pattern: toPattern(`(?<year>${yearNumeral})${blanks}年度?`),
    read: groups => once(toYearParts(toNumber(groups['year']))),
  },
]

function toPattern(source: string): RegExp {
  return new RegExp(source, 'uy')
}

function once(parts: DateParts): readonly [DateParts, DateParts] {
  return [parts, parts]
}

function readYear(groups: Groups): number | null {
  const printed = groups['year'] ?? groups['dottedYear']
  if (printed !== undefined) return toNumber(printed)
  const short = groups['shortYear']
  return short === undefined ? null : toCentury(toNumber(short))
}

/** 89 behind 1985 is 1989, 02 behind 1998 is 2002; 19 behind 2021 stays 2019, and the range runs backward. */
function toYearBehind(first: number, short: number): number {
  const last = first - (first % 100) + short
  return last < first && first < 2000 ? last + 100 : last
}

/** 07 is 2007, 98 is 1998. */
function toCentury(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

function readMonth(groups: Groups): DateParts {
  return toMonthParts(readYear(groups), toNumber(groups['month']))
}

function readDay(groups: Groups): DateParts {
  return toDayParts(readYear(groups), toNumber(groups['month']), toNumber(groups['day']))
}

function readCalendar(groups: Groups): DateParts {
  const third = groups['tenDays']
  if (third !== undefined) return toTenDayParts(readMonth(groups), third)
  return groups['day'] === undefined ? readMonth(groups) : readDay(groups)
}
