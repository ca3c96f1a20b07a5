/**
 * Finds dates as printed, line by line, each with the year that it prints or none. Numerals are found first; where one
 * is followed by what may follow in a date, the shapes are tried there, so that running text costs one scan.
 */
import type {Line} from '../../source.ts'
import type {PrintedDate} from './mention.ts'
import {isRange, isSeparated} from './mention.ts'
import {shapes} from './shapes.ts'
import type {Shape} from './shapes.ts'

/** Tells of a date whether the text beside it makes it something else. */
interface Refusal {
  /** What the text before ends with. */
  readonly before?: RegExp
  /** What the text after starts with. */
  readonly after?: RegExp
  /** Which dates it is about; all without it. */
  readonly isAbout?: (date: PrintedDate) => boolean
  /** What the text before may end with all the same. */
  readonly unless?: RegExp
}

// What can follow a first numeral: 2023年, 1-9月, 2023.8.1, 1至5月, 三季度, 二O二三年, 3、4月, 两千零四年
const following = '(?= {0,3}[年月日季~至到./Oo、千-])'
const numerals = '零一二三四五六七八九十廿'
// A whole numeral with what can follow it, or a word that a date can begin with where no numeral stands first: 上半年, 第三季度, 元月
const beginning = new RegExp(`(?<!\\d)\\d{1,24}${following}|(?<![${numerals}])[${numerals}]{1,24}${following}|两(?=千[零年])|[上下](?=半年)|[第前](?=[一二三四1-4]季度)|元(?=月)`, 'gu')

const refusalReach = 12

// At the start of a line or after a sentence: 2.5月底前完成
const marker = /(?:^ {0,8}|[。;:!?] {0,2})\d{1,2}\.$/u
// 2023.8.1-, 15:20-
const markerOrDate = new RegExp(`${marker.source}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}-$|(?<!\\d)\\d{1,2}:\\d{2}-$`, 'u')

const refusals: readonly Refusal[] = [
  // 2.5月 is a decimal; 2.5月 at the start of a line or sentence is a marker and a month, and so is any N.3月15日
  {before: /\d\.$/u, unless: marker, isAbout: isBareMonth},
  // 20××年3月, 5年3月: a year that is redacted, or years
  {before: /[\d零一二三四五六七八九十百千两几xX×*_?□某]年 {0,3}$/u, isAbout: date => date.first.year === null},
  // 康熙20年9月, 永乐元年五月, 闰4月: of another calendar
  {before: /(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|民国|昭和|平成|令和|公元前|元年|闰)$/u},
  // 三月初三, 八月廿六, 8月十五晚上: a day of the lunar year; 3月初一次性 is none
  {after: /^(?:初[一二三四五六七八九十](?![次批个项名条件家季方直致])|廿|[二三]?十[一二三四五六七八九]?(?:[早晚,。;]|[上下]午|$))/u, isAbout: isBareMonth},
  // 2023年腊月, 2023年农历八月: the year of another calendar
  {after: /^ {0,2}(?:农历|阴历|旧历|大年|除夕|[正腊闰]月?)/u, isAbout: date => date.last.precision === 'year'},
  // 1月3至2月10: no range of months
  {before: /\d月$/u, isAbout: date => isRange(date) && date.first.precision === 'month' && date.first.year === null},
  // 0577-2023-12-01, 5.2023.8.1 are other numbers; 2023.8.1-2023.8.30 are two dates
  {before: /\d[-./]$/u, unless: markerOrDate, isAbout: isSeparated},
  // 每3月一次, 为期3月, 第3月, 上1月
  {before: /(?:(?<![\u4e00-\u9fff])[上下]|每隔?|隔|近|满|逾|第|为期|历时|长达|不足|超过)$/u, isAbout: isBareMonth},
  // 农历八月十五日
  {before: /(?:农历|阴历|旧历)[^,。]{0,4}$/u},
  // 12月龄, 3月度, 月均; 1月1次, 一月一调度
  {after: /^[龄度均薪]/u, isAbout: isBareMonth},
  {after: /^ {0,2}[一二两1-3](?![\d日号號月季]|季度)/u, isAbout: date => isBareMonth(date) && date.first.firstMonth < 4},
  // 统一月报, 三月三: a month in Chinese numerals with nothing beside it must stand where a date can stand
  {before: /[^,。;:!?、()“” 年月日份初中底末于在从自至到和与及了由截止达将的]$/u, isAbout: isBareHanMonth},
  {after: /^[一二三四五六七八九十报考例革]/u, isAbout: isBareHanMonth},
  // 3月××日, 2020年X月XX日, 2020年  月  日
  {after: /^ {0,3}[xX×*_?□某]{1,4} {0,3}[日号號]/u},
  {after: /^ {0,8}[xX×*_?□某]{0,4} {0,8}月/u, isAbout: date => date.last.precision === 'year'},
  // 2020年代
  {after: /^代/u, isAbout: date => date.last.precision === 'year'},
  // 每上半年, 各一季度, 一季度一调度
  {before: /[每各按逐]$/u, isAbout: isSeason},
  {after: /^[一1](?![\d月日])/u, isAbout: isSeason},
]

/** Finds every date of the lines, in order. */
export function find(lines: readonly Line[]): readonly PrintedDate[] {
  return lines.flatMap(findInLine)
}

function findInLine(line: Line): PrintedDate[] {
  const dates: PrintedDate[] = []
  const {folded} = line
  beginning.lastIndex = 0
  for (let match = beginning.exec(folded); match !== null; match = beginning.exec(folded)) {
    const date = readDate(line, match.index)
    if (date === undefined) continue
    beginning.lastIndex = date.slice.end
    if (!isRefused(date)) dates.push(date)
  }
  return dates.length === 0 ? dates : markTitles(line, dates)
}

function readDate(line: Line, start: number): PrintedDate | undefined {
  for (const shape of shapes) {
    const date = readShape(shape, line, start)
    if (date !== undefined) return date
  }
  return undefined
}

function readShape(shape: Shape, line: Line, start: number): PrintedDate | undefined {
  const {pattern} = shape
  pattern.lastIndex = start
  const match = pattern.exec(line.folded)
  if (match === null) return undefined
  const [first, last] = shape.read(match.groups ?? {})
  const slice = {line, start, end: pattern.lastIndex}
  return {slice, first, last, inTitle: false, isDamaged: shape.isDamaged ?? false}
}

function isRefused(date: PrintedDate): boolean {
  const {line, start, end} = date.slice
  const before = line.folded.slice(Math.max(0, start - refusalReach), start)
  const after = line.folded.slice(end, end + 2 * refusalReach)
  return refusals.some(
    refusal =>
      (refusal.isAbout?.(date) ?? true) &&
      (refusal.before?.test(before) ?? true) &&
      (refusal.after?.test(after) ?? true) &&
      !(refusal.unless?.test(before) ?? false),
  )
}

/** A month without year, day or 份: the shape that is most often something else. */
function isBareMonth(date: PrintedDate): boolean {
  const {line, end} = date.slice
  const {precision, year} = date.first
  return precision === 'month' && year === null && !isRange(date) && line.folded.charAt(end - 1) === '月'
}

function isBareHanMonth(date: PrintedDate): boolean {
  const {line, start} = date.slice
  return isBareMonth(date) && !/\d/u.test(line.folded.charAt(start))
}

function isSeason(date: PrintedDate): boolean {
  return date.first.year === null && (date.first.precision === 'quarter' || date.first.precision === 'half-year')
}

/** Marks the dates that stand inside 《 》; an opening mark that nothing closes is none. */
function markTitles(line: Line, dates: readonly PrintedDate[]): PrintedDate[] {
  const marks = findTitleMarks(line.folded)
  let depth = 0
  let next = 0
  return dates.map(date => {
    for (let mark = marks[next]; mark !== undefined && mark.at < date.slice.start; mark = marks[++next]) {
      depth += mark.change
    }
    return depth > 0 ? {...date, inTitle: true} : date
  })
}

/** The 《 and 》 that belong to each other, in order. */
function findTitleMarks(folded: string): readonly {readonly at: number; readonly change: 1 | -1}[] {
  if (!folded.includes('》')) return []
  const open: number[] = []
  const marks: {at: number; change: 1 | -1}[] = []
  for (const {0: mark, index} of folded.matchAll(/[《》]/gu)) {
    if (mark === '《') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) marks.push({at: start, change: 1}, {at: index, change: -1})
    }
  }
  return marks.sort((one, other) => one.at - other.at)
}
