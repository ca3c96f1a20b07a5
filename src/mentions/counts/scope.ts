/** Whether a number counts the whole, what is left of it, a part of the number before, or some only. */
import type {Counted, CountMention} from './mention.ts'
import type {FoundNoun} from './nouns.ts'
import type {FoundNumber} from './numbers.ts'
import {isOfRest, isOfSome} from './parts.ts'
import type {Context, Place} from './place.ts'

// 其中 · 包括 : what follows is a part of the number before
const ofWhich = /(?:其中|包括|包含|含)/u
// A list behind 其中 is no longer than this
const reach = 400
// 27个问题(
const divided = /[\d一二三四五六七八九十][^,;。()]{1,9}\($/u
// 选人用人不规范、库房监管不力等|8个方面23条问题 : what a list names, it names as examples
const listed = /^.{0,160}、.{0,80}等(?=\d|$)/u
const mayBePart: ReadonlySet<Counted> = new Set(['issues', 'items', 'measures', 'tasks'])

interface ScopeGrounds {
  readonly counted: Counted
  readonly noun: FoundNoun | undefined
  readonly isPart: boolean
  readonly isFound: boolean
  readonly context: Context
}

/** What a number counts of what stands in its sentence. */
export function decideScope(place: Place, {counted, noun, isPart, isFound, context}: ScopeGrounds): CountMention['scope'] {
  if (isOfRest(place.before)) return 'rest'
  if (isPart) return 'of-which'
  // 即知即改问题5个 · 22个即知即改问题
  const isOfSort = mayBePart.has(counted) && (isOfSome(place.clause.replace(listed, '')) || isOfSome(place.after.slice(0, noun?.end ?? 0)))
  // 自查问题9条，已整改8条
  return isOfSort || (context.isOfPart && counted === context.counted && !isFound) ? 'part' : 'whole'
}

/** Whether a number stands behind 其中 or in brackets, and so is a part of one before it. */
export function isOfWhich(text: string, {clauseStart, clause}: Place, {start}: FoundNumber): boolean {
  if (ofWhich.test(clause)) return true
  const behind = text.slice(Math.max(0, start - reach), start + 1)
  const open = behind.lastIndexOf('(')
  // 问题27个(党建方面9个、业务方面18个) · 问责2人(诫勉谈话1人,通报批评1人)
  if (open >= 0 && divided.test(behind.slice(Math.max(0, open - 11), open + 1)) && !behind.slice(open).includes(')')) return true
  const at = behind.lastIndexOf('其中')
  // （其中…） ends with its bracket; 其中甲类18个…；乙类30个… goes on
  const isInBrackets = behind.charAt(at - 1) === '('
  if (at >= 0 && !(isInBrackets ? /\)/u : /。|;(?!\d)/u).test(behind.slice(at))) return true
  return text.charAt(clauseStart - 1) === '(' && /^(?:其中|含|包括)/u.test(text.slice(clauseStart))
}
