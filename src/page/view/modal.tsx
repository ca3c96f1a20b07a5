/** A dialog over the page; Escape and its button close it. */
import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {usePage} from './page.ts'

interface Properties {
  readonly title: string
  readonly close: () => void
  readonly children: ComponentChildren
}

export function Modal({title, close, children}: Properties): JSX.Element {
  const {say} = usePage()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={close}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="close" aria-label={say('close')} onClick={() => { dialog.current?.close() }}><span aria-hidden="true">×</span></button>
      </div>
      {children}
    </dialog>
  )
}
