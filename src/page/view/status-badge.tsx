/** A status by its sign, its word and its colour. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'
import type {State} from '../../record.ts'
import {stateWords} from '../../write/ledger-words.ts'
import {signWords} from '../page-words.ts'

export function StatusBadge({state}: {readonly state: State}): JSX.Element {
  const {name} = usePage()
  return (
    <span class={`badge state-${state}`}>
      <span class="sign" aria-hidden="true">{signWords[state]}</span> {name(stateWords[state])}
    </span>
  )
}
