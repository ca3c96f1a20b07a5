/** The keyboard: j and k through issues, [ and ] through notices, / searches, e corrects, ? helps, Escape goes back. */
import {useEffect, useRef} from 'preact/hooks'
import type {Dialog} from './page.ts'
import {type Change, findShown, type State} from '../model/state.ts'

interface Keyed {
  readonly state: State
  readonly dispatch: (change: Change) => void
  readonly setDialog: (dialog: Dialog) => void
}

export function useKeys(keyed: Keyed): void {
  const latest = useRef(keyed)
  latest.current = keyed
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      if (isTyping(event.target)) {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
        return
      }
      const does = keys[event.key]
      if (does === undefined) return
      event.preventDefault()
      does(latest.current)
    }
    addEventListener('keydown', press)
    return () => { removeEventListener('keydown', press) }
  }, [])
}

const keys: Readonly<Record<string, (keyed: Keyed) => void>> = {
  j: ({dispatch}) => { dispatch({type: 'step', by: 1}) },
  k: ({dispatch}) => { dispatch({type: 'step', by: -1}) },
  ']': (keyed) => { openNext(keyed, 1) },
  '[': (keyed) => { openNext(keyed, -1) },
  '/': ({dispatch}) => {
    dispatch({type: 'pane', pane: 'list'})
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#search')?.focus())
  },
  e: () => { dispatchEvent(new Event('correct-issue')) },
  '?': ({setDialog}) => { setDialog('help') },
  Escape: ({dispatch}) => { dispatch({type: 'select', selection: null}) },
}

function openNext({state, dispatch}: Keyed, by: 1 | -1): void {
  const shown = findShown(state)
  const next = shown[shown.findIndex(({id}) => id === state.current) + by]
  if (next === undefined) return
  dispatch({type: 'open', id: next.id})
  requestAnimationFrame(() => document.querySelector('[aria-current="true"]')?.scrollIntoView({block: 'nearest'}))
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName)
}
