/** A fact as a button that leads to its printed words. */
import type {ComponentChildren, JSX} from 'preact'
import {usePage} from './page.ts'

interface Properties {
  readonly of: string
  readonly selected: string | undefined
  readonly children: ComponentChildren
  readonly class?: string
}

export function FactButton({of, selected, children, class: own = ''}: Properties): JSX.Element {
  const {dispatch} = usePage()
  const isSelected = of === selected
  return (
    <button
      type="button"
      class={`fact ${own}`}
      data-fact={of}
      aria-pressed={isSelected}
      onClick={() => {
        dispatch({type: 'select', selection: {key: of, from: 'facts'}})
      }}
    >
      {children}
    </button>
  )
}
