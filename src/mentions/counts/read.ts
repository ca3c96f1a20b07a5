/**
 * Counts in a sentence, each with what it counts and what is said of it.
 *
 *     反馈问题39个，已完成整改35个，其中立行立改12个，给予党内警告处分2人
 *     issues found 39 · issues done 35 · issues done 12 (of which) · persons punished 2
 */
import type {Slice} from '../../source.ts'
import type {Counted, CountMention, Said} from './mention.ts'
import {type FoundNumber, findNumbers} from './numbers.ts'
import {findNounAfter, findNounBefore, findNounWithin, findSaying, type FoundNoun, type FoundSaying, isOccasion, isOfRest, isOfSome, isPlanned, readUnit} from './words.ts'

const clauseEnd = /[,;。:!?()]/u
// 其中 · 包括 : what follows is a part of the number before
const ofWhich = /(?:其中|包括|包含|含)/u

/** Reads the counts of one sentence; `from` is how many mentions there are already. */
export function readCounts({line, start, end}: Slice, from = 0): readonly CountMention[] {
  const text = line.folded.slice(start, end)
  const found = findNumbers(text)
  const counts: CountMention[] = []
  let context: Context = {text, counted: null, said: null, isFound: false, whole: null}
  for (const [index, each] of found.entries()) {
    const place = toPlace(text, found, index)
    const read = readCount(each, place, context)
    if (read === undefined) continue
    const isPart = read.scope === 'of-which'
    const {whole} = context
    context = {text, counted: read.counted, said: read.said, isFound: read.isFound, whole: isPart ? whole : counts.length + from}
    const {word: at, ...rest} = read
    counts.push({...rest, slice: {line, start: start + each.start, end: start + each.end}, word: at === null ? null : {line, start: start + at[0], end: start + at[1]}, partOf: isPart ? whole : null})
  }
  return counts
}

/** The words around a number: in its clause, and those of the clauses before it in the sentence. */
interface Place {
  /** From the clause's start, or the number before, up to the number. */
  readonly before: string
  readonly beforeStart: number
  /** From the number up to the next 、, the next number or the clause's end. */
  readonly after: string
  readonly afterStart: number
  /** Whether the next number follows without a mark between: what stands between is said of that one. */
  readonly isBeforeNumber: boolean
  /** The whole of its clause up to the number. */
  readonly clause: string
  readonly clauseStart: number
}

function toPlace(text: string, found: readonly FoundNumber[], index: number): Place {
  const {start, end} = found[index] ?? {start: 0, end: 0}
  let clauseStart = start
  while (clauseStart > 0 && !clauseEnd.test(text.charAt(clauseStart - 1))) clauseStart--
  const last = found[index - 1]?.end ?? 0
  const beforeStart = Math.max(clauseStart, last)
  const next = found[index + 1]?.start ?? text.length
  const stop = text.slice(end).search(/[,;。:!?()、]/u)
  return {
    beforeStart, clauseStart, afterStart: end, before: text.slice(beforeStart, start), clause: text.slice(clauseStart, start),
    after: text.slice(end, Math.min(next, stop < 0 ? text.length : end + stop)),
    isBeforeNumber: index + 1 < found.length && (stop < 0 || next < end + stop),
  }
}

/** What the counts before in the sentence hand on. */
interface Context {
  readonly text: string
  readonly counted: Counted | null
  readonly said: Said | null
  readonly isFound: boolean
  /** The number that 其中 divides. */
  readonly whole: number | null
}

type Read = Pick<CountMention, 'counted' | 'said' | 'isFound' | 'value' | 'upTo' | 'unit' | 'isApproximate' | 'isRate' | 'digits' | 'scope'> & {readonly word: readonly [number, number] | null}

function readCount(found: FoundNumber, place: Place, context: Context): Read | undefined {
  const nounAfter = findNounAfter(place.after)
  const nounBefore = findNounBefore(place.before)
  const {value, upTo, unit, isApproximate, digits} = found
  if (unit === '%') return readRate(found, place, context.text)
  const saying = findSayingOf(place, nounAfter)
  const counted = decide(found, nounAfter ?? nounBefore, {place, saying, context, hasNounBefore: nounBefore !== undefined})
  if (counted === undefined) return undefined
  const row = goesOn(place, nounBefore) && isAlike(counted, context.counted) ? context : undefined
  const scope = findScope(context.text, place, {found, counted})
  return {counted, ...decideSaid(counted, place, {saying, row}), value, upTo, unit, isApproximate, isRate: false, digits, scope, word: saying?.word ?? null}
}

/** What is said of a number: by its own words, else as of the one before in its row. */
function decideSaid(counted: Counted, place: Place, {saying, row}: {readonly saying: FoundSaying | undefined; readonly row: Context | undefined}): Pick<Read, 'said' | 'isFound'> {
  const own = isPlanned(place.clause) ? 'planned' : saying?.said ?? row?.said ?? 'none'
  const said = settle(counted, own, place.clause)
  return {said, isFound: row?.isFound === true || isFound(place, said)}
}

/** 巡察反馈的21个问题已全部完成整改 : found, and then done. */
function isFound({before}: Place, said: Said): boolean {
  return said === 'found' || findSaying(before)?.said === 'found'
}

/** 15个分项问题39个具体问题 : nothing but the noun of the number before stands between. */
function goesOn({before, beforeStart, clauseStart}: Place, noun: FoundNoun | undefined): boolean {
  return beforeStart > clauseStart && (before.length <= 4 || noun !== undefined)
}

const totals: ReadonlySet<Counted> = new Set(['categories', 'items', 'issues'])

/** Whether what is said of one is said of the other too: 召开党员大会9场、支委会12场 */
function isAlike(counted: Counted, before: Counted | null): boolean {
  return counted === before || (before !== null && totals.has(counted) && totals.has(before))
}

const mayBePart: ReadonlySet<Counted> = new Set(['issues', 'items', 'measures', 'tasks'])

/** 完成率97.4% : of issues where nothing else is named. */
function readRate(found: FoundNumber, place: Place, text: string): Read | undefined {
  const {value, upTo, unit, isApproximate, digits} = found
  const {before, clause} = place
  const rate = /(?:整改)?(?:完成|整改|办结|销号|到位|执行|化解)率/u.exec(before)
  if (rate === null) return undefined
  const at = place.beforeStart + rate.index
  const counted = /措施|举措/u.test(clause) ? 'measures' : /资金|金额|款/u.test(clause) ? 'money' : /线索|信访/u.test(clause) ? 'leads' : /任务/u.test(clause) ? 'tasks' : 'issues'
  return {counted, said: 'done', isFound: false, value, upTo, unit, isApproximate, isRate: true, digits, scope: findScope(text, place, {found, counted}), word: [at, at + rate[0].length]}
}

/** What is said behind the noun, else before the number. */
function findSayingOf({before, beforeStart, after, afterStart, isBeforeNumber}: Place, noun: FoundNoun | undefined): FoundSaying | undefined {
  const behind = after.slice(noun?.end ?? 0)
  const told = isBeforeNumber ? undefined : /^[“‘]?(?:的)?(?:目前|现|也)?(?:已经|均已|现已|已全部|已|均|全部|正|尚|未|基本|仍|需)/u.test(behind) ? findSaying(behind) : undefined
  if (told !== undefined) return {said: told.said, word: move(told.word, afterStart + (noun?.end ?? 0))}
  // 形成清单并与28家企业签约 : what stands before 并 is said of something else
  const from = before.lastIndexOf('并') + 1
  const found = findSaying(before.slice(from))
  return found === undefined ? undefined : {said: found.said, word: move(found.word, beforeStart + from)}
}

function move([start, end]: readonly [number, number], by: number): readonly [number, number] {
  return [start + by, end + by]
}

interface Decision {
  readonly place: Place
  readonly hasNounBefore: boolean
  readonly saying: FoundSaying | undefined
  readonly context: Context
}

const divisible: ReadonlySet<Counted> = new Set(['issues', 'items', 'measures', 'tasks', 'leads', 'letters', 'cases', 'rules'])
const ofIssues = /整改|销号|办结|推进|完成/u
const states: ReadonlySet<Said> = new Set(['done', 'mostly-done', 'under-way', 'not-done'])

/** What a number counts: by its unit, by the noun behind it, the noun before it, by what is said of it, or as the number before does. */
function decide(found: FoundNumber, noun: FoundNoun | undefined, {place, hasNounBefore, saying, context}: Decision): Counted | undefined {
  const ofUnit = readUnit(found.unit)
  // 一方面…另一方面
  if (ofUnit === 'categories' && found.isHan && found.value === 1) return undefined
  if (ofUnit !== null && ofUnit !== 'other') return ofUnit
  if (found.isHan && isNothing(found, noun, {hasNounBefore, saying, place})) return undefined
  if (noun !== undefined) return fits(noun.counted, found.unit) ? noun.counted : 'other'
  return decideBySaying(ofUnit, place, {saying, context})
}

/** 2件案款 : money is counted in 元; 十轮巡察共发现问题 : rounds are no issues. */
function fits(counted: Counted, unit: string): boolean {
  return counted !== 'money' && (!isOccasion(unit) || counted === 'meetings' || counted === 'inspections')
}

/** 一个 and 二次 count nothing but behind their noun; other Chinese numerals nothing without one. */
function isNothing({value, unit}: FoundNumber, noun: FoundNoun | undefined, {hasNounBefore, saying, place}: Pick<Decision, 'hasNounBefore' | 'saying' | 'place'>): boolean {
  // 其余一个正在推进
  const isRest = isOfRest(place.before)
  const isOrdinary = value === 1 || unit === '次'
  // 已完成整改九个
  const isTold = isRest || (saying !== undefined && (saying.said === 'opened' || states.has(saying.said)))
  return isOrdinary ? !hasNounBefore && !isRest : noun === undefined && !isTold
}

function decideBySaying(ofUnit: Counted | null, place: Place, {saying, context}: Pick<Decision, 'saying' | 'context'>): Counted {
  if (saying?.said === 'opened') return 'cases'
  // 完成对118个党组织的巡察 : of what stands behind
  const isAlone = /^ *(?:$|[“‘]?(?:的|目前|现|也)?(?:已|均|正|尚|未|仍|需|基本|全部|长期|持续))/u.test(place.after)
  const isState = isAlone && ((saying !== undefined && states.has(saying.said)) || isOfRest(place.before))
  return ofUnit !== 'other' && isState ? divide(place, context) : 'other'
}

/** 已完成整改35个 : of what stands before it, of what the number before counts, else of issues. */
function divide({before, clause}: Place, {counted}: Context): Counted {
  const handedOn = counted !== null && divisible.has(counted) ? counted : undefined
  return findNounWithin(before) ?? handedOn ?? (ofIssues.test(clause) ? 'issues' : 'other')
}

function findScope(text: string, place: Place, {found, counted}: {readonly found: FoundNumber; readonly counted: Counted}): CountMention['scope'] {
  if (isOfRest(place.before)) return 'rest'
  if (isOfWhich(text, place, found)) return 'of-which'
  return mayBePart.has(counted) && isOfSome(place.clause) ? 'part' : 'whole'
}

/** Whether a number stands behind 其中 or in brackets, and so is a part of one before it. */
function isOfWhich(text: string, {clauseStart, clause}: Place, {start}: FoundNumber): boolean {
  if (ofWhich.test(clause)) return true
  const sentence = text.slice(0, start)
  const at = sentence.lastIndexOf('其中')
  // （其中…） ends with its bracket; 其中甲类18个…；乙类30个… goes on
  const isInBrackets = sentence.charAt(at - 1) === '('
  if (at >= 0 && !(isInBrackets ? /\)/u : /。|;(?!\d)/u).test(text.slice(at, start + 1))) return true
  return text.charAt(clauseStart - 1) === '(' && /^(?:其中|含|包括)/u.test(text.slice(clauseStart))
}

// 巡察组移交线索3件 : handed over to those who report
const handsOver = /(?:组|巡察|巡视|督察|上级|[省市县区]委|纪委)[^,]{0,8}移交/u

/** Makes what is said fit what is counted: 移交线索 transfers, 完善制度 revises, 开展问题整改 holds nothing. */
function settle(counted: Counted, said: Said, clause: string): Said {
  // 梳理为28个具体问题
  if (totals.has(counted) && (said === 'made' || said === 'revised')) return 'found'
  if (said === 'held' && !['meetings', 'inspections', 'other', 'persons'].includes(counted)) return 'none'
  if (said === 'transferred' && (counted === 'issues' || handsOver.test(clause))) return 'found'
  return said
}
