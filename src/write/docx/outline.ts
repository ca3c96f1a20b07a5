/** What a notice's outline says behind the table: its headings, each with the state of its issue. */
import type {Language} from '../../language.ts'
import {stateWords} from '../ledger-words.ts'
import type {Notice, Section, State} from '../../record.ts'

/** A notice's outline: plain data, since it travels between threads. */
export interface NoticeOutline {
  readonly title: string
  readonly lines: readonly OutlineLine[]
}

export interface OutlineLine {
  /** How deep it is, from 1. */
  readonly level: number
  readonly text: string
  /** Of an issue, else null. */
  readonly state: State | null
  /** The state in words, empty where there is none. */
  readonly word: string
}

export function toNoticeOutline({title, source, sections, issues}: Notice, lang: Language): NoticeOutline {
  const states = new Map(issues.map(({id, status}) => [id, status.state]))
  return {title: title ?? source.name ?? '', lines: sections.flatMap((section) => toLines(section, states, lang))}
}

function toLines({id, level, marker, title, children}: Section, states: ReadonlyMap<string, State>, lang: Language): readonly OutlineLine[] {
  const state = states.get(id) ?? null
  const line = {level, text: `${marker ?? ''}${title}`, state, word: state === null ? '' : stateWords[state][lang]}
  return [line, ...children.flatMap((child) => toLines(child, states, lang))]
}
