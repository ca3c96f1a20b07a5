/** The page: what it knows, the keyboard, dropping, and its parts. */
import type {JSX} from 'preact'
import {useEffect, useMemo, useReducer, useRef, useState} from 'preact/hooks'
import {FactsPane} from './facts-pane.tsx'
import {HelpDialog} from './help-dialog.tsx'
import {useKeys} from './keys.ts'
import {NoticeList} from './notice-list.tsx'
import {PageContext} from './page.ts'
import {PaneSwitch} from './pane-switch.tsx'
import {PrintSheet} from './print-sheet.tsx'
import {TakeDialog} from './take-dialog.tsx'
import {TextPane} from './text-pane.tsx'
import {Toolbar} from './toolbar.tsx'
import {Welcome} from './welcome.tsx'
import {WorkLine} from './work-line.tsx'
import type {Language} from '../../language.ts'
import type {PageNotice} from '../../write/html.ts'
import {findDropped} from '../files.ts'
import {change, findCurrent, toFirstState} from '../model/state.ts'
import {type NamedFile, toReader} from '../reader.ts'

interface Properties {
  readonly language: Language
  readonly inside: readonly PageNotice[]
  /** The worker's code. */
  readonly source: () => string
}

export type Dialog = 'help' | 'take' | null

export function App({language: first, inside, source}: Properties): JSX.Element {
  const [state, dispatch] = useReducer(change, toFirstState(first, inside))
  const [dialog, setDialog] = useState<Dialog>(null)
  const {language} = state
  const reader = useMemo(() => toReader(source, {
    read: (id, read) => { dispatch({type: 'read', id, read}) },
    fail: (id, name, reason) => { dispatch({type: 'fail', id, name, reason}) },
  }), [])
  const add = (files: readonly NamedFile[]): void => {
    if (files.length === 0) return
    dispatch({type: 'queue', count: files.length})
    reader.read(files)
  }
  const cancel = (): void => {
    reader.cancel()
    dispatch({type: 'stop'})
  }
  const isDropping = useDropping(add)
  useKeys({state, dispatch, setDialog})
  useLeaving(!state.isSaved)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const page = useMemo(() => ({language, dispatch}), [language])
  const open = findCurrent(state)
  const isEmpty = state.notices.length + state.failures.length === 0 && state.work === null
  return (
    <PageContext.Provider value={page}>
      <div class={`page${isDropping ? ' is-dropping' : ''}`} data-pane={state.pane}>
        <Toolbar add={add} setDialog={setDialog} state={state} />
        <WorkLine state={state} cancel={cancel} />
        {isEmpty
          ? <Welcome />
          : (
              <main class="panes">
                <NoticeList state={state} />
                {open === undefined ? <Welcome /> : <TextPane read={open.read} query={state.filter.query} selection={state.selection} />}
                {open !== undefined && <FactsPane open={open} state={state} />}
              </main>
            )}
        {open !== undefined && <PaneSwitch pane={state.pane} />}
      </div>
      {open !== undefined && <PrintSheet open={open} corrections={state.corrections} />}
      {dialog === 'help' && <HelpDialog close={() => { setDialog(null) }} />}
      {dialog === 'take' && <TakeDialog state={state} reader={reader} close={() => { setDialog(null) }} />}
    </PageContext.Provider>
  )
}

/** Files may be dropped anywhere; whether some are over the page. */
function useDropping(add: (files: readonly NamedFile[]) => void): boolean {
  const [isDropping, setDropping] = useState(false)
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setDropping(false)
      if (event.dataTransfer !== null) void findDropped(event.dataTransfer).then((files) => { latest.current(files) })
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isDropping
}

/** Asks before corrections that are in no file are lost. */
function useLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault() }
    addEventListener('beforeunload', ask)
    return () => { removeEventListener('beforeunload', ask) }
  }, [isUnsaved])
}
