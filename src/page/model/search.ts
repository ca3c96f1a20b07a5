/** Searching: what is typed is looked for in width and script folded, so that half-width finds full-width. */
import {type Fact, toKey} from './facts.ts'
import {fold} from '../../fold.ts'
import type {Issue, Notice, State} from '../../record.ts'
import type {PageNotice} from '../../write/html.ts'

/** What is asked for. */
export interface Filter {
  readonly query: string
  /** The statuses that are shown; none means all. */
  readonly states: readonly State[]
}

const mostHits = 500

/** The places of what was typed in a text, as facts. */
export function findHits(text: string, query: string): readonly Fact[] {
  const wanted = normalize(query)
  if (wanted === '') return []
  const where = normalize(text)
  const hits: Fact[] = []
  for (let at = where.indexOf(wanted); at >= 0 && hits.length < mostHits; at = where.indexOf(wanted, at + wanted.length)) {
    hits.push({key: toKey('hit', hits.length), kind: 'hit', start: at, end: at + wanted.length})
  }
  return hits
}

/** Whether a notice holds what was typed, in its name, its title or its text. */
export function hasQuery({notice, text}: PageNotice, query: string): boolean {
  const wanted = normalize(query)
  return wanted === '' || [notice.source.name ?? '', notice.title ?? '', text].some((each) => normalize(each).includes(wanted))
}

/** Whether an issue is shown. */
export function isShown(issue: Issue, {query, states}: Filter): boolean {
  if (states.length > 0 && !states.includes(issue.status.state)) return false
  const wanted = normalize(query)
  return wanted === '' || normalize(`${issue.title}\n${issue.text}`).includes(wanted)
}

/** How many issues have each status. */
export function countStates({issues}: Notice): ReadonlyMap<State, number> {
  const counts = new Map<State, number>()
  for (const {status} of issues) counts.set(status.state, (counts.get(status.state) ?? 0) + 1)
  return counts
}

/** Folded unit for unit, so that places stay where they are. */
function normalize(text: string): string {
  return fold(text).replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())
}
