/** Every date with its days, and what was not printed. */
import type {JSX} from 'preact'
import {FactButton} from './fact-button.tsx'
import {usePage} from './page.ts'
import type {Notice} from '../../record.ts'
import {toKey} from '../model/facts.ts'

export function DatesTab({notice, selected}: {readonly notice: Notice; readonly selected: string | undefined}): JSX.Element {
  const {say} = usePage()
  if (notice.dates.length === 0) return <p class="empty">{say('noDates')}</p>
  return (
    <ol class="facts-list">
      {notice.dates.map(({text, edtf, start, inferred, position}, at) => (
        <li key={at}>
          <FactButton of={toKey('date', at)} selected={selected}>
            <strong>{edtf ?? say('notADay')}</strong> {text}
            {start !== null && inferred.length > 0 && <span class="tag">{say('inferredYear')}</span>}
            <span class="place">{say('line', {line: position.start.line})}</span>
          </FactButton>
        </li>
      ))}
    </ol>
  )
}
