/** An issue: its status and title, and opened all that was read of it. */
import type {JSX} from 'preact'
import {useLayoutEffect, useMemo, useState} from 'preact/hooks'
import {CorrectionForm} from './correction-form.tsx'
import {FactButton} from './fact-button.tsx'
import {usePage} from './page.ts'
import {StatusBadge} from './status-badge.tsx'
import type {Issue, Measure} from '../../record.ts'
import type {PageNotice} from '../../write/html.ts'
import type {Correction} from '../model/corrections.ts'
import {printCorrection} from '../model/corrections.ts'
import {toKey} from '../model/facts.ts'

interface Properties {
  readonly at: number
  readonly notice: PageNotice
  /** As the program read it. */
  readonly read: Issue
  /** As corrected. */
  readonly issue: Issue
  readonly correction: Correction | undefined
  readonly selected: string | undefined
  readonly isOpen: boolean
}

/** A card is redrawn only where something in it changes: of a thousand, a selection changes two. */
export function IssueCard({at, notice, read, issue, correction, isOpen, selected: chosen}: Properties): JSX.Element {
  // a card that is closed shows nothing that could be selected
  const selected = isOpen ? chosen : undefined
  return useMemo(
    () => <Card at={at} notice={notice} read={read} issue={issue} correction={correction} isOpen={isOpen} selected={selected} />,
    [at, notice, read, issue, correction, isOpen, selected],
  )
}

function Card(properties: Properties): JSX.Element {
  const {at, issue, read, correction, selected, isOpen} = properties
  const {say, language} = usePage()
  return (
    <li class={`issue state-${issue.status.state}${isOpen ? ' is-open' : ''}`}>
      <FactButton of={toKey('issue', at)} selected={selected} class="issue-head">
        <StatusBadge state={issue.status.state} />
        {' '}<span class="issue-id">{issue.id}</span>{' '}
        <span class="issue-title">{issue.title}</span>
      </FactButton>
      {correction !== undefined && <p class="by-hand">{say('byHand')}{language === 'zh' ? '：' : ': '}{printCorrection(read, correction, language)}</p>}
      {isOpen && <Details {...properties} />}
    </li>
  )
}

function Details({at, notice, read, issue, correction, selected}: Properties): JSX.Element {
  const {say} = usePage()
  const [isEdited, setEdited] = useState(false)
  // heard as soon as the card is open, not only after it is painted
  useLayoutEffect(() => {
    const edit = (): void => { setEdited(true) }
    addEventListener('correct-issue', edit)
    return () => { removeEventListener('correct-issue', edit) }
  }, [])
  if (isEdited) return <CorrectionForm sha256={notice.notice.source.sha256} issue={read} correction={correction} close={() => { setEdited(false) }} />
  return (
    <div class="details">
      <StatusFact at={at} issue={read} selected={selected} />
      <Row label={say('category')} text={issue.categories.join(' / ')} />
      {issue.deadline !== null && (
        <p class="row"><span class="label">{say('deadline')}</span>
          {correction?.deadline === undefined ? <FactButton of={toKey('deadline', at)} selected={selected} class="short">{printPeriod(issue.deadline)}</FactButton> : issue.deadline.end}
        </p>
      )}
      <Row label={say('units')} text={issue.responsible.units.join('、')} />
      <Row label={say('persons')} text={issue.responsible.persons.join('、')} />
      <Points label={say('measures')} kind="measure" at={at} points={read.measures} correction={correction} selected={selected} />
      <Points label={say('findings')} kind="finding" at={at} points={read.findings} correction={undefined} selected={selected} />
      <Within notice={notice} issue={read} selected={selected} />
      <button type="button" class="correct" onClick={() => { setEdited(true) }}>{say('correct')}</button>
    </div>
  )
}

function printPeriod({start, end}: {readonly start: string; readonly end: string}): string {
  return start === end ? start : `${start} – ${end}`
}

function StatusFact({at, issue: {status}, selected}: {readonly at: number; readonly issue: Issue; readonly selected: string | undefined}): JSX.Element {
  const {say} = usePage()
  const basis = {issue: 'basisIssue', notice: 'basisNotice', none: 'basisNone'} as const
  if (status.position === null) return <p class="row faint">{say(basis[status.basis])}</p>
  return (
    <p class="row">
      <span class="label">{say(basis[status.basis])}</span>
      <FactButton of={toKey('status', at)} selected={selected} class={`short mark-status state-${status.state}`}>{status.text}</FactButton>
    </p>
  )
}

function Row({label, text}: {readonly label: string; readonly text: string}): JSX.Element | null {
  return text === '' ? null : <p class="row"><span class="label">{label}</span> {text}</p>
}

interface PointsProperties {
  readonly label: string
  readonly kind: 'measure' | 'finding'
  readonly at: number
  readonly points: readonly Measure[]
  readonly correction: Correction | undefined
  readonly selected: string | undefined
}

function Points({label, kind, at, points, correction, selected}: PointsProperties): JSX.Element | null {
  const {say} = usePage()
  const added = correction?.added ?? []
  if (points.length + added.length === 0) return null
  return (
    <>
      <p class="label">{label}</p>
      <ol class="points">
        {points.map(({marker, text}, number) => (
          <li key={number} class={correction?.dropped?.includes(number) === true ? 'is-dropped' : ''}>
            <FactButton of={toKey(kind, at, number)} selected={selected}>{marker}{text}</FactButton>
          </li>
        ))}
        {added.map((text, number) => <li key={`added${number}`} class="is-added">{text} <span class="tag">{say('byHand')}</span></li>)}
      </ol>
    </>
  )
}

/** Diagnostics, outcomes and dates that stand in the issue. */
function Within({notice: {notice, messages}, issue, selected}: {readonly notice: PageNotice; readonly issue: Issue; readonly selected: string | undefined}): JSX.Element {
  const {say, language} = usePage()
  const isInside = (offset: number): boolean => offset >= issue.position.start.offset && offset < issue.position.end.offset
  const remarks = notice.diagnostics.flatMap(({position, message}, at) => (isInside(position.start.offset) ? [{at, text: language === 'zh' ? (messages[at] ?? message) : message}] : []))
  const outcomes = notice.outcomes.flatMap(({issueId, text}, at) => (issueId === issue.id ? [{at, text}] : []))
  const dates = notice.dates.flatMap(({issueId, inTitle, text}, at) => (issueId === issue.id && !inTitle ? [{at, text}] : []))
  return (
    <>
      <Chips label={say('remarks')} kind="diagnostic" items={remarks} selected={selected} />
      <Chips label={say('outcomes')} kind="outcome" items={outcomes} selected={selected} />
      <Chips label={say('dates')} kind="date" items={dates} selected={selected} />
    </>
  )
}

interface ChipsProperties {
  readonly label: string
  readonly kind: 'diagnostic' | 'outcome' | 'date'
  readonly items: readonly {readonly at: number; readonly text: string}[]
  readonly selected: string | undefined
}

function Chips({label, kind, items, selected}: ChipsProperties): JSX.Element | null {
  if (items.length === 0) return null
  return (
    <p class="row chips"><span class="label">{label}</span>
      {items.map(({at, text}) => <FactButton key={at} of={toKey(kind, at)} selected={selected} class={`short mark-${kind}`}>{text}</FactButton>)}
    </p>
  )
}
