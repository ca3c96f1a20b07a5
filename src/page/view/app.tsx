/** The page: what it knows, the keyboard, dropping, and its parts. */
import type {JSX} from 'preact'
import {useEffect, useMemo, useReducer, useState} from 'preact/hooks'
import type {Drafts} from './draft.ts'
import {FactsPane} from './facts-pane.tsx'
import {HelpDialog} from './help-dialog.tsx'
import {useKeys} from './keys.ts'
import {NoticeList} from './notice-list.tsx'
import {type Dialog, PageContext} from './page.ts'
import {PaneSwitch} from './pane-switch.tsx'
import {PrintSheet} from './print-sheet.tsx'
import {TakeDialog} from './take-dialog.tsx'
import {TextPane} from './text-pane.tsx'
import {Toolbar} from './toolbar.tsx'
import {useDropping} from './use-dropping.ts'
import {useFiles} from './use-files.ts'
import {Welcome} from './welcome.tsx'
import {WorkLine} from './work-line.tsx'
import type {Language} from '../../language.ts'
import type {PageNotice} from '../../write/html.ts'
import {change, findCurrent, toFirstState} from '../model/state.ts'
import {pageWords} from '../page-words.ts'

interface Properties {
  readonly language: Language
  readonly inside: readonly PageNotice[]
  /** The worker's code. */
  readonly source: () => string
}

export function App({language: first, inside, source}: Properties): JSX.Element {
  const [state, dispatch] = useReducer(change, toFirstState(first, inside))
  const [dialog, setDialog] = useState<Dialog>(null)
  const {language} = state
  const {reader, add, cancel} = useFiles(source, {dispatch, language, isWarm: inside.length === 0})
  const isDropping = useDropping(add, () => { dispatch({type: 'note', note: pageWords.noFolder[language]}) })
  useKeys({state, dispatch, setDialog})
  const isPrinting = usePrinting()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const [drafts] = useState<Drafts>(() => new Map())
  useLeaving(!state.isSaved, drafts)
  const page = useMemo(() => ({language, dispatch, drafts}), [language])
  const open = findCurrent(state)
  const isEmpty = state.notices.length + state.failures.length === 0 && state.work === null
  return (
    <PageContext.Provider value={page}>
      <div class={`page${isDropping ? ' is-dropping' : ''}`} data-pane={state.pane}>
        <Toolbar add={add} setDialog={setDialog} state={state} />
        <WorkLine state={state} cancel={cancel} />
        {isEmpty
          ? <main><Welcome /></main>
          : (
              <main class="panes">
                <NoticeList state={state} cancel={cancel} />
                {open === undefined ? <Welcome /> : <TextPane read={open.read} query={state.filter.query} selection={state.selection} />}
                {open !== undefined && <FactsPane open={open} state={state} />}
              </main>
            )}
        {open !== undefined && <PaneSwitch pane={state.pane} />}
      </div>
      {isPrinting && open !== undefined && <PrintSheet open={open} corrections={state.corrections} />}
      {dialog === 'help' && <HelpDialog close={() => { setDialog(null) }} />}
      {dialog === 'take' && <TakeDialog state={state} reader={reader} close={() => { setDialog(null) }} />}
    </PageContext.Provider>
  )
}

/** Whether the page is printed: what paper holds is only made then. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const start = (): void => { setPrinting(true) }
    const end = (): void => { setPrinting(false) }
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** Asks before corrections that are in no file are lost. */
function useLeaving(isUnsaved: boolean, drafts: Drafts): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isUnsaved || drafts.size > 0) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => { removeEventListener('beforeunload', ask) }
  }, [isUnsaved])
}
