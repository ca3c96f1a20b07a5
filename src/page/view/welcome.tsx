/** What stands there before a notice is open. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'

export function Welcome(): JSX.Element {
  const {say} = usePage()
  return (
    <section class="welcome">
      <button type="button" class="drop" onClick={() => { document.querySelector<HTMLElement>('#files')?.click() }}>
        <span class="drop-title">{say('dropHere')}</span>
        <span>{say('formats')}</span>
      </button>
      <p><strong>{say('offline')}</strong></p>
      <p>{say('steps')}</p>
      <p class="faint">{say('caution')}</p>
    </section>
  )
}
