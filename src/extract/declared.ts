/**
 * The totals that the text itself states, each with the unit it counts.
 *
 *     指出四大方面15个分项问题39个具体问题，已完成整改39个，整改完成率100%
 *          categories items      issues           completed          completionRate
 */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {readOrdinal} from '../ordinal.ts'
import type {Declared} from '../record.ts'
import type {Slice} from '../source.ts'
import {tidy} from './text.ts'

type Total = Exclude<keyof Declared, 'mentions' | 'completionRate'>

// not 第三十五项
const number = '(?<![第\\d.一二三四五六七八九十百])(?<number>\\d{1,4}|[一二两三四五六七八九十百]{1,5}) ?'
// Totals in the order in which they are read; each number is taken once, so that 具体问题 stands before 问题.
const totals: readonly {readonly total: Total; readonly pattern: RegExp}[] = [
  // 四大方面 · 3个方面 · 12类
  {total: 'categories', pattern: new RegExp(`${number}(?:个|大)?(?:大)?(?:方面|类)(?!具体问题)(?:突出|主要|的)?`, 'gu')},
  // 15个分项问题 · 15个小项
  {total: 'items', pattern: new RegExp(`${number}(?:个|项|类|条)(?:分项|小项|子项|分类)(?:问题)?`, 'gu')},
  // 39个具体问题
  {total: 'issues', pattern: new RegExp(`${number}(?:个|项|条|类)(?:具体|反馈|突出|细化|整改)(?:的)?问题`, 'gu')},
  // 31个省委巡视反馈问题
  {total: 'issues', pattern: new RegExp(`${number}(?:个|项|条)[^,。;、\\d反向对]{0,6}(?:巡[察视]|督察|审计)组?反馈(?:的)?问题`, 'gu')},
  // 39个问题 · 反馈问题39个 · 查出问题38项
  {total: 'issues', pattern: new RegExp(`${number}(?:个|项|条|类)(?:[^,。;、\\d反向对]{0,8})问题(?!线索)`, 'gu')},
  {total: 'issues', pattern: new RegExp(`(?:反馈|查出|发现|指出|涉及|梳理|具体|移交|整改)(?:的)?(?:[^,。;\\d]{0,6})问题(?:共|共计|总数|清单)?(?:为)?${number}(?:个|项|条)`, 'gu')},
  // 52条整改措施 · 措施52条
  {total: 'measures', pattern: new RegExp(`${number}(?:条|项|个)(?:具体|整改|针对性|落实|工作){0,4}(?:的)?(?:措施|举措|任务)`, 'gu')},
  {total: 'measures', pattern: new RegExp(`(?:措施|举措)(?:共|共计)?${number}(?:条|项|个)`, 'gu')},
]
const unit = '(?:个|项|条|件)?'
// 未完成2个 before 完成; 基本完成3个 before 完成
const parts: readonly {readonly total: Total; readonly pattern: RegExp}[] = [
  {total: 'notCompleted', pattern: new RegExp(`(?:未完成|未整改|尚未完成|未销号|未能完成|尚未整改)(?:整改)?(?:到位)?(?:的)?(?:问题)?${number}${unit}`, 'gu')},
  {total: 'notCompleted', pattern: new RegExp(`${number}(?:个|项|条)(?:问题)?(?:尚未|未)(?:完成|整改|销号)`, 'gu')},
  {total: 'mostlyCompleted', pattern: new RegExp(`(?:基本完成|基本整改)(?:整改)?(?:到位)?(?:的)?${number}${unit}`, 'gu')},
  {total: 'mostlyCompleted', pattern: new RegExp(`${number}(?:个|项|条)(?:问题)?(?:已)?基本(?:完成|整改)`, 'gu')},
  {total: 'inProgress', pattern: new RegExp(`(?:正在|持续|长期|阶段性|部分|仍需长期|需长期|仍在)(?:按[^,。;]{0,6})?(?:整改|推进|坚持|完成|办理)(?:中)?(?:整改)?(?:的)?${number}${unit}`, 'gu')},
  {total: 'inProgress', pattern: new RegExp(`(?:其余|剩余|另有|还有)?${number}(?:个|项|条)(?:问题|事项)?(?:正在?|持续|仍在|仍需|需)(?:按|有序|抓紧|加快|持续|长期)?[^,。;]{0,8}(?:推进|整改|坚持|办理|落实)`, 'gu')},
  {total: 'completed', pattern: new RegExp(`(?<!未|基本|阶段性|部分)(?:(?:已|均已|已经)?(?:全部)?(?:完成整改|整改完成|完成整治|完成|整改到位|销号|办结)|(?:已|均已|已经|全部)整改)(?:销号|到位)?(?:的)?(?:问题|事项)?${number}(?:个|项|条|件)(?!措施|方面|月|工作)`, 'gu')},
  {total: 'completed', pattern: new RegExp(`${number}(?:个|项|条)(?:反馈|具体)?(?:问题|事项)?(?:现|目前)?(?:已经|已|均已|均|全部)(?:全部|基本)?(?:完成|整改|销号|办结)`, 'gu')},
]
const rate = /(?:完成率|整改率|办结率|销号率|整改完成率)(?:已|均)?(?:达到?|为|是)?(?<rate>\d{1,3}(?:\.\d{1,4})?)%|(?<all>百分之百)/u
// 反馈的问题已全部完成整改 · 39个问题均已整改到位
const allDone =
  /(?:问题|事项|任务)[^。;]{0,20}(?:已全部|均已全部|均已|已经全部|全部已|现已全部)(?:按[^,。]{0,6})?(?:完成|整改|销号|办结|到位)|(?:已|均)全部(?:完成整改|整改完成|整改到位|销号)|全部完成整改|\d个问题(?:均|全部)(?:完成整改|整改完成|整改到位|销号)/u
// 确保年底前全部整改到位 : wished for and not said
const wished = /(?:确保|力争|争取|推动|直至|直到|努力|力求|要求|必须|(?<!现)将|计划|预计|应于|拟于|有望|未|尚)[^。,;]{0,30}(?:全部|均)/u
// 除2个外已全部完成 · 立行立改的6个问题已全部完成，其余问题正在推进 : done and not done are both spoken of
const notAll = /除[^,。;]{1,16}外|(?:其余|剩余|余下|其他|其它|另有|尚有|还有)[^。;]{0,24}(?:正在|推进|未|仍|将|计划|预计)|正在(?:整改|推进|有序|按)|未完成|尚未/u
// 应于年底前完成18个，实际完成16个
const meant = /(?:应于|应在|计划|拟于|拟在|预计|力争)[^,;。]{0,16}$|确保[^;。]{0,60}$/u
// What a sentence on the whole must speak of; sentences on one matter are left out.
const subject = /反馈|指出|巡察|巡视|审计|督察|整改|查出|发现/u
// How far around a number is looked.
const reach = 120
// Where a sentence counts some of these, not all is done.
const openParts: readonly Total[] = ['mostlyCompleted', 'notCompleted']
// 完成整改15个(其中长期坚持2个)
const partOfPart = /\(其中[^()]{0,60}\)/gu
// What a sentence must count, and which totals make it a statement
const counted = /问题|措施|整改|事项/u
const telling: readonly Total[] = ['categories', 'items', 'issues', 'completed', 'mostlyCompleted', 'inProgress', 'notCompleted', 'measures']
const onWhole = /反馈|指出|查出|发现|督察|移交/u
const isOther = /上一?轮|以往|历次|牵头|带头|包案|领办|(?:书记|成员|领导|带头)[^,。]{0,8}认领|(?:措施|任务)[^。;]{0,10}(?:完成|落实)|线索|信访|立行立改[^,。]{0,4}\d|党纪|处分|约谈|召开|开展(?:专题|检查)|排查出|自查/u

/** What a sentence states of the whole. */
export interface Statement {
  readonly slice: Slice
  readonly values: ReadonlyMap<Total, number>
  readonly completionRate: number | null
  readonly isAllDone: boolean
}

/** Of sentences on the whole those that state totals. */
export function findStatements(sentences: readonly Slice[]): readonly Statement[] {
  return sentences.flatMap((slice) => readStatement(slice) ?? [])
}

export const extractDeclared: Extractor<Declared> = ({statements, locator}) => {
  const first = (total: Total): number | null =>
    statements.map(({values}) => values.get(total)).find((value) => value !== undefined) ?? null
  const issues = statements.find(({slice, values}) => values.has('issues') && onWhole.test(toFolded(slice)))?.values.get('issues') ?? first('issues')
  const isAllDone = statements.some((statement) => statement.isAllDone)
  return {
    categories: first('categories'), items: first('items'), issues,
    completed: first('completed') ?? (isAllDone ? issues : null),
    mostlyCompleted: first('mostlyCompleted'), inProgress: first('inProgress'), notCompleted: first('notCompleted'),
    completionRate: statements.map(({completionRate}) => completionRate).find((value) => value !== null) ?? null,
    measures: first('measures'),
    mentions: statements.map(({slice}) => ({
      text: tidy(slice.line.text.slice(slice.start, slice.end)), position: locator.toPosition(slice),
    })),
  }
}

/** The words in which the notice says of all its issues that they are done; null where it does not. */
export function findAllDone(document: NoticeDocument): Slice | null {
  const {issues, completed} = extractDeclared(document)
  const isAll = issues !== null && completed === issues
  const found = document.statements.find(({isAllDone, completionRate, values}) =>
    isAllDone || completionRate === 1 || (isAll && values.has('completed')),
  )
  return found?.slice ?? null
}

function readStatement(slice: Slice): Statement | undefined {
  // “已完成”30个 counts as 已完成30个 does
  const sentence = toFolded(slice).replace(/[“”‘’]/gu, '').replace(partOfPart, '')
  if (!counted.test(sentence) || !subject.test(sentence)) return undefined
  const values = readValues(sentence)
  const completionRate = readRate(toWhole(sentence))
  const isAllDone = allDone.test(sentence) && !wished.test(sentence) && !notAll.test(sentence) && !openParts.some((part) => (values.get(part) ?? 0) > 0)
  const isStatement = isAllDone || completionRate !== null || telling.some((total) => values.has(total))
  return isStatement ? {slice, values, completionRate, isAllDone} : undefined
}

/** 共完成52项，其中20个自查问题完成8个，完成率40% : what stands before the parts, where it counts something. */
function toWhole(sentence: string): string {
  const at = sentence.indexOf('其中')
  const whole = at < 0 ? sentence : sentence.slice(0, at)
  return /\d/u.test(whole.replace(/\d{1,4}[年月日]/gu, '')) ? whole : sentence
}

function toFolded({line, start, end}: Slice): string {
  return line.folded.slice(start, end)
}

/** The totals in a sentence; each number is taken for one thing, and each thing has one number. */
function readValues(sentence: string): ReadonlyMap<Total, number> {
  const values = new Map<Total, number>()
  const taken = new Set<number>()
  const whole = toWhole(sentence).length
  for (const {total, pattern} of [...totals, ...parts]) {
    for (const match of sentence.matchAll(pattern)) {
      const printed = match.groups?.['number'] ?? ''
      const at = match.index + match[0].indexOf(printed)
      const value = readNumber(printed)
      if (value === undefined || taken.has(at) || values.has(total) || isOfOthers(sentence, match, at)) continue
      if (isOfPart(total, {sentence, at, whole})) continue
      if (total === 'completed' && meant.test(sentence.slice(Math.max(0, match.index - reach), match.index))) continue
      taken.add(at)
      values.set(total, value)
    }
  }
  return values
}

interface Place {
  readonly sentence: string
  /** Where the number stands, and where the parts begin. */
  readonly at: number
  readonly whole: number
}

// 已整改57个问题 counts what is done
const doneBefore = /已(?:经)?(?:整改|完成整改|整改完成|完成|销号)(?:的)?(?:问题|事项)? ?$/u

/** Whether a number that a total could be is of a part: behind 其中, or of what is done. */
function isOfPart(total: Total, {sentence, at, whole}: Place): boolean {
  if (total === 'issues' && doneBefore.test(sentence.slice(Math.max(0, at - 12), at))) return true
  return at >= whole && (total === 'issues' || total === 'items' || total === 'categories')
}

/** Whether a number counts something else: one problem of a slogan, measures, leads, an earlier round's. */
function isOfOthers(sentence: string, match: RegExpExecArray, at: number): boolean {
  // 解决一个问题、完善一类制度 counts nothing; 剩余一个 does
  if (match.groups?.['number'] === '一' && !/(?:剩余|其余|另有|还有|尚有|仅)$/u.test(sentence.slice(0, at))) return true
  // 制定整改措施105条，已完成101条
  const isMeasures = match[0].endsWith('条') && /措施/u.test(stretchOf(sentence, at, /[;。]/u))
  return (isMeasures && !match[0].includes('措施')) || isOther.test(stretchOf(sentence, at, /[,;。]/u))
}

function readRate(sentence: string): number | null {
  const {rate: printed, all} = rate.exec(sentence)?.groups ?? {}
  if (printed === undefined) return all === undefined ? null : 1
  return Math.round(Number(printed) * 100) / 10000
}

function readNumber(printed: string): number | undefined {
  return /^\d{1,4}$/u.test(printed) ? Number(printed) : readOrdinal(printed)
}

/** The stretch around a place between two marks. */
function stretchOf(sentence: string, at: number, mark: RegExp): string {
  const before = sentence.slice(Math.max(0, at - reach), at)
  const after = sentence.slice(at, at + reach)
  const end = after.search(mark)
  return `${before.split(mark).at(-1) ?? ''}${end < 0 ? after : after.slice(0, end)}`
}
