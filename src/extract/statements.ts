/**
 * What a sentence states of all issues: how many there are, and how many of them have come how far.
 *
 *     10个问题已完成整改7个，达到序时进度2个，其余1个未完成，整改完成率70%
 *     totals 10  completed 7 under way     2      rest 1              rate 70%
 *
 * What stands in brackets (含长期坚持3个), and what 其中 opens, is part of another number and left out; but of a total whose
 * parts are told in no other way.
 */
import {findWithin} from './within.ts'
import type {Counted} from '../mentions/counts/mention.ts'
import {isVagueUnit} from '../mentions/counts/units.ts'
import type {PlacedCount} from '../mentions/index.ts'
import {findOwnShares, tellsOfOthers, type Voice} from '../mentions/whose.ts'
import {speaksOfIssues} from '../mentions/states/clauses.ts'
import type {StateMention} from '../mentions/states/mention.ts'
import type {Declared} from '../record.ts'
import type {Line, Slice} from '../source.ts'
import {readFolded} from './text.ts'

/** How far a stated number of issues has come; `rest` where only the remainder is spoken of. */
export type Part = 'completed' | 'mostly' | 'under-way' | 'open' | 'rest'
/** A total of the record. */
export type Total = Exclude<keyof Declared, 'mentions' | 'completionRate'>

/** What a sentence states. */
export interface Statement {
  readonly sentence: Slice
  /** The numbers of issues; several where it counts on several levels. */
  readonly totals: readonly PlacedCount[]
  readonly parts: readonly {readonly part: Part; readonly count: PlacedCount}[]
  readonly rate: PlacedCount | null
  /** Numbers of other things that the record has a total of. */
  readonly others: readonly PlacedCount[]
  /** Whether each number between the parts was understood. */
  readonly isWhole: boolean
  /** Whether it says of all issues that they are done. */
  readonly isAllDone: boolean
}

// The total may stand a sentence or two before its parts.
const reach = 2
// Up to the noun behind a number: 提出的21个问题
const nounReach = 4
const ofIssues: ReadonlySet<Counted> = new Set(['issues', 'items'])
const ofOthers: ReadonlySet<Counted> = new Set(['categories', 'items', 'measures', 'tasks'])
const ofPlans: ReadonlySet<Counted> = new Set(['measures', 'tasks'])
// 7项任务未按期完成 : a part
const isOpen: ReadonlySet<PlacedCount['said']> = new Set(['not-done', 'under-way', 'mostly-done'])

/** What the statements are read from: all counts, and by line those and what is said of how far things have come. */
interface Ground {
  readonly counts: readonly PlacedCount[]
  readonly countsOfLine: ReadonlyMap<Line, readonly PlacedCount[]>
  readonly statesOfLine: ReadonlyMap<Line, readonly StateMention[]>
  readonly voice: Voice
}

/** What each sentence on the whole states; one without a total has that of the sentences before it. */
export function findStatements(sentences: readonly Slice[], {counts, countsOfLine, statesOfLine, voice}: Ground): readonly Statement[] {
  const statements: Statement[] = []
  for (const sentence of sentences) {
    const own = findWithin(countsOfLine.get(sentence.line) ?? [], sentence.start, sentence.end)
    const stated = splitSentence(sentence, own).flatMap((stretch) => {
      const share = findOwnShare(stretch, own)
      if (share === undefined && isOfOthers(stretch, own, voice)) return []
      const states = findWithin(statesOfLine.get(stretch.line) ?? [], stretch.start, stretch.end)
      return [readStatement({...stretch, start: share ?? stretch.start}, share === undefined ? own : own.map((count) => toWhole(count)), {counts, states})]
    })
    if (!sharesOut(stated, statements)) statements.push(...stated)
  }
  return statements.map((statement, index) => {
    if (statement.totals.length > 0 || statement.parts.length === 0) return statement
    const above = statements.slice(Math.max(0, index - reach), index).findLast(({totals}) => totals.length > 0)
    return above === undefined ? statement : {...statement, totals: above.totals}
  })
}

/** 反馈问题46项。第一轮反馈的23项，完成20项；第二轮反馈的23项，… : whether a sentence tells of the parts of a total before it, each by itself. */
function sharesOut(stated: readonly Statement[], before: readonly Statement[]): boolean {
  const totals = stated.flatMap((statement) => statement.totals.slice(0, 1))
  const sum = totals.reduce((all, {value}) => all + value, 0)
  return totals.length >= 2 && before.some((statement) => statement.totals.some(({value}) => value === sum))
}

/** 全市128项，其中涉及我县12项 : where the own share of a total begins; undefined where none is told. */
function findOwnShare(sentence: Slice, counts: readonly PlacedCount[]): number | undefined {
  const totals = counts.filter(({counted, isRate, slice}) => ofIssues.has(counted) && !isRate && slice.start >= sentence.start && slice.end <= sentence.end)
  const [first] = totals
  const last = totals.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  // what is no less than the total is no share of it: 反馈问题21个，我局认领35个
  return last.value >= first.value ? undefined : findOwnShares(readFolded(sentence)).map((at) => sentence.start + at).find((at) => at > first.slice.start && at < last.slice.start)
}

/** What is a part of others' total is the whole of one's own. */
function toWhole(count: PlacedCount): PlacedCount {
  return count.scope === 'of-which' ? {...count, scope: 'whole', partOf: null} : count
}

/** Whether a sentence speaks of what others were told: 全省共排查问题5632个. */
function isOfOthers(sentence: Slice, counts: readonly PlacedCount[], voice: Voice): boolean {
  const first = counts.find(({counted, slice}) => ofIssues.has(counted) && slice.start >= sentence.start && slice.end <= sentence.end)
  return tellsOfOthers(readFolded({...sentence, end: first === undefined ? sentence.end : Math.min(sentence.end, first.slice.end + nounReach)}), voice)
}

/** 第一轮发现问题12个，完成10个；第二轮发现问题9个，完成9个: what stands between semicolons, where each has a total of its own. */
function splitSentence({line, start, end}: Slice, counts: readonly PlacedCount[]): readonly Slice[] {
  const stretches: Slice[] = []
  let from = start
  // no farther than the sentence, which may be one of thousands on its line
  const text = line.folded.slice(0, end)
  for (let at = text.indexOf(';', start); ; at = text.indexOf(';', at + 1)) {
    const to = at < 0 ? end : at + 1
    const last = stretches.at(-1)
    const hasTotal = counts.some((count) => isTotal(count) && count.slice.start >= from && count.slice.end <= to)
    if (last === undefined || hasTotal) stretches.push({line, start: from, end: to})
    else stretches[stretches.length - 1] = {...last, end: to}
    if (to === end) return stretches
    from = to
  }
}

function isTotal({counted, said, isFound, scope, value, isRate}: PlacedCount): boolean {
  // 解决一个问题、完善一类制度 counts nothing
  return ofIssues.has(counted) && (isFound || said === 'none') && scope === 'whole' && value > 1 && !isRate
}

function readStatement(sentence: Slice, counts: readonly PlacedCount[], {counts: all, states}: {readonly counts: readonly PlacedCount[]; readonly states: readonly StateMention[]}): Statement {
  const own = counts.filter(({slice}) => slice.start >= sentence.start && slice.end <= sentence.end)
  const isAllDone = speaksOfIssues(readFolded(sentence)) && saysAllDone(states)
  const empty = {sentence, totals: [], parts: [], rate: null, others: [], isWhole: true, isAllDone}
  if (own.length === 0 || !speaksOfIssues(readFolded(sentence))) return empty
  const totals = own.filter(isTotal)
  const parts = own.flatMap((count) => {
    const part = readPart(count, all)
    return part === undefined ? [] : [{part, count}]
  })
  const first = parts[0]?.count.slice.start ?? Infinity
  const last = parts.at(-1)?.count.slice.start ?? -1
  const between = own.filter(({slice}) => slice.start > first && slice.start < last)
  return {
    sentence, totals, parts, isAllDone: isAllDone && !parts.some(({part}) => part !== 'completed'),
    rate: own.find(({isRate, counted, scope}) => isRate && counted === 'issues' && scope === 'whole') ?? null,
    others: own.filter(({counted, scope, isRate, said, isFound}) => ofOthers.has(counted) && scope === 'whole' && !isRate && (isFound || said === 'none' || (ofPlans.has(counted) && !isOpen.has(said)))),
    isWhole: between.every((count) => !isUnread(count)) && totals.every(({slice}) => slice.start < first),
  }
}

/** 反馈的39个问题已全部整改到位, and nothing beside it that is not. */
function saysAllDone(states: readonly StateMention[]): boolean {
  // outside the issues 已全部完成整改 is said of all of them
  return states.some(({of, state, isWhole}) => (of === 'all' || (of === 'issue' && isWhole)) && isDone(state)) && states.every(({state}) => isDone(state))
}

function isDone(state: StateMention['state']): boolean {
  return state === 'completed' || state === 'sustained'
}

const partOf: Readonly<Partial<Record<PlacedCount['said'], Part>>> = {'done': 'completed', 'mostly-done': 'mostly', 'under-way': 'under-way', 'not-done': 'open'}

/** What a count says of a part of the issues; undefined where it says nothing of them. */
function readPart(count: PlacedCount, all: readonly PlacedCount[]): Part | undefined {
  const {counted, said, scope, isRate} = count
  if (!ofIssues.has(counted) || isRate || scope === 'part') return undefined
  // 24个，其中19个已整改到位 : of the total itself; 已完成15个（含长期坚持2个) : inside another part
  const whole = count.partOf === null ? undefined : all[count.partOf]
  if (scope === 'of-which' && (whole === undefined || !isTotal(whole))) return undefined
  if (scope === 'rest') return said === 'under-way' || said === 'none' ? 'rest' : partOf[said]
  return partOf[said]
}

/** Whether a number counts something that may be issues and was not understood. */
function isUnread({counted, unit, scope, isRate}: PlacedCount): boolean {
  return counted === 'other' && isVagueUnit(unit) && scope === 'whole' && !isRate
}
