/** What the checks say, each with what stands there, what was expected, and the other places. */
import type {JSX} from 'preact'
import {FactButton} from './fact-button.tsx'
import {usePage} from './page.ts'
import type {Diagnostic, Severity} from '../../record.ts'
import {severityWords} from '../../write/ledger-words.ts'
import type {PageNotice} from '../../write/html.ts'
import {toKey} from '../model/facts.ts'

const signs: Readonly<Record<Severity, string>> = {error: '×', warning: '!', info: 'i'}

export function DiagnosticsTab({read: {notice, messages}, selected}: {readonly read: PageNotice; readonly selected: string | undefined}): JSX.Element {
  const {say, language} = usePage()
  if (notice.diagnostics.length === 0) return <p class="empty">{say('noDiagnostics')}</p>
  return (
    <ol class="facts-list">
      {notice.diagnostics.map((diagnostic, at) => (
        <Remark key={at} at={at} diagnostic={diagnostic} message={language === 'zh' ? (messages[at] ?? diagnostic.message) : diagnostic.message} selected={selected} />
      ))}
    </ol>
  )
}

interface Properties {
  readonly at: number
  readonly diagnostic: Diagnostic
  readonly message: string
  readonly selected: string | undefined
}

function Remark({at, diagnostic: {id, severity, actual, expected, related, position}, message, selected}: Properties): JSX.Element {
  const {say, name} = usePage()
  return (
    <li class={`remark severity-${severity}`}>
      <FactButton of={toKey('diagnostic', at)} selected={selected}>
        <span class="badge"><span aria-hidden="true">{signs[severity]} </span>{name(severityWords[severity])}</span> {message}
        <span class="place">{say('line', {line: position.start.line})} · {id}</span>
      </FactButton>
      {actual !== null && <p class="row"><span class="label">{say('actual')}</span> {actual}</p>}
      {expected !== null && <p class="row"><span class="label">{say('expected')}</span> {expected}</p>}
      {related.map((place, number) => (
        <p key={number} class="row"><span class="label">{say('related')}</span>
          <FactButton of={toKey('related', at, number)} selected={selected} class="short">{say('line', {line: place.position.start.line})} {place.message}</FactButton>
        </p>
      ))}
    </li>
  )
}
