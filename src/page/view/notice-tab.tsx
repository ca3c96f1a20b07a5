/** What was read of the notice as a whole. */
import type {JSX} from 'preact'
import {FactButton} from './fact-button.tsx'
import {usePage} from './page.ts'
import type {Notice, Period} from '../../record.ts'
import {kindWords} from '../../write/ledger-words.ts'
import {toKey} from '../model/facts.ts'
import type {PageWord} from '../page-words.ts'

export function NoticeTab({notice, selected}: {readonly notice: Notice; readonly selected: string | undefined}): JSX.Element {
  const {say, name} = usePage()
  const rows = toRows(notice, name(kindWords[notice.kind])).filter(([, value]) => value !== null && value !== '')
  return (
    <>
      <h2 class="notice-heading">{notice.title ?? say('untitled')}</h2>
      <dl>{rows.map(([word, value]) => <div key={word}><dt>{say(word)}</dt><dd>{value}</dd></div>)}</dl>
      {notice.declared.mentions.length > 0 && <h3>{say('declared')}</h3>}
      <ol class="facts-list">
        {notice.declared.mentions.map(({text}, at) => <li key={at}><FactButton of={toKey('declared', at)} selected={selected}>{text}</FactButton></li>)}
      </ol>
      {notice.kindEvidence.length > 0 && <h3>{say('evidence')}</h3>}
      <ol class="facts-list">
        {notice.kindEvidence.map(({text, position}, at) => (
          <li key={at}>{position === null ? text : <FactButton of={toKey('evidence', at)} selected={selected}>{text}</FactButton>}</li>
        ))}
      </ol>
    </>
  )
}

function toRows({source, issuer, subject, issuedOn, publishedOn, inspection, disclosure, contact}: Notice, kind: string): readonly (readonly [PageWord, string | null])[] {
  return [
    ['file', source.name],
    ['kind', kind],
    ['issuer', issuer],
    ['subject', subject],
    ['issuedOn', issuedOn],
    ['publishedOn', publishedOn],
    ['inspection', [inspection.organ, inspection.round, ...inspection.types].filter((each) => each !== null).join(' · ')],
    ['inspectedFrom', printPeriod(inspection.period)],
    ['feedbackOn', inspection.feedbackOn],
    ['disclosure', printPeriod(disclosure)],
    ['contact', [...contact.phones, ...contact.emails, contact.postcode, contact.address].filter((each) => each !== null).join(' · ')],
  ]
}

function printPeriod(period: Period | null): string | null {
  return period === null ? null : `${period.start} – ${period.end}`
}
