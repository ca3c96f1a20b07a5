/**
 * How far things have come, clause by clause, and what each state is said of.
 *
 *     39个问题已完成37个，2个正在推进；该笔资金已拨付，合同尚未签订
 *     part completed  part in-progress  money completed  matter not-completed
 */
import {isStatusPhrase} from '../../state-words.ts'
import type {Slice} from '../../source.ts'
import type {CountMention, Said} from '../counts/mention.ts'
import {opensFinding, readPredicate, readSubject, saysToWait, speaksOfAll} from './clauses.ts'
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
  const found: StateMention[] = []
  let subject: StateOf | undefined
  // clauses and counts are both in order, so one walk over each serves all
  let at = 0
  for (const [from, to] of cutClauses(line.folded, start, end)) {
    const clause = line.folded.slice(from, to).replace(opener, '')
    if (opensFinding(clause)) break
    const first = at
    at = findEnd(counts, first, to)
    const inside = counts.slice(first, at)
    const last = found.at(-1)
    const changed = last === undefined ? undefined : goOn(last, clause, to)
    if (changed !== undefined) found[found.length - 1] = changed
    if (changed?.state === 'sustained') continue
    const read = readClause(clause, inside, subject)
    subject = read?.of ?? readSubject(clause) ?? subject
    if (read !== undefined && !isSame(read, last)) found.push({...read, isWhole: speaksOfAll(clause), isElided: readSubject(clause) === undefined, awaits: false, slice: {line, start: from, end: to}})
  }
  return found
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

function readClause(clause: string, counts: readonly CountMention[], before: StateOf | undefined): Read | undefined {
  const state = readPredicate(clause)
  if (state === undefined) return undefined
  const counted = counts.find(({said, counted: what, isRate}) => ofSaid[said] !== undefined && !isRate && (ofIssues.has(what) || ofLeads.has(what)))
  // 除2个外，28个问题已全部完成 : not of all
  if (counted !== undefined && readSubject(clause) !== 'part') return {state, of: ofLeads.has(counted.counted) ? 'lead' : before !== 'part' && isWhole(counted, clause) ? 'all' : 'part'}
  // 已完成整改。 stands for the issue that it stands under; other words tell of a deed
  return {state, of: readSubject(clause) ?? before ?? (isStatusPhrase(clause) ? 'issue' : 'measure')}
}

/** 反馈的39个问题已全部整改到位 : found, and all of them. */
function isWhole({isFound, scope}: CountMention, clause: string): boolean {
  return scope === 'whole' && (isFound || /均|全部/u.test(clause))
}

function cutClauses(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const clauses: (readonly [number, number])[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !/[,;。()!]/u.test(text.charAt(at))) continue
    if (at > from) clauses.push([from, at])
    from = at + 1
  }
  return clauses
}
