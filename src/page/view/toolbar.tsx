/** The head of the page: opening, taking along, printing, language, light, help. */
import type {JSX} from 'preact'
import {useRef, useState} from 'preact/hooks'
import {type Dialog, usePage} from './page.ts'
import {extensions} from '../../formats/extensions.ts'
import {findChosen} from '../files.ts'
import type {State} from '../model/state.ts'
import type {NamedFile} from '../reader.ts'
import {keepTheme, readTheme, type Theme} from '../theme.ts'

interface Properties {
  readonly add: (files: readonly NamedFile[]) => void
  readonly setDialog: (dialog: Dialog) => void
  readonly state: State
}

export function Toolbar({add, setDialog, state}: Properties): JSX.Element {
  const {say} = usePage()
  const isOpen = state.notices.length > 0
  return (
    <header class="toolbar">
      <h1>{say('name')}</h1>
      <FileButton add={add} isFolder={false} />
      <FileButton add={add} isFolder={true} />
      <button type="button" id="take" disabled={!isOpen && state.isSaved} onClick={() => { setDialog('take') }}>{say('take')}{!state.isSaved && <span class="dot" title={say('unsaved')}> ●</span>}</button>
      <button type="button" class="wide" disabled={!isOpen} onClick={() => { print() }}>{say('print')}</button>
      <span class="gap" />
      <LanguageButton />
      <ThemeButton />
      <button type="button" id="help" aria-label={say('help')} onClick={() => { setDialog('help') }}>?</button>
    </header>
  )
}

function FileButton({add, isFolder}: {readonly add: Properties['add']; readonly isFolder: boolean}): JSX.Element {
  const {say} = usePage()
  const input = useRef<HTMLInputElement>(null)
  const word = isFolder ? 'addFolder' : 'addFiles'
  return (
    <>
      <button type="button" class={isFolder ? 'wide' : 'primary'} onClick={() => { input.current?.click() }}>{say(word)}</button>
      <input
        ref={input} type="file" multiple hidden id={isFolder ? 'folder' : 'files'} aria-label={say(word)}
        {...(isFolder ? {webkitdirectory: true} : {accept: [...extensions, '.doc', '.wps'].join(',')})}
        onChange={({currentTarget}) => {
          add(findChosen(currentTarget.files ?? new DataTransfer().files))
          // the same file may be chosen again
          currentTarget.value = ''
        }}
      />
    </>
  )
}

function LanguageButton(): JSX.Element {
  const {say, language, dispatch} = usePage()
  return (
    <button type="button" id="language" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => { dispatch({type: 'speak', language: language === 'zh' ? 'en' : 'zh'}) }}>
      {say('otherLanguage')}
    </button>
  )
}

function ThemeButton(): JSX.Element {
  const {say} = usePage()
  const [theme, setTheme] = useState<Theme>(readTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" id="theme" onClick={() => { setTheme(keepTheme(other)) }}>{say(other)}</button>
  )
}
