/** Where a number stands in its sentence: the words around it, and what the numbers before it hand on. */
import type {Counted, Said} from './mention.ts'
import {findNounAfter, type FoundNoun} from './nouns.ts'
import type {FoundNumber} from './numbers.ts'

const clauseEnd = /[,;。:!?()]/u
// Words farther from a number say nothing of it; a line of a million numbers takes linear time.
const reach = 160
// 民主生活会(组织生活会)31次
const besideNoun = /(?<=会|学习|培训|课|检查|制度|办法)\([\u4e00-\u9fff、]{2,16}\)$/u
const longestAside = 40
const longestHeld = 10
// …15件，均已全部办结 · …3万元（已全部退还）
const following = /^[,(](?<clause>[^,;。()]{2,30})/u

/** The words around a number: in its clause, and those of the clauses before it in the sentence. */
export interface Place {
  /** From the clause's start, or the number before, up to the number. */
  readonly before: string
  readonly beforeStart: number
  /** From the number up to the next 、, the next number or the clause's end. */
  readonly after: string
  readonly afterStart: number
  /** Whether the next number follows without a mark between: what stands between is said of that one. */
  readonly isBeforeNumber: boolean
  /** The clause behind, where the number's own ends in a comma or bracket and no other number stands in it; else empty. */
  readonly next: string
  /** The whole of its clause up to the number. */
  readonly clause: string
  readonly clauseStart: number
  /** What stands before its clause. */
  readonly clausesBefore: string
}

/** The words around one of the numbers of a text. */
export function toPlace(text: string, found: readonly FoundNumber[], index: number): Place {
  const {start, end} = found[index] ?? {start: 0, end: 0}
  const clauseStart = findClauseStart(text, start)
  const beforeStart = Math.max(clauseStart, found[index - 1]?.end ?? 0)
  const nextNumber = found[index + 1]?.start ?? Infinity
  const stop = text.slice(end, end + reach).search(/[,;。:!?()、]/u)
  const stopAt = stop < 0 ? Math.min(text.length, end + reach) : end + stop
  return {
    beforeStart, clauseStart, afterStart: end, before: text.slice(beforeStart, start), clause: text.slice(clauseStart, start),
    clausesBefore: text.slice(Math.max(0, clauseStart - reach), clauseStart),
    after: text.slice(end, Math.min(nextNumber, stopAt)), isBeforeNumber: nextNumber < stopAt,
    next: readNextClause(text.slice(stopAt, Math.min(nextNumber, stopAt + 31)), nextNumber - stopAt),
  }
}

function readNextClause(words: string, toNumber: number): string {
  const clause = following.exec(words)?.groups?.['clause'] ?? ''
  return clause.length + 1 === toNumber ? '' : clause
}

function findClauseStart(text: string, start: number): number {
  // 召开专题民主生活会(组织生活会)31次 : what stands in brackets between a noun and its number is beside it
  const aside = besideNoun.exec(text.slice(Math.max(0, start - longestAside), start))?.[0].length ?? 0
  let at = start - aside
  while (at > Math.max(0, start - reach) && !clauseEnd.test(text.charAt(at - 1))) at--
  return at
}

/** What the counts before in the sentence hand on. */
export interface Context {
  readonly text: string
  readonly counted: Counted | null
  /** Its unit as printed; empty before the first number. */
  readonly unit: string
  readonly said: Said | null
  readonly isFound: boolean
  /** Whether it counts some only, and what follows with it: 自查问题9条，已整改8条 */
  readonly isOfPart: boolean
  /** The number that 其中 divides. */
  readonly whole: number | null
  /** What 分别为 shares out, from this number on; null where it is not told so. */
  readonly dealt: readonly string[] | null
}

const heldBefore: ReadonlySet<Counted | null> = new Set(['meetings', 'inspections'])

/** 召开支委会议6次，现场会议3次 : a clause of a noun and its number goes on with what was held before it. */
export function goesOnInClause({before, beforeStart, clauseStart, clausesBefore}: Place, noun: FoundNoun | undefined, {counted, unit}: Context): boolean {
  const isBare = beforeStart === clauseStart && noun !== undefined && before.length <= longestHeld && noun.counted === counted
  return isBare && heldBefore.has(counted) && clausesBefore.endsWith(`${unit},`)
}

/** 15个分项问题39个具体问题 : nothing but the noun of the number before stands between. */
export function goesOn({before, beforeStart, clauseStart}: Place, noun: FoundNoun | undefined): boolean {
  return beforeStart > clauseStart && (before.length <= 4 || noun !== undefined || isNounOnly(before))
}

/** 3次支部座谈会、7次党委会 : the noun of the number before, and a mark. */
function isNounOnly(before: string): boolean {
  return /[、和及]$/u.test(before) && findNounAfter(before)?.end === before.length - 1
}
