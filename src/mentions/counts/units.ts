/** The units of counts, and what they count whatever stands beside them. On folded text. */
import {anyOf} from '../../lexicon.ts'
import type {Counted} from './mention.ts'

/** Units that may count anything, and those that count one thing. */
const units: readonly (readonly [unit: string, counted: Counted | null])[] = [
  ['个', null], ['项', null], ['条', null], ['件', null], ['次', null], ['场次', 'meetings'], ['轮次', null], ['件次', null], ['户次', 'other'], ['笔', 'other'], ['张', 'other'], ['部', 'other'], ['卷', 'other'], ['场', null], ['期', null], ['轮', null], ['批次', null], ['批', null], ['宗', null], ['起', null], ['处', null], ['份', null],
  ['大方面', 'categories'], ['方面', 'categories'], ['大类', 'categories'], ['类', 'categories'], ['人次', 'persons'], ['人', 'persons'], ['名', 'persons'], ['位', 'persons'],
  ['家', 'other'], ['户', 'other'], ['篇', 'other'], ['台', 'other'], ['套', 'other'], ['辆', 'other'], ['座', 'other'], ['所', 'other'], ['亩', 'other'], ['公里', 'other'], ['千米', 'other'], ['米', 'other'],
  ['平方米', 'other'], ['平方公里', 'other'], ['立方米', 'other'], ['吨', 'other'], ['公顷', 'other'], ['棵', 'other'], ['株', 'other'], ['块', 'other'], ['本', 'other'], ['册', 'other'], ['间', 'other'], ['口', 'other'], ['盏', 'other'],
  ['万元', 'money'], ['亿元', 'money'], ['元', 'money'], ['%', null],
]
const unitKinds: ReadonlyMap<string, Counted | null> = new Map(units)
const occasions: ReadonlySet<string> = new Set(['次', '场次', '场', '期', '轮', '轮次', '批', '批次', '位'])

/** Whether a unit counts times at which something was done. */
export function isOccasion(unit: string): boolean {
  return occasions.has(unit)
}

const vague: ReadonlySet<string> = new Set(['个', '项', '条'])

/** Whether a unit counts issues as often as anything else. */
export function isVagueUnit(unit: string): boolean {
  return vague.has(unit)
}

/** Whether a unit is that in which money is told. */
export function isYuan(unit: string): boolean {
  return unit === '元'
}

/** An alternation of the units. */
export const anyUnit = anyOf(units.map(([unit]) => unit))

/** What a unit counts whatever stands beside it; null where that decides. */
export function readUnit(unit: string): Counted | null {
  return unitKinds.get(unit) ?? null
}
