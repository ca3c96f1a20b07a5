/** How far reading is, and what there is to say. */
import type {JSX} from 'preact'
import {usePage} from './page.ts'
import type {State} from '../model/state.ts'

export function WorkLine({state: {work, note}, cancel}: {readonly state: State; readonly cancel: () => void}): JSX.Element {
  const {say, dispatch} = usePage()
  return (
    <div class="work" role="status">
      {work !== null && (
        <p>
          <progress max={work.total} value={work.done} aria-label={say('working', {...work})} /> {say('working', {...work})}
          <button type="button" id="cancel" onClick={cancel}>{say('cancel')}</button>
        </p>
      )}
      {note !== null && (
        <p class="note">{note} <button type="button" aria-label={say('close')} onClick={() => { dispatch({type: 'note', note: null}) }}>×</button></p>
      )}
    </div>
  )
}
