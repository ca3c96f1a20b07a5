/** What the page knows, and how it changes: one pure function. */
import {correctNotice, type Correction, type Corrections, countCorrections, countFitting, joinCorrections, putCorrection} from './corrections.ts'
import {readKey} from './facts.ts'
import {type Filter, findHits, hasQuery, isShown} from './search.ts'
import {pageWords} from '../page-words.ts'
import type {Language} from '../../language.ts'
import type {State as IssueState} from '../../record.ts'
import type {PageNotice} from '../../write/html.ts'

/** What the right side shows. */
export const tabs = ['issues', 'diagnostics', 'outcomes', 'dates', 'notice'] as const
export type Tab = (typeof tabs)[number]

/** What a narrow screen shows. */
export type Pane = 'list' | 'text' | 'facts'

/** A notice that is open; the id is the page's own. */
export interface OpenNotice {
  readonly id: number
  readonly read: PageNotice
}

/** A file that could not be read. */
export interface Failure {
  readonly id: number
  readonly name: string
  readonly reason: string
}

/** The fact that is looked at, and on which side it was chosen, so that the other side follows. */
export interface Selection {
  readonly key: string
  readonly from: 'text' | 'facts' | 'keys'
}

export interface State {
  readonly language: Language
  readonly notices: readonly OpenNotice[]
  readonly failures: readonly Failure[]
  /** How many files are read of how many; null where none is waiting. */
  readonly work: {readonly done: number; readonly total: number} | null
  readonly current: number | null
  readonly selection: Selection | null
  readonly filter: Filter
  readonly tab: Tab
  readonly pane: Pane
  readonly corrections: Corrections
  /** Whether all corrections are in a file. */
  readonly isSaved: boolean
  /** A line to the reader. */
  readonly note: string | null
}

export type Change =
  | {readonly type: 'speak'; readonly language: Language}
  | {readonly type: 'queue'; readonly count: number}
  | {readonly type: 'read'; readonly id: number; readonly read: PageNotice}
  | {readonly type: 'fail'; readonly id: number; readonly name: string; readonly reason: string}
  | {readonly type: 'stop'}
  | {readonly type: 'open'; readonly id: number}
  | {readonly type: 'close'; readonly id: number}
  | {readonly type: 'clear'}
  | {readonly type: 'select'; readonly selection: Selection | null}
  | {readonly type: 'step'; readonly by: 1 | -1}
  | {readonly type: 'find'; readonly by: 1 | -1}
  | {readonly type: 'search'; readonly query: string}
  | {readonly type: 'filter'; readonly states: readonly IssueState[]}
  | {readonly type: 'tab'; readonly tab: Tab}
  | {readonly type: 'pane'; readonly pane: Pane}
  | {readonly type: 'correct'; readonly sha256: string; readonly issueId: string; readonly correction: Correction | undefined}
  | {readonly type: 'load'; readonly corrections: Corrections}
  | {readonly type: 'saved'}
  | {readonly type: 'note'; readonly note: string | null}

/** The page as it opens, with the notices that are inside it. */
export function toFirstState(language: Language, inside: readonly PageNotice[]): State {
  const notices = inside.map((read, at) => ({id: -1 - at, read}))
  return {
    language, notices, failures: [], work: null,
    current: notices[0]?.id ?? null, selection: null, filter: {query: '', states: []}, tab: 'issues', pane: notices.length > 1 ? 'list' : 'facts',
    corrections: {}, isSaved: true, note: null,
  }
}

export function change(state: State, action: Change): State {
  switch (action.type) {
    case 'queue':
    case 'read':
    case 'fail':
    case 'stop':
      return changeWork(state, action)
    case 'open':
    case 'close':
    case 'clear':
      return changeNotices(state, action)
    case 'correct':
    case 'load':
    case 'saved':
      return changeCorrections(state, action)
    default:
      return changeView(state, action)
  }
}

type Of<Type extends Change['type']> = Extract<Change, {readonly type: Type}>

function changeView(state: State, action: Of<'speak' | 'tab' | 'pane' | 'note' | 'search' | 'filter' | 'select' | 'step' | 'find'>): State {
  switch (action.type) {
    case 'select':
    case 'step':
    case 'find':
      return changeSelection(state, action)
    case 'search':
      return {...state, filter: {...state.filter, query: action.query}}
    case 'filter':
      return {...state, filter: {...state.filter, states: action.states}, tab: 'issues'}
    case 'speak':
      return {...state, language: action.language}
    case 'tab':
      return {...state, tab: action.tab}
    case 'pane':
      return {...state, pane: action.pane}
    case 'note':
      return {...state, note: action.note}
  }
}

function changeWork(state: State, action: Of<'queue' | 'read' | 'fail' | 'stop'>): State {
  switch (action.type) {
    case 'queue':
      return {...state, work: {done: state.work?.done ?? 0, total: (state.work?.total ?? 0) + action.count}}
    case 'stop':
      return {...state, work: null}
    case 'read':
      return addNotice(state, action)
    case 'fail': {
      const {id, name, reason} = action
      return {...advance(state), failures: [...state.failures, {id, name, reason}]}
    }
  }
}

function addNotice(state: State, {id, read}: Of<'read'>): State {
  const {name, sha256} = read.notice.source
  const isOpen = state.notices.some(({read: {notice: {source}}}) => source.sha256 === sha256 && source.name === name)
  if (isOpen) return {...advance(state), note: pageWords.openAlready[state.language].replace('{name}', () => name ?? '')}
  const notices = [...state.notices, {id, read}]
  // of many the first is shown; one that comes alone is what is wanted
  const isWanted = state.current === null || state.work?.total === 1
  return isWanted ? {...advance(state), notices, current: id, selection: null, pane: 'facts'} : {...advance(state), notices}
}

/** One file more is done; with the last there is no work. */
function advance(state: State): State {
  if (state.work === null) return state
  const done = state.work.done + 1
  return {...state, work: done >= state.work.total ? null : {...state.work, done}}
}

function changeNotices(state: State, action: Of<'open' | 'close' | 'clear'>): State {
  switch (action.type) {
    case 'open':
      return {...state, current: action.id, selection: null, pane: state.pane === 'list' ? 'facts' : state.pane}
    case 'clear':
      return {...state, notices: [], failures: [], work: null, current: null, selection: null, pane: 'list', filter: {query: '', states: []}}
    case 'close': {
      const notices = state.notices.filter(({id}) => id !== action.id)
      const failures = state.failures.filter(({id}) => id !== action.id)
      if (state.current !== action.id) return {...state, notices, failures}
      const at = state.notices.findIndex(({id}) => id === action.id)
      return {...state, notices, failures, current: (notices[at] ?? notices[at - 1])?.id ?? null, selection: null}
    }
  }
}

function changeCorrections(state: State, action: Of<'correct' | 'load' | 'saved'>): State {
  switch (action.type) {
    case 'correct': {
      const corrections = putCorrection(state.corrections, action, action.correction)
      const isSame = JSON.stringify(corrections) === JSON.stringify(state.corrections)
      // where nothing is corrected there is nothing to be saved
      return isSame ? state : {...state, corrections, isSaved: countCorrections(corrections) === 0}
    }
    case 'load': {
      const {corrections: loaded} = action
      const corrections = joinCorrections(state.corrections, loaded)
      const [count, fitting] = [countCorrections(loaded), countFitting(loaded, state.notices.map(({read}) => read.notice))]
      const words = fitting === count ? pageWords.loaded : pageWords.loadedInPart
      return {...state, corrections, note: words[state.language].replace('{count}', String(count)).replace('{others}', String(count - fitting))}
    }
    case 'saved':
      return {...state, isSaved: true}
  }
}

const tabsOf: Readonly<Record<string, Tab>> = {
  issue: 'issues', status: 'issues', deadline: 'issues', measure: 'issues', finding: 'issues',
  diagnostic: 'diagnostics', related: 'diagnostics', outcome: 'outcomes', date: 'dates', declared: 'notice', evidence: 'notice', section: 'notice',
}

function changeSelection(state: State, action: Of<'select' | 'step' | 'find'>): State {
  if (action.type === 'step') return step(state, action.by)
  if (action.type === 'find') return find(state, action.by)
  const {selection} = action
  if (selection === null) return {...state, selection}
  // a narrow screen turns to the side on which the fact was not chosen
  const pane = selection.from === 'text' ? 'facts' : 'text'
  const tab = selection.from === 'text' ? (tabsOf[readKey(selection.key).kind] ?? state.tab) : state.tab
  return {...state, selection, pane, tab}
}

/** To the next issue that is shown, or to the one before; past the end stays. */
function step(state: State, by: 1 | -1): State {
  const open = findCurrent(state)
  if (open === undefined) return state
  const {issues} = correctNotice(open.read.notice, state.corrections)
  const shown = issues.flatMap((issue, at) => (isShown(issue, state.filter) ? [at] : []))
  const now = findIssueAt(state.selection?.key)
  const next = now === undefined ? shown[by === 1 ? 0 : shown.length - 1] : by === 1 ? shown.find((at) => at > now) : shown.findLast((at) => at < now)
  return next === undefined ? state : {...state, tab: 'issues', selection: {key: `issue:${next}`, from: 'keys'}}
}

/** To the next place of what is searched for, round and round. */
function find(state: State, by: 1 | -1): State {
  const open = findCurrent(state)
  const count = open === undefined ? 0 : findHits(open.read.text, state.filter.query).length
  if (count === 0) return state
  const {kind, at} = readKey(state.selection?.key ?? '')
  const now = kind === 'hit' ? (at[0] ?? 0) : by === 1 ? -1 : 0
  return {...state, pane: 'text', selection: {key: `hit:${(now + by + count) % count}`, from: 'keys'}}
}

const issueKinds = new Set(['issue', 'status', 'deadline', 'measure', 'finding'])

/** The place of the issue that a key is about. */
export function findIssueAt(key: string | undefined): number | undefined {
  const {kind, at} = readKey(key ?? '')
  return issueKinds.has(kind) ? at[0] : undefined
}

/** The notice that is shown. */
export function findCurrent({notices, current}: State): OpenNotice | undefined {
  return notices.find(({id}) => id === current)
}

/** The notices that the list shows; the open one stays, whatever has become of it. */
export function findShown({notices, current, filter, corrections}: State): readonly OpenNotice[] {
  const {query, states} = filter
  return notices.filter(({id, read}) => (id === current && states.length > 0 && hasQuery(read, query)) || (hasQuery(read, query) && (states.length === 0 || correctNotice(read.notice, corrections).issues.some(({status}) => states.includes(status.state)))))
}
