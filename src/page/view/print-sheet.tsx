/** What is printed: the notice's facts and a table of its issues as corrected. */
import type {JSX} from 'preact'
import {useMemo} from 'preact/hooks'
import {usePage} from './page.ts'
import {StatusBadge} from './status-badge.tsx'
import {columnWords, kindWords} from '../../write/ledger-words.ts'
import {applyCorrections, type Corrections} from '../model/corrections.ts'
import type {OpenNotice} from '../model/state.ts'

interface Properties {
  readonly open: OpenNotice
  readonly corrections: Corrections
}

export function PrintSheet({open: {read}, corrections}: Properties): JSX.Element {
  const {say, name, language} = usePage()
  const {records, corrected} = useMemo(() => applyCorrections([read.notice], corrections, language), [read, corrections, language])
  const [notice = read.notice] = records
  const messages = language === 'zh' ? read.messages : notice.diagnostics.map(({message}) => message)
  return (
    <section class="print-sheet" aria-hidden="true">
      <h1>{notice.title ?? notice.source.name}</h1>
      <p>{[name(kindWords[notice.kind]), notice.issuer, notice.issuedOn, notice.source.name].filter((each) => each !== null).join(' · ')}</p>
      <table>
        <thead>
          <tr>{[columnWords.number, columnWords.issue, columnWords.status, columnWords.statusAsPrinted, columnWords.deadline, columnWords.measures].map((word) => <th key={word.en}>{name(word)}</th>)}</tr>
        </thead>
        <tbody>
          {notice.issues.map((issue, at) => (
            <tr key={at}>
              <td>{issue.id}</td>
              <td>{issue.title}{corrected.has(issue) && <em> [{say('byHand')}: {corrected.get(issue)}]</em>}</td>
              <td><StatusBadge state={issue.status.state} /></td>
              <td>{issue.status.text}</td>
              <td>{issue.deadline?.end}</td>
              <td>{issue.measures.map(({marker, text}, number) => <div key={number}>{marker}{text}</div>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {messages.length > 0 && <h2>{say('remarks')}</h2>}
      <ul>{messages.map((message, at) => <li key={at}>{say('line', {line: notice.diagnostics[at]?.position.start.line ?? 0})}: {message}</li>)}</ul>
    </section>
  )
}
