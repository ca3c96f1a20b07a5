/** The facts that were read of a notice, by tabs: issues, diagnostics, outcomes, dates, and the notice itself. */
import type {JSX, TargetedKeyboardEvent} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {DatesTab} from './dates-tab.tsx'
import {DiagnosticsTab} from './diagnostics-tab.tsx'
import {IssuesTab} from './issues-tab.tsx'
import {NoticeTab} from './notice-tab.tsx'
import {OutcomesTab} from './outcomes-tab.tsx'
import {usePage} from './page.ts'
import type {Notice} from '../../record.ts'
import {findIssueAt, type OpenNotice, type State, type Tab, tabs} from '../model/state.ts'
import {tabWords} from '../page-words.ts'

interface Properties {
  readonly open: OpenNotice
  readonly state: State
}

export function FactsPane({open, state}: Properties): JSX.Element {
  const {say, name} = usePage()
  const {tab, selection} = state
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selection !== null && selection.from !== 'facts') show(body.current, selection.key)
  }, [selection])
  useEffect(() => {
    body.current?.scrollTo({top: 0})
  }, [open.id])
  return (
    <section class="pane facts" aria-label={say('facts')} data-pane="facts">
      <TabList notice={open.read.notice} current={tab} />
      <div class="scroll" ref={body} role="tabpanel" id="panel" tabIndex={0} aria-label={name(tabWords[tab])}>
        <Panel open={open} state={state} />
      </div>
    </section>
  )
}

function Panel({open: {read}, state}: Properties): JSX.Element {
  const selected = state.selection?.key
  switch (state.tab) {
    case 'issues':
      return <IssuesTab read={read} state={state} />
    case 'diagnostics':
      return <DiagnosticsTab read={read} selected={selected} />
    case 'outcomes':
      return <OutcomesTab notice={read.notice} selected={selected} />
    case 'dates':
      return <DatesTab notice={read.notice} selected={selected} />
    case 'notice':
      return <NoticeTab notice={read.notice} selected={selected} />
  }
}

function TabList({notice, current}: {readonly notice: Notice; readonly current: Tab}): JSX.Element {
  const {say, name, dispatch} = usePage()
  const counts: Readonly<Record<Tab, number | null>> = {
    issues: notice.issues.length, diagnostics: notice.diagnostics.length, outcomes: notice.outcomes.length, dates: notice.dates.length, notice: null,
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    dispatch({type: 'tab', tab: next})
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('facts')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab} type="button" role="tab" id={`tab-${tab}`} aria-controls="panel" aria-selected={tab === current} tabIndex={tab === current ? 0 : -1}
          onClick={() => { dispatch({type: 'tab', tab}) }}
        >
          {name(tabWords[tab])}{counts[tab] !== null && <span class="number"> {counts[tab]}</span>}
        </button>
      ))}
    </div>
  )
}

/** Brings a fact into view; one that is no button of its own by the issue that it belongs to. */
function show(body: HTMLElement | null, key: string): void {
  const issue = findIssueAt(key)
  const found = body?.querySelector(`[data-fact="${CSS.escape(key)}"]`) ?? (issue === undefined ? null : body?.querySelector(`[data-fact="issue:${issue}"]`))
  found?.scrollIntoView({block: 'nearest'})
}
