/** How the page is used: keys and signs. */
import type {JSX} from 'preact'
import {Modal} from './modal.tsx'
import {usePage} from './page.ts'
import {StatusBadge} from './status-badge.tsx'
import type {State} from '../../record.ts'
import {readBlock} from '../block.ts'
import type {PageWord} from '../page-words.ts'

const keys: readonly (readonly [string, PageWord])[] = [
  ['j / k', 'keyNext'], ['] / [', 'keyNotices'], ['/', 'keySearch'], ['e', 'keyCorrect'], ['?', 'keyHelp'], ['Esc', 'keyEscape'],
]
const states: readonly State[] = ['completed', 'sustained', 'mostly-completed', 'in-progress', 'not-completed', 'unstated']

export function HelpDialog({close}: {readonly close: () => void}): JSX.Element {
  const {say} = usePage()
  return (
    <Modal title={say('help')} close={close}>
      <h3>{say('howHead')}</h3>
      <p>{say('howClick')}</p>
      <p>{say('offline')}</p>
      <h3>{say('keysHead')}</h3>
      <dl class="keys">{keys.map(([key, word]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{say(word)}</dd></div>)}</dl>
      <h3>{say('signsHead')}</h3>
      <p class="signs">{states.map((state) => <StatusBadge key={state} state={state} />)}</p>
      <details>
        <summary>{say('licences')}</summary>
        <pre class="licences" tabIndex={0} aria-label={say('licences')}>{readBlock('licences')}</pre>
      </details>
    </Modal>
  )
}
