/**
 * Counts in a sentence, each with what it counts and what is said of it.
 *
 *     反馈问题39个，已完成整改35个，其中立行立改12个，给予党内警告处分2人
 *     issues found 39 · issues done 35 · issues done 12 (of which) · persons punished 2
 */
import type {Slice} from '../../source.ts'
import {decide, findNounBehindVerb, findOwnNounAfter, findOwnNounBefore, readDealtNoun} from './counted.ts'
import type {Counted, CountMention} from './mention.ts'
import {type FoundNumber, findNumbers} from './numbers.ts'
import {type Context, type Place, toPlace} from './place.ts'
import {isOfDemanded, isPlanned} from './plans.ts'
import {dealOut, decideSaid, findRow, findSayingOf, readDealt} from './said.ts'
import {decideScope, isOfWhich} from './scope.ts'

const none = [] as const
// 《…5个村党组织反馈问题整改方案》 : a name counts nothing
const name = /《[^《》]{0,120}》/gu

function withoutNames(text: string): string {
  return text.includes('《') ? text.replace(name, (words) => `《${' '.repeat(words.length - 2)}》`) : text
}

// 3次党委(扩大)会议 : a part of the noun, as long between quotes
function withoutAsides(text: string): string {
  return text.replaceAll('(扩大)', '“扩大”')
}

/** A count in its sentence. */
export interface PlacedCount<Sentence extends Slice> extends CountMention {
  readonly sentence: Sentence
}

/** Reads the counts of one sentence; `from` is how many mentions there are already. */
export function readCounts<Sentence extends Slice>(sentence: Sentence, from = 0): readonly PlacedCount<Sentence>[] {
  const {line, start, end} = sentence
  const text = withoutAsides(line.folded.slice(start, end))
  const found = findNumbers(withoutNames(text))
  if (found.length === 0) return none
  const counts: PlacedCount<Sentence>[] = []
  let context: Context = {text, counted: null, unit: '', said: null, isFound: false, isOfPart: false, whole: null, dealt: null}
  for (const [index, each] of found.entries()) {
    const place = toPlace(text, found, index)
    const dealt = dealOut(place, context)
    const read = readCount(each, place, dealt === context.dealt ? context : {...context, dealt})
    if (read === undefined) continue
    const isPart = read.scope === 'of-which'
    const {whole} = context
    // of 问题、措施分别为12个、35项 neither is what the next number is of
    const isShared = dealt !== null && readDealtNoun(dealt) !== undefined
    context = {text, dealt, counted: isShared ? null : read.counted, unit: each.unit, said: read.said, isFound: read.isFound, isOfPart: read.scope === 'part' || (isPart && context.isOfPart), whole: isPart ? whole : counts.length + from}
    counts.push(toCount(read, each, {sentence, partOf: isPart ? whole : null}))
  }
  return counts
}

function toCount<Sentence extends Slice>(read: Read, found: FoundNumber, {sentence, partOf}: {readonly sentence: Sentence; readonly partOf: number | null}): PlacedCount<Sentence> {
  const {counted, said, isFound, value, upTo, unit, isApproximate, isRate, digits, scope, word} = read
  const {line, start} = sentence
  return {
    slice: {line, start: start + found.start, end: start + found.end}, counted, said, isFound, value, upTo, unit, isApproximate, isRate, digits, scope,
    word: word === null ? null : {line, start: start + word[0], end: start + word[1]}, partOf, sentence,
  }
}

type Read = Pick<CountMention, 'counted' | 'said' | 'isFound' | 'value' | 'upTo' | 'unit' | 'isApproximate' | 'isRate' | 'digits' | 'scope'> & {readonly word: readonly [number, number] | null}

function readCount(found: FoundNumber, place: Place, context: Context): Read | undefined {
  const {value, upTo, unit, isApproximate, digits} = found
  if (unit === '%') return readRate(found, place, context)
  const nounAfter = findNounBehindVerb(place, unit) ?? findOwnNounAfter(place)
  const nounBefore = findOwnNounBefore(place)
  const saying = context.dealt === null ? findSayingOf(found, place, {nounAfter, named: (nounAfter ?? nounBefore)?.counted}) : readDealt(context.dealt)
  const isPart = isOfWhich(context.text, place, found)
  const counted = decide(found, nounAfter ?? nounBefore, {place, saying, context, isPart, hasNounBefore: nounBefore !== undefined})
  if (counted === undefined) return undefined
  const said = decideSaid(counted, place, {saying, row: findRow(place, nounBefore, {counted, context, isPart})})
  const scope = decideScope(place, {counted, noun: nounAfter, isPart, context, isFound: said.isFound})
  return {counted, ...said, value, upTo, unit, isApproximate, isRate: false, digits, scope, word: context.dealt === null ? saying?.word ?? null : null}
}

/** 完成率97.4% : of issues where nothing else is named. */
function readRate(found: FoundNumber, place: Place, context: Context): Read | undefined {
  const {value, upTo, unit, isApproximate, digits} = found
  const {before, clause} = place
  const rate = /(?:整改)?(?:完成|整改|办结|销号|到位|执行|化解)率/u.exec(before)
  // 完成率由60%提升至90% · 未达到90% · 力争达到100%
  if (rate === null || /[由从]$|未|不足|低于/u.test(before) || isPlanned(clause)) return undefined
  const at = place.beforeStart + rate.index
  const counted = readMeasured(place, rate[0], context)
  const isOfThem = context.counted === null && clause.startsWith(rate[0]) && isOfDemanded(place.clausesBefore)
  const scope = isOfThem ? 'part' : decideScope(place, {counted, noun: undefined, isPart: isOfWhich(context.text, place, found), isFound: false, context})
  return {counted, said: 'done', isFound: false, value, upTo, unit, isApproximate, isRate: true, digits, scope, word: [at, at + rate[0].length]}
}

/** What a rate is of. */
function readMeasured({before, clause}: Place, rate: string, {counted}: Context): Counted {
  if (/培训|学习|[参到]会/u.test(before)) return 'meetings'
  if (/措施|举措/u.test(clause)) return 'measures'
  if (/资金|金额|款/u.test(clause)) return 'money'
  if (/线索|信访/u.test(clause)) return 'leads'
  return /任务/u.test(clause) ? 'tasks' : ofOthers(rate, counted) ?? 'issues'
}

/** 已办结信访件45件，办结率97.8% : of the letters; 节点完成168个，完成率82.8% : of what was counted before. */
function ofOthers(rate: string, counted: Counted | null): Counted | undefined {
  const isOther = counted === 'other' && !rate.startsWith('整改')
  return isOther || counted === 'letters' || counted === 'leads' || counted === 'cases' ? counted : undefined
}
