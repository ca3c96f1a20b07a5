/** Numbers with a unit behind them: 39个 · 23.5万余元 · 十二项 · 2至3次. */
import {readOrdinal} from '../../ordinal.ts'
import {anyUnit, isIdiom} from './words.ts'

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

const digits = '\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}(?:\\.\\d{1,4})?'
const numerals = '[一二两三四五六七八九十百]{1,7}'
// 39个 · 23.5万余元 · 十二项 · 2至3次 · 30余人次; not 第3项, 3个月, 2023年
const number = new RegExp(
  `(?<![\\d.〔\\[第一二三四五六七八九十百千零两])(?<value>${digits}|${numerals}) ?(?:(?:至|到|-|~|—)(?<last>${digits}|${numerals}))?(?:余|多|几)? ?(?<scale>[万亿])?(?:余|多)? ?(?<unit>${anyUnit})(?:余|多|以上)?`,
  'gu',
)
// 完成率达到百分之百
const hundred = /(?<=率[^,。;]{0,6})百分之百/gu
const approximate = /(?:约|近|超过?|逾|不少于|达)$/u
// 3个月 · 2个百分点 · 5次方 · 第3条第2款 · 一条龙
const notCounted = /^(?:月|工作日|百分点|小时|年|季度|星期|学期|周|条之|部门联合)/u
const scales: Readonly<Record<string, number>> = {万: 10_000, 亿: 100_000_000}
// What most sentences have none of
const mayCount = new RegExp(`[\\d一二两三四五六七八九十百] ?[余多几]?[万亿]?[余多]? ?(?:${anyUnit})`, 'u')

/** Finds the numbers of a text, in order. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const rates = [...text.matchAll(hundred)].map(({index}): FoundNumber => ({start: index, end: index + 4, value: 100, upTo: null, unit: '%', isApproximate: false, digits: 0, isHan: false}))
  if (!mayCount.test(text)) return rates
  const found = [...text.matchAll(number)].flatMap((match) => readFound(text, match) ?? [])
  return rates.length === 0 ? found : [...found, ...rates].toSorted((one, other) => one.start - other.start)
}

function readFound(text: string, match: RegExpExecArray): FoundNumber | undefined {
  const {value: printed = '', last = '', scale, unit: ofUnit} = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const isHan = !/\d/u.test(printed)
  const value = readNumber(printed)
  const countsNothing = notCounted.test(text.slice(end, end + 8)) || (isHan && isIdiom(text.slice(start, start + 12)))
  if (value === undefined || countsNothing) return undefined
  const {unit, factor} = toFactor(scale, ofUnit)
  const upTo = readNumber(last)
  return {
    start, end, unit, isHan, digits: printed.split('.')[1]?.length ?? 0, value: round(value * factor), upTo: upTo === undefined ? null : round(upTo * factor),
    isApproximate: /余|多|几|以上/u.test(match[0]) || approximate.test(text.slice(Math.max(0, start - 4), start)),
  }
}

/** 万元 counts ten thousands of 元, and so does 万余元. */
function toFactor(scale = '', unit = ''): {readonly unit: string; readonly factor: number} {
  const isMoney = unit.endsWith('元')
  return {unit: isMoney ? '元' : unit, factor: (scales[scale] ?? 1) * (isMoney ? (scales[unit.charAt(0)] ?? 1) : 1)}
}

function readNumber(printed: string): number | undefined {
  if (printed === '') return undefined
  return /^\d/u.test(printed) ? Number(printed.replaceAll(',', '')) : readOrdinal(printed)
}

/** 23.5 × 10 000 without the crumbs of binary fractions. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
