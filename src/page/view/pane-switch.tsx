/** On a narrow screen one pane is shown at a time; this turns to another. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'
import type {Pane} from '../model/state.ts'
import type {PageWord} from '../page-words.ts'

const panes: readonly (readonly [Pane, PageWord])[] = [['list', 'notices'], ['text', 'text'], ['facts', 'facts']]

export function PaneSwitch({pane}: {readonly pane: Pane}): JSX.Element {
  const {say, dispatch} = usePage()
  return (
    <nav class="switch" aria-label={say('panes')}>
      {panes.map(([name, word]) => (
        <button key={name} type="button" aria-current={name === pane ? 'page' : undefined} onClick={() => { dispatch({type: 'pane', pane: name}) }}>{say(word)}</button>
      ))}
    </nav>
  )
}
