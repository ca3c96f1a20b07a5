/** What stands there before a notice is open. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'

export function Welcome(): JSX.Element {
  const {say} = usePage()
  return (
    <section class="welcome">
      <div class="drop">
        <p class="drop-title">{say('dropHere')}</p>
        <p>{say('formats')}</p>
      </div>
      <p><strong>{say('offline')}</strong></p>
      <p>{say('steps')}</p>
      <p class="faint">{say('caution')}</p>
    </section>
  )
}
