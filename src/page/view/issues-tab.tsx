/** The issues of a notice with a filter by status. */
import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import {IssueCard} from './issue-card.tsx'
import {usePage} from './page.ts'
import type {Issue, Notice, State as IssueState} from '../../record.ts'
import {states} from '../../record-words.ts'
import {stateWords} from '../../write/ledger-words.ts'
import type {PageNotice} from '../../write/html.ts'
import {correctIssue, correctNotice, type Correction, findCorrection} from '../model/corrections.ts'
import {countStates, isShown} from '../model/search.ts'
import {findIssueAt, type State} from '../model/state.ts'
import {signWords} from '../page-words.ts'

interface Properties {
  readonly read: PageNotice
  readonly state: State
}

/** An issue as read and as corrected. */
interface Row {
  readonly at: number
  readonly read: Issue
  readonly issue: Issue
  readonly correction: Correction | undefined
}

export function IssuesTab({read, state}: Properties): JSX.Element {
  const {say} = usePage()
  const {notice} = read
  const own = state.corrections[notice.source.sha256]
  const rows = useMemo(() => notice.issues.map((issue, at): Row => {
    const correction = findCorrection(issue, own)
    return {at, read: issue, correction, issue: correction === undefined ? issue : correctIssue(issue, correction)}
  }), [notice, own])
  const selected = state.selection?.key
  // an issue that is looked at stays, though it may have been corrected to another status
  const matching = rows.filter(({at, issue}) => isShown(issue, state.filter) || findIssueAt(selected) === at)
  // what is searched for may stand in the title of the notice, or outside its issues
  const shown = matching.length === 0 && state.filter.states.length === 0 ? rows : matching
  return (
    <>
      <StateFilter notice={correctNotice(notice, state.corrections)} chosen={state.filter.states} />
      {shown.length === 0 && <p class="empty">{say(rows.length === 0 ? 'noIssues' : 'noIssueShown')}</p>}
      <ol class="issues">
        {shown.map(({at, issue, read: before, correction}) => (
          <IssueCard
            key={`${notice.source.sha256}:${at}`} at={at} notice={read} read={before} issue={issue} correction={correction}
            selected={selected} isOpen={findIssueAt(selected) === at}
          />
        ))}
      </ol>
    </>
  )
}

function StateFilter({notice, chosen}: {readonly notice: Notice; readonly chosen: readonly IssueState[]}): JSX.Element {
  const {say, name, dispatch} = usePage()
  const counts = useMemo(() => countStates(notice), [notice])
  const toggle = (state: IssueState): void => {
    dispatch({type: 'filter', states: chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state]})
  }
  const isThere = (state: IssueState): boolean => counts.has(state) || chosen.includes(state)
  return (
    <div class="filter" role="group" aria-label={say('filterBy')}>
      <button type="button" class="chip" aria-pressed={chosen.length === 0} onClick={() => { dispatch({type: 'filter', states: []}) }}>
        {say('all')} {notice.issues.length}
      </button>
      {states.filter(isThere).map((state) => (
        <button key={state} type="button" class={`chip state-${state}`} aria-pressed={chosen.includes(state)} onClick={() => { toggle(state) }}>
          <span class="sign" aria-hidden="true">{signWords[state]}</span> {name(stateWords[state])} {counts.get(state) ?? 0}
        </button>
      ))}
    </div>
  )
}
