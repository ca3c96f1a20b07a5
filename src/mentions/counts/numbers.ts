/** Numbers with a unit behind them: 39个 · 23.5万余元 · 九万八千元 · 2至3次; and 百分之九十二. */
import {findMatches} from '../../find-matches.ts'
import {anyScale, greatScales, hanDigits, readNumeral, wordEnds} from '../numeral.ts'
import {isIdiom} from './idioms.ts'
import {anyUnit} from './units.ts'

/** A number with its unit, as found. */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly upTo: number | null
  readonly unit: string
  readonly isApproximate: boolean
  /** How many digits stand behind its point. */
  readonly digits: number
  /** Whether it is printed in Chinese numerals, which sayings have too. */
  readonly isHan: boolean
}

type Groups = Readonly<Record<string, string>>

const figures = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,8})?|\\d{1,9}(?:\\.\\d{1,8})?'
// 20 500 · 1 234 567.8
const spaced = '[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)(?:\\.\\d{1,8})?'
// 九万八千 · 伍佰; not the 伍三 of 队伍三人
const numerals = `(?<![${wordEnds.before}](?=[${wordEnds.characters}]))[零${hanDigits}${anyScale}]{0,23}[${hanDigits}${anyScale}]`
// What a number cannot go on from
const surely = [...`零兆${hanDigits}${anyScale}`].filter((character) => !wordEnds.characters.includes(character)).join('')
// 39 · 1,234.50 · 九万八千 · 3万4千 · 3千; not the 千 of 3千米
const amount = `(?:${spaced}|${figures})(?:[${anyScale}]零?\\d{1,4}){0,4}(?:[千百](?![米分]))?|${numerals}`
// 第3项 · 数十个 · 百分之三 · the 234 of 1,234 and of 1 234
const noStart = `(?<![\\d.〔\\[第${surely}]|分之|[数几](?=[${anyScale}]{1,4}(?![${hanDigits}])))(?<!\\d[, ](?=\\d{3}(?!\\d)))`
const to = '(?:至|到|-{1,2}|~|—)'
// 39个 · 23.5万余元 · 十二项 · 2至3次 · 30余人次 · 1万元(含)至5万元 · 3元5角; not 第3项, 3个月, 2023年
const number = new RegExp(
  `${noStart}(?<value>${amount}) ?(?:(?<own>[${greatScales}]{0,2}元|[${greatScales}]{1,2})?(?:\\(含\\))? ?${to} ?(?<last>${amount}))?(?:余|多|零?几)? ?(?<scale>[${greatScales}]{1,2})?(?:余|多)? ?(?<unit>${anyUnit})` +
    `(?:(?<=元)(?<tenths>[\\d${hanDigits}])角(?:(?<hundredths>[\\d${hanDigits}])分)?)?(?:余|多|以上)?`,
  'gu',
)
// 百分之九十二 · 百分之97.5 · 百分之九十二点五
const percent = new RegExp(`(?<![零${hanDigits}${anyScale}\\d])百分之(?<value>${figures}|${numerals})(?:点(?<behind>[零${hanDigits}]{1,4}))?(?![个点.\\d零${hanDigits}${anyScale}])(?:余|多|以上)?`, 'gu')
// 完成率达到百分之百
const hundred = /(?<=率[^,。;]{0,6})百分之百/gu
const approximate = /(?:约|近|超过?|逾|不少于|达)$/u
// 收缴20 500元; but 5月3 200元, 表1 200元, 附件2 300元 and a row of cells are two numbers or one, and no one can tell
const mayGroup = /[\u4e00-\u9fff](?<![年月日第号码表图件栋楼室])$/u
// 3个月 · 一台账 · 2个百分点 · 5次方 · 第3条第2款 · 一条龙 · 2万台币 · 两个亿 · 十块钱
const notCounted = /^(?:月|[账帐]|门|委|工作日|百分点|小时|年|季度|星期|学期|周|条之|部门联合|币|亿(?!元)|钱|[\d一二两三四五六七八九][毛角])/u
// 港币2960元 · 3万元欧元 : not in yuan
const foreign = '(?:港币|港元|台币|美元|美金|欧元|日元|日币|英镑|卢布|韩元|澳元)'
const foreignBefore = new RegExp(`${foreign} ?$`, 'u')
const foreignAfter = new RegExp(`^ ?${foreign}`, 'u')
// 一百五十万
const endingScale = new RegExp(`[${greatScales}]{0,2}$`, 'u')
// What most sentences have none of
const mayCount = new RegExp(`[\\d${hanDigits}${anyScale}] ?[余多几]?[${greatScales}]?[余多]? ?(?:${anyUnit})`, 'u')

/** Finds the numbers of a text, in order. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const rates = text.includes('百分之') ? findRates(text) : []
  if (!mayCount.test(text)) return rates
  const found = findMatches(number, text).flatMap((match) => readFound(text, match) ?? []).filter((each) => !isSaying(text, each))
  return rates.length === 0 ? found : [...found, ...rates].toSorted((one, other) => one.start - other.start)
}

// “三张清单” · “四个意识” : a name, whatever it says; but “三个方面、八个问题”
const quoted = /“[^“”]{0,8}$/u
const ofFindings = /^(?:方面|具体问题|问题)(?!清单)/u

function isSaying(text: string, {isHan, start, end}: FoundNumber): boolean {
  return isHan && quoted.test(text.slice(Math.max(0, start - 9), start)) && !ofFindings.test(text.slice(end, end + 6))
}

function findRates(text: string): readonly FoundNumber[] {
  // 完成率达百分之九十 is as exact as it is printed
  const before = (start: number): string => text.slice(Math.max(0, start - 4), start)
  const toRate = ({index: start, 0: whole}: RegExpExecArray, rate: Pick<FoundNumber, 'value' | 'digits'>): FoundNumber => ({
    start, end: start + whole.length, ...rate, upTo: null, unit: '%', isApproximate: isApproximate(before(start).replace(/达$/u, ''), whole), isHan: false,
  })
  const all = findMatches(hundred, text).map((match) => toRate(match, {value: 100, digits: 0}))
  const others = findMatches(percent, text).flatMap((match) => {
    const rate = readRate(match.groups ?? {})
    return rate === undefined ? [] : [toRate(match, rate)]
  })
  return [...all, ...others]
}

/** 百分之97.5, 百分之九十二点五 */
function readRate({value: printed = '', behind = ''}: Groups): Pick<FoundNumber, 'value' | 'digits'> | undefined {
  const value = readNumeral(printed)
  if (value === undefined || behind === '') return value === undefined ? undefined : {value, digits: toDigits(printed)}
  return {value: Number(`${value}.${[...behind].map(readNumeral).join('')}`), digits: behind.length}
}

function readFound(text: string, match: RegExpExecArray): FoundNumber | undefined {
  const {value: printed = '', unit = ''} = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const isHan = !/\d/u.test(printed)
  if (isUnsure(text, start, printed) || countsNothing(text.slice(start, end + 12), match[0], isHan ? printed : '') || isForeign(text, start, end)) return undefined
  const values = readValues(match.groups ?? {})
  if (values === undefined) return undefined
  return {start, end, isHan, unit: unit.endsWith('元') ? '元' : unit, digits: toDigits(printed), ...values, isApproximate: isApproximate(text.slice(Math.max(0, start - 4), start), match[0])}
}

/** Whether blanks stand in a number that may be two. */
function isUnsure(text: string, start: number, printed: string): boolean {
  return printed.includes(' ') && !mayGroup.test(text.slice(Math.max(0, start - 1), start))
}

/** 3个月, 四个意识: the numerals of sayings are short, those of sums (一千零一元) are not. */
function countsNothing(words: string, whole: string, numeral: string): boolean {
  return notCounted.test(words.slice(whole.length)) || (numeral !== '' && numeral.length < 3 && isIdiom(words))
}

function readValues(groups: Groups): Pick<FoundNumber, 'value' | 'upTo'> | undefined {
  const {value: printed = '', last, own, scale = '', unit = ''} = groups
  // 万元 counts ten thousands of 元, and so does 万余元
  const shared = unit.endsWith('元') ? scale + unit.slice(0, -1) : scale
  const [value, upTo = null] = last === undefined ? [readNumeral(printed + shared)] : readRange(printed, own, last + shared) ?? []
  if (value === undefined) return undefined
  const change = readChange(groups)
  return {value: round(value + change), upTo: upTo === null ? null : round(upTo + change)}
}

/** The ends of a range; undefined where it runs backward (1万元至3千元): a misprint, and of which of the two no one can tell. */
function readRange(printed: string, own: string | undefined, last: string): readonly [number, number] | undefined {
  const most = readNumeral(last)
  const least = most === undefined ? undefined : readFirst(printed, own, {last, most})
  return most === undefined || least === undefined || least > most ? undefined : [least, most]
}

/** 5角8分 of 3元5角8分 */
function readChange({tenths, hundredths = '零'}: Groups): number {
  if (tenths === undefined) return 0
  return (readNumeral(tenths) ?? 0) / 10 + (readNumeral(hundredths) ?? 0) / 100
}

/** What a range begins with: it has the scale of its end (2至3万元) unless it has its own (1万至5万元, 8000元至3万元) or would be more than its end (8千至1万元). */
function readFirst(printed: string, own: string | undefined, {last, most}: {readonly last: string; readonly most: number}): number | undefined {
  if (own !== undefined) return readNumeral(printed + own.replace('元', ''))
  const shared = endingScale.exec(printed)?.[0] === '' ? readNumeral(printed + (endingScale.exec(last)?.[0] ?? '')) : undefined
  return shared === undefined || shared > most ? readNumeral(printed) : shared
}

function isForeign(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === '元' && (foreignBefore.test(text.slice(Math.max(0, start - 4), start)) || foreignAfter.test(text.slice(end, end + 4)))
}

function isApproximate(before: string, printed: string): boolean {
  return /余|多|几|以上/u.test(printed) || approximate.test(before)
}

/** How many digits stand behind the point of a numeral. */
function toDigits(printed: string): number {
  return printed.split('.')[1]?.length ?? 0
}

/** 23.5 × 10 000 without the crumbs of binary fractions. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
