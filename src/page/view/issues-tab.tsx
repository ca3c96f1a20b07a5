/** The issues of a notice with a filter by status. */
import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import {IssueCard} from './issue-card.tsx'
import {usePage} from './page.ts'
import type {Issue, Notice, State as IssueState} from '../../record.ts'
import {stateWords} from '../../write/ledger-words.ts'
import type {PageNotice} from '../../write/html.ts'
import {correctIssue, correctNotice, type Correction} from '../model/corrections.ts'
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
    const correction = own?.[issue.id]
    return {at, read: issue, correction, issue: correction === undefined ? issue : correctIssue(issue, correction)}
  }), [notice, own])
  const shown = rows.filter(({issue}) => isShown(issue, state.filter))
  const selected = state.selection?.key
  if (rows.length === 0) return <p class="empty">{say('noIssues')}</p>
  return (
    <>
      <StateFilter notice={correctNotice(notice, state.corrections)} chosen={state.filter.states} />
      {shown.length === 0 && <p class="empty">{say('noIssueShown')}</p>}
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
      {allStates.filter(isThere).map((state) => (
        <button key={state} type="button" class={`chip state-${state}`} aria-pressed={chosen.includes(state)} onClick={() => { toggle(state) }}>
          <span class="sign" aria-hidden="true">{signWords[state]}</span> {name(stateWords[state])} {counts.get(state) ?? 0}
        </button>
      ))}
    </div>
  )
}

const allStates: readonly IssueState[] = ['completed', 'sustained', 'mostly-completed', 'in-progress', 'not-completed', 'unstated']
