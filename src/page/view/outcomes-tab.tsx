/** What was counted as done. */
import type {JSX} from 'preact'
import {FactButton} from './fact-button.tsx'
import {usePage} from './page.ts'
import type {Notice} from '../../record.ts'
import {outcomeWords} from '../../write/ledger-words.ts'
import {toKey} from '../model/facts.ts'

export function OutcomesTab({notice, selected}: {readonly notice: Notice; readonly selected: string | undefined}): JSX.Element {
  const {say, name} = usePage()
  if (notice.outcomes.length === 0) return <p class="empty">{say('noOutcomes')}</p>
  return (
    <ol class="facts-list">
      {notice.outcomes.map(({of, action, value, unit, approximate, partOf, text}, at) => (
        <li key={at} class={partOf === null ? '' : 'is-part'}>
          <FactButton of={toKey('outcome', at)} selected={selected}>
            <span class="tag">{name(outcomeWords[of])}</span> <strong>{value} {unit}</strong> {action}
            {approximate && <span class="tag">{say('approximate')}</span>}
            {partOf !== null && <span class="tag">{say('partOf')}</span>}
            <span class="place">{text}</span>
          </FactButton>
        </li>
      ))}
    </ol>
  )
}
