/** What every part of the page needs: the language, and a way to say that something happened. */
import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import type {Drafts} from './draft.ts'
import type {Language} from '../../language.ts'
import type {Words} from '../../write/ledger-words.ts'
import type {Change} from '../model/state.ts'
import {type PageWord, pageWords} from '../page-words.ts'

/** The dialog that is open; null for none. */
export type Dialog = 'help' | 'take' | null

export interface Page {
  readonly language: Language
  readonly dispatch: (change: Change) => void
  readonly drafts: Drafts
}

export const PageContext = createContext<Page>({language: 'zh', dispatch: () => undefined, drafts: new Map()})

export interface Speaking extends Page {
  /** A word of the page, filled in. */
  readonly say: (word: PageWord, values?: Readonly<Record<string, string | number>>) => string
  /** A word of another table. */
  readonly name: (words: Words) => string
}

export function usePage(): Speaking {
  const page = useContext(PageContext)
  return {
    ...page,
    say: (word, values = {}) => pageWords[word][page.language].replaceAll(/\{(?<name>\w{1,20})\}/gu, (whole, name: string) => String(values[name] ?? whole)),
    name: (words) => words[page.language],
  }
}
