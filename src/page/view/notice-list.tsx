/** The notices that are open, each with its counts, and the files that could not be read. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'
import type {State as IssueState} from '../../record.ts'
import {states} from '../../record-words.ts'
import {stateWords} from '../../write/ledger-words.ts'
import {correctNotice, type Corrections} from '../model/corrections.ts'
import {countStates} from '../model/search.ts'
import {type Failure, findShown, type OpenNotice, type State} from '../model/state.ts'
import {signWords} from '../page-words.ts'
import {toReason} from '../reason-words.ts'

export function NoticeList({state, cancel}: {readonly state: State; readonly cancel: () => void}): JSX.Element {
  const {say, dispatch} = usePage()
  const shown = findShown(state)
  return (
    <nav class="pane list" aria-label={say('notices')} data-pane="list">
      <div class="pane-head">
        <input
          type="search"
          id="search"
          aria-label={say('search')}
          placeholder={`${say('search')}  /`}
          value={state.filter.query}
          onInput={({currentTarget}) => {
            dispatch({type: 'search', query: currentTarget.value})
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) dispatch({type: 'find', by: event.shiftKey ? -1 : 1})
          }}
        />
      </div>
      <div class="scroll" tabIndex={0} role="group" aria-label={say('notices')}>
        {state.failures.length > 0 && <ul class="failures">{state.failures.map((failure) => <FailureRow key={failure.id} failure={failure} />)}</ul>}
        <ul class="notices">{shown.map((each) => <NoticeRow key={each.id} notice={each} corrections={state.corrections} isCurrent={each.id === state.current} />)}</ul>
        {shown.length === 0 && state.notices.length > 0 && <p class="empty">{say('noMatch')}</p>}
      </div>
      <div class="pane-foot">
        <button type="button" class="quiet" onClick={() => { cancel(); dispatch({type: 'clear'}) }}>{say('clear')}</button>
      </div>
    </nav>
  )
}

interface RowProperties {
  readonly notice: OpenNotice
  readonly corrections: Corrections
  readonly isCurrent: boolean
}

function NoticeRow({notice: {id, read}, corrections, isCurrent}: RowProperties): JSX.Element {
  const {say, dispatch} = usePage()
  const {notice} = read
  const counts = countStates(correctNotice(notice, corrections))
  const name = notice.source.name ?? ''
  return (
    <li class="notice-row">
      <button type="button" class="notice" aria-current={isCurrent ? 'true' : undefined} onClick={() => { dispatch({type: 'open', id}) }}>
        <span class="notice-title">{notice.title ?? say('untitled')}</span>
        <span class="notice-file">{name}</span>
        <span class="counts">
          <span class="count">{say('issuesCount', {count: notice.issues.length})}</span>
          {states.map((each) => <Count key={each} state={each} count={counts.get(each) ?? 0} />)}
          {notice.diagnostics.length > 0 && <span class="count remark"><span aria-hidden="true">! </span>{say('diagnosticsCount', {count: notice.diagnostics.length})}</span>}
        </span>
      </button>
      <CloseButton id={id} name={name} />
    </li>
  )
}

function Count({state, count}: {readonly state: IssueState; readonly count: number}): JSX.Element | null {
  const {name} = usePage()
  if (count === 0) return null
  return <span class={`count state-${state}`}><span aria-hidden="true">{signWords[state]} </span>{name(stateWords[state])} {count}</span>
}

function FailureRow({failure: {id, name, reason}}: {readonly failure: Failure}): JSX.Element {
  const {say, language} = usePage()
  return (
    <li class="failure notice-row">
      <span><strong><span aria-hidden="true">× </span>{name}</strong> <span>{say('failed')}{toReason(reason, language)}</span></span>
      <CloseButton id={id} name={name} />
    </li>
  )
}

function CloseButton({id, name}: {readonly id: number; readonly name: string}): JSX.Element {
  const {say, dispatch} = usePage()
  return (
    <button type="button" class="close" aria-label={say('closeNotice', {name})} title={say('closeNotice', {name})} onClick={() => { dispatch({type: 'close', id}) }}>
      <span aria-hidden="true">×</span>
    </button>
  )
}
