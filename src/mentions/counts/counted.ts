/** What a number counts: by its unit, by the noun beside it, by what is said of it, or as the number before does. */
import type {Counted, FoundSaying, Said} from './mention.ts'
import type {FoundNumber} from './numbers.ts'
import {readDeedLength} from './deed-nouns.ts'
import {isOfRest} from './parts.ts'
import type {Context, Place} from './place.ts'
import {findSaying} from './sayings.ts'
import {isOccasion, readUnit} from './units.ts'
import {findNounAfter, findNounBefore, findNounWithin, type FoundNoun, tellsMeeting} from './nouns.ts'

interface Decision {
  readonly place: Place
  readonly hasNounBefore: boolean
  readonly saying: FoundSaying | undefined
  readonly context: Context
  /** Whether it is a part of the number before. */
  readonly isPart: boolean
}

const divisible: ReadonlySet<Counted> = new Set(['issues', 'items', 'measures', 'tasks', 'leads', 'letters', 'cases', 'rules'])
const ofIssues = /整改|销号|办结|推进|完成/u
// 其余11项均已整改到位
const becomesOfIssues = /整改|销号/u
// 从健全制度等6个方面着力 : how it was gone about
const isMethod = /^(?:大?方面)?(?:着力|着手|入手|发力|用力|同向发力|下功夫)/u
// 从学风等4个方面剖析根源; but 从4个方面反馈了21个问题
const sides = /^大?方面(?![^,;。]{0,10}(?:反馈|指出|提出|查找|发现))/u
// 围绕“三资”管理、人居环境治理等四个方面开展巡察
const topics = /围绕|聚焦|紧盯|紧扣/u
const ofTopics = /^大?方面(?:内容|工作|重点)?(?:[,;]|$|(?:对[^,;。]{1,30}?|先后|集中|深入|扎实|全面)?(?:开展|进行|展开|实施))/u
const states: ReadonlySet<Said> = new Set(['done', 'mostly-done', 'under-way', 'not-done'])

/** What a number counts: by its unit, by the noun behind it, the noun before it, by what is said of it, or as the number before does. */
export function decide(found: FoundNumber, noun: FoundNoun | undefined, {place, hasNounBefore, saying, context, isPart}: Decision): Counted | undefined {
  const ofUnit = readUnit(found.unit)
  if (tellsMethod(found, ofUnit, place)) return undefined
  // 一名领导 : an article
  if (ofUnit !== null) return found.isHan && found.value === 1 && saying === undefined ? undefined : ofUnit
  if (found.isHan && isNothing(found, noun, {hasNounBefore, saying, place})) return undefined
  if (noun !== undefined) return fits(noun.counted, found.unit, saying) ? noun.counted : 'other'
  return decideUnnamed(found, {place, saying, context, isPart})
}

/** 一方面…另一方面 · 从健全制度等6个方面着力 : sides of how it was gone about. */
function tellsMethod({isHan, value}: FoundNumber, ofUnit: Counted | null, {clause, after}: Pick<Place, 'clause' | 'after'>): boolean {
  return (ofUnit === 'categories' && isHan && value === 1) || isMethod.test(after) || (clause.startsWith('从') && sides.test(after)) || (topics.test(clause) && ofTopics.test(after))
}

/** The noun behind a number, unless a verb hands it to the next one that stands right behind it: 14个党组织反馈问题486个, but 45个反馈问题已完成44个 */
export function findOwnNounAfter({after, isBeforeNumber}: Pick<Place, 'after' | 'isBeforeNumber'>): FoundNoun | undefined {
  const noun = findNounAfter(after)
  const isHandedOn = noun !== undefined && isBeforeNumber && /^(?:共计?|累计|达|为|约|近)?$/u.test(after.slice(noun.end)) && findSaying(after.slice(0, noun.start)) !== undefined
  return isHandedOn ? undefined : noun
}

/** The noun behind the verb that a number of occasions stands before: 先后4次召开专题会. */
export function findNounBehindVerb({before, after}: Pick<Place, 'before' | 'after'>, unit: string): FoundNoun | undefined {
  const length = isOccasion(unit) ? readDeedLength(before, after) : 0
  const noun = length === 0 ? undefined : findNounAfter(after.slice(length))
  return noun?.counted === 'meetings' || noun?.counted === 'inspections' ? {...noun, start: noun.start + length, end: noun.end + length} : undefined
}

/** The noun before a number, unless it is that of the number before (5个方面39条意见) or names a part (主体责任方面12个). */
export function findOwnNounBefore({before, beforeStart, clauseStart}: Place): FoundNoun | undefined {
  const noun = findNounBefore(before)
  const isOfNumberBefore = beforeStart > clauseStart && findOwnNounAfter({after: before, isBeforeNumber: true})?.end === noun?.end
  return noun === undefined || isOfNumberBefore || noun.counted === 'categories' ? undefined : noun
}

/** 2件案款 : money is counted in 元; 十轮巡察共发现问题 : rounds are no issues; 更换会议设备12个 : works are done to things, not to what is held. */
function fits(counted: Counted, unit: string, saying: FoundSaying | undefined): boolean {
  const isHeld = counted === 'meetings' || counted === 'inspections'
  return counted !== 'money' && (isHeld ? saying?.isWork !== true : !isOccasion(unit))
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

function decideUnnamed(found: FoundNumber, {place, saying, context, isPart}: Omit<Decision, 'hasNounBefore'>): Counted {
  return found.unit === '件' ? decidePieces(found, {saying, context, place}) : decideBySaying(found, {place, saying, context, isPart})
}

/** What 件 counts, by what the sentence has named before; the first row that matches counts. */
const pieces: readonly (readonly [counted: Counted, named: RegExp])[] = [
  // 移送线索3件，已办结2件
  ['leads', /线索/u],
  // 109件环境信访举报问题中，已办结55件
  ['letters', /信访|举报|投诉|来信|来电|来访|[转交]办/u],
  ['cases', /案/u],
  ['issues', /问题|意见|建议/u],
]

function decidePieces({start}: FoundNumber, {saying, context, place}: Pick<Decision, 'saying' | 'context' | 'place'>): Counted {
  if (saying?.isWork === true) return 'other'
  if (saying?.said === 'opened') return 'cases'
  const before = context.text.slice(0, start)
  return isStateAlone(place, saying?.said) ? pieces.find(([, named]) => named.test(before))?.[0] ?? 'other' : 'other'
}

function decideBySaying({unit}: FoundNumber, {place, saying, context, isPart}: Omit<Decision, 'hasNounBefore'>): Counted {
  if (saying?.isWork === true) return 'other'
  if (isOccasion(unit) && tellsMeeting(place.before)) return 'meetings'
  if (context.dealt !== null) return readDealtNoun(context.dealt) ?? divide(unit, place, context)
  if (saying?.said === 'opened') return 'cases'
  return findHandedOn(saying?.said, context, isPart) ?? (dividesWhole(place, saying) ? divide(unit, place, context) : 'other')
}

/** 反馈问题、整改措施分别为12个、35项 : what the word that is shared out to a number names. */
export function readDealtNoun([word = '']: readonly string[]): Counted | undefined {
  return findNounWithin(word)
}

/** Whether a number is a part of what stands before it: 已完成35个 · 其余2个 */
function dividesWhole(place: Place, saying: FoundSaying | undefined): boolean {
  return (isStateAlone(place, saying?.said) && !isNamed(place, saying)) || isOfRest(place.before)
}

/** What the number before counts, where this one can only be of the same: 制定制度8项、修订5项 · 问题33个，其中党建类12个 */
function findHandedOn(said: Said | undefined, {counted}: Context, isPart: boolean): Counted | undefined {
  const isOfRules = counted === 'rules' && (said === 'made' || said === 'revised')
  return counted !== null && (isOfRules || (isPart && divisible.has(counted))) ? counted : undefined
}

/** 已完成35个 · 2项达到序时进度 : a state, and no noun; but 完成对118个党组织的巡察 is of what stands behind. */
function isStateAlone({after}: Place, said: Said | undefined): boolean {
  return said !== undefined && states.has(said) && /^ *(?:$|[“‘]?(?:的|目前|现|也)?(?:已|均|正|尚|未|仍|需|基本|全部|长期|持续|达到|取得))/u.test(after)
}

// 完成主要工作节点11个, and not 完成整改35个, 完成的有3个
const object = /^(?!.{0,60}(?:[的有正未已均]|整[改治]$|治理$|化解$|销号$|验收$|到位$|办结$|完成$|任务$|工作$|推进$|坚持$|共计?$|累计$|达到?$))[\u4e00-\u9fff]{2,40}$/u

/** Whether what was done to stands between the verb and the number, named by no noun of the tables. */
function isNamed({before, beforeStart}: Place, saying: FoundSaying | undefined): boolean {
  const words = saying?.said === 'done' ? before.slice(Math.max(0, saying.word[1] - beforeStart)) : ''
  return object.test(words) && findNounWithin(words) === undefined
}

/** 已完成整改35个 : of what stands before it, of what the number before counts, else of issues. */
function divide(unit: string, {before, beforeStart, clause, clauseStart, after}: Place, {counted, unit: unitBefore}: Context): Counted {
  // 203个主要工作节点完成168个
  if (counted === 'other' && unit === unitBefore && beforeStart > clauseStart) return 'other'
  const handedOn = counted !== null && divisible.has(counted) ? counted : undefined
  const within = findNounWithin(before)
  return (within !== undefined && divisible.has(within) ? within : handedOn) ?? (ofIssues.test(clause) || becomesOfIssues.test(after) ? 'issues' : 'other')
}
