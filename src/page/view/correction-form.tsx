/** Correcting an issue by hand: status, title, deadline, measures dropped and added. */
import type {JSX, TargetedKeyboardEvent, TargetedSubmitEvent} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {type Draft, toDraft} from './draft.ts'
import {usePage} from './page.ts'
import type {Issue} from '../../record.ts'
import {states} from '../../record-words.ts'
import {stateWords} from '../../write/ledger-words.ts'
import {type Correction, toCorrection} from '../model/corrections.ts'
import {signWords} from '../page-words.ts'

interface Properties {
  readonly sha256: string
  /** As the program read it. */
  readonly issue: Issue
  readonly correction: Correction | undefined
  readonly close: () => void
}

export function CorrectionForm({sha256, issue, correction, close}: Properties): JSX.Element {
  const {say, dispatch, drafts} = usePage()
  const place = `${sha256} ${issue.id}`
  const [draft, setDraft] = useState(() => drafts.get(place) ?? toDraft(issue, correction))
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    first.current?.querySelector('select')?.focus()
  }, [])
  const giveUp = (): void => {
    drafts.delete(place)
    close()
  }
  const keep = (kept: Correction | undefined): void => {
    dispatch({type: 'correct', sha256, issueId: issue.id, correction: kept})
    giveUp()
  }
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    keep(toCorrection(issue, {...draft, deadline: draft.deadline === '' ? null : draft.deadline, added: draft.added.split('\n')}))
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    close()
  }
  const put = (part: Partial<Draft>): void => {
    const next = {...draft, ...part}
    drafts.set(place, next)
    setDraft(next)
  }
  return (
    <form class="correction" aria-label={say('correctIssue', {id: issue.id})} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div ref={first}><Fields issue={issue} draft={draft} put={put} /></div>
      <Measures issue={issue} draft={draft} put={put} />
      <div class="buttons">
        <button type="submit" class="primary">{say('keep')}</button>
        <button type="button" onClick={giveUp}>{say('giveUp')}</button>
        {correction !== undefined && <button type="button" onClick={() => { keep(undefined) }}>{say('takeBack')}</button>}
      </div>
    </form>
  )
}

interface PartProperties {
  readonly issue: Issue
  readonly draft: Draft
  readonly put: (part: Partial<Draft>) => void
}

function Fields({issue, draft, put}: PartProperties): JSX.Element {
  const {say, name} = usePage()
  return (
    <>
      <label>
        <span>{say('status')}</span>
        <select value={draft.status} onChange={({currentTarget}) => { put({status: states[currentTarget.selectedIndex] ?? draft.status}) }}>
          {states.map((state) => <option key={state} value={state}>{signWords[state]} {name(stateWords[state])}</option>)}
        </select>
        <small>{say('asRead')}{name(stateWords[issue.status.state])}</small>
      </label>
      <label>
        <span>{say('title')}</span>
        <textarea rows={2} value={draft.title} onInput={({currentTarget}) => { put({title: currentTarget.value}) }} />
        {draft.title !== issue.title && <small>{say('asRead')}{issue.title}</small>}
      </label>
      <label>
        <span>{say('lastDay')}</span>
        <input type="date" min="1949-10-01" max="2999-12-31" value={draft.deadline} onInput={({currentTarget}) => { put({deadline: currentTarget.value}) }} />
      </label>
    </>
  )
}

function Measures({issue, draft, put}: PartProperties): JSX.Element {
  const {say} = usePage()
  const toggle = (at: number): void => {
    put({dropped: draft.dropped.includes(at) ? draft.dropped.filter((each) => each !== at) : [...draft.dropped, at]})
  }
  return (
    <>
      {issue.measures.length > 0 && (
        <fieldset>
          <legend>{say('measures')}</legend>
          {issue.measures.map(({marker, text}, at) => (
            <label key={at} class="check">
              <input type="checkbox" checked={!draft.dropped.includes(at)} aria-label={`${say('keepMeasure')} ${at + 1}`} onChange={() => { toggle(at) }} />
              <span class={draft.dropped.includes(at) ? 'is-dropped' : ''}>{marker}{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label>
        <span>{say('addMeasures')}</span>
        <textarea rows={2} value={draft.added} onInput={({currentTarget}) => { put({added: currentTarget.value}) }} />
      </label>
    </>
  )
}
