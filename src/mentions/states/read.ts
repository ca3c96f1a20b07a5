/**
 * How far things have come, clause by clause, and what each state is said of.
 *
 *     39个问题已完成37个，2个正在推进；该笔资金已拨付，合同尚未签订
 *     part completed  part in-progress  money completed  matter not-completed
 */
import {isStatusPhrase, saysIssueDone} from '../../state-words.ts'
import type {Slice} from '../../source.ts'
import type {CountMention, Said} from '../counts/mention.ts'
import {isExpected, opensFinding, readPredicate, readSubject, saysToWait, speaksOfAll, tellsRelapse} from './clauses.ts'
import type {StateMention, StateOf} from './mention.ts'

const ofSaid: Readonly<Partial<Record<Said, StateMention['state']>>> = {'done': 'completed', 'mostly-done': 'mostly-completed', 'under-way': 'in-progress', 'not-done': 'not-completed'}
const ofIssues: ReadonlySet<CountMention['counted']> = new Set(['issues', 'items', 'tasks', 'measures'])
const ofLeads: ReadonlySet<CountMention['counted']> = new Set(['leads', 'letters', 'cases'])
// 已整改到位，并建立长效机制，长期坚持 : kept up
const keptUp = /^(?:并|且|需|持续|长期|常态化)?[^,;。]{0,4}(?:长期坚持|持续坚持|持续巩固|常态化坚持)$/u

// 一是对已完成的事项… · 目前已完成
const opener = /^(?:[一二三四五六七八九十]{1,2}是|目前)/u

/** Reads the states of one sentence, what is said twice once; `counts` are its own, in order. */
export function readStates({line, start, end}: Slice, counts: readonly CountMention[]): readonly StateMention[] {
  const clauses = readClauses(line.folded, start, end)
  if (!clauses.some(({state, words}) => state !== undefined || isExpected(words))) return none
  const found: StateMention[] = []
  let subject: StateOf | undefined
  // clauses and counts are both in order, so one walk over each serves all
  let at = 0
  for (const clause of clauses) {
    const {from, to, words} = clause
    if (opensFinding(words)) break
    const first = at
    at = findEnd(counts, first, to)
    const inside = counts.slice(first, at)
    if (changeLast(found, words, to)) continue
    const own = readSubject(words)
    const read = readClause(clause, inside, {own, before: subject})
    const named = toNamed(own, subject)
    subject = own ?? (inside.some(isOfIssues) ? 'part' : read?.of ?? subject)
    if (read !== undefined && !isSame(read, found.at(-1))) found.push({...read, isWhole: speaksOfAll(words), named, awaits: false, slice: {line, start: from, end: to}})
  }
  return found
}

function toNamed(own: StateOf | undefined, before: StateOf | undefined): StateMention['named'] {
  if (own !== undefined) return 'here'
  return before === undefined ? 'nowhere' : 'before'
}

/** Changes the state before by what a clause says of it; true where the clause says nothing else. */
function changeLast(found: StateMention[], clause: string, to: number): boolean {
  const last = found.at(-1)
  if (last === undefined) return false
  // 已完成整改，近期又有反弹
  if (last.state === 'completed' && tellsRelapse(clause)) {
    found.pop()
    return false
  }
  const changed = goOn(last, clause, to)
  if (changed !== undefined) found[found.length - 1] = changed
  return changed?.state === 'sustained'
}

/** What a clause makes of the state before it: 已完成，并长期坚持 · 尚未拨付，需待清算后方可拨付; undefined where it makes nothing of it. */
function goOn(last: StateMention, clause: string, to: number): StateMention | undefined {
  if (last.state === 'completed' && keptUp.test(clause)) return {...last, state: 'sustained', slice: {...last.slice, end: to}}
  return saysToWait(clause) ? {...last, awaits: true} : undefined
}

/** Where the counts end that start before a place; those before `first` do. */
function findEnd(counts: readonly CountMention[], first: number, to: number): number {
  let at = first
  while ((counts[at]?.slice.start ?? to) < to) at++
  return at
}

type Read = Pick<StateMention, 'state' | 'of'>

function isSame({state, of}: Read, last: StateMention | undefined): boolean {
  return last !== undefined && last.state === state && last.of === of
}

interface Subjects {
  /** What the clause names. */
  readonly own: StateOf | undefined
  /** What the clauses before it did. */
  readonly before: StateOf | undefined
}

function readClause({words, state}: Clause, counts: readonly CountMention[], subjects: Subjects): Read | undefined {
  const of = findSubject(words, counts, subjects)
  // 该问题已立案，预计年底前办结
  if (state === undefined) return of === 'issue' && isExpected(words) ? {state: 'in-progress', of} : undefined
  // 反馈的26个问题均已纳入整改台账 : a deed
  const isDeed = of !== undefined && ofWhole.has(of) && state === 'completed' && !saysIssueDone(words)
  // 已完成整改。 stands for the issue that it stands under; other words tell of a deed
  return {state, of: isDeed ? 'measure' : of ?? (isStatusPhrase(words) ? 'issue' : 'measure')}
}

const ofWhole: ReadonlySet<StateOf> = new Set(['issue', 'all', 'part'])

/** What a clause speaks of: by its counts, its words, or the clause before it. */
function findSubject(clause: string, counts: readonly CountMention[], {own, before}: Subjects): StateOf | undefined {
  const counted = counts.find((count) => ofSaid[count.said] !== undefined && (isOfIssues(count) || ofLeads.has(count.counted)))
  // 除2个外，28个问题已全部完成 : not of all
  if (counted !== undefined && own !== 'part') return ofLeads.has(counted.counted) ? 'lead' : before !== 'part' && isWhole(counted, clause) ? 'all' : 'part'
  // 督促下属单位完成整改，整改完成率100%
  return own === 'all' && counts.some(({isRate, scope}) => isRate && scope === 'part') ? 'part' : own ?? before
}

function isOfIssues({counted, isRate}: CountMention): boolean {
  return ofIssues.has(counted) && !isRate
}

/** 反馈的39个问题已全部整改到位 : found, and all of them. */
function isWhole({isFound, scope}: CountMention, clause: string): boolean {
  return scope === 'whole' && (isFound || /均|全部/u.test(clause))
}

/** A clause of a sentence with the state that it names. */
interface Clause {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly state: StateMention['state'] | undefined
}

const none: readonly StateMention[] = []
const clauseEnds = new Set(',;。()!')

function readClauses(text: string, start: number, end: number): readonly Clause[] {
  const clauses: Clause[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !clauseEnds.has(text.charAt(at))) continue
    if (at > from) {
      const words = text.slice(from, at).replace(opener, '')
      clauses.push({from, to: at, words, state: readPredicate(words)})
    }
    from = at + 1
  }
  return clauses
}
