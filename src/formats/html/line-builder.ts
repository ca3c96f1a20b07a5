/**
 * Puts the pieces of text inside one block together as a browser does: white space is one blank, and none at all where
 * the source only breaks a Chinese line.
 *
 *     <p>加强<b>组织</b>⏎   领导</p>   →   加强组织领导
 *     <p>Word⏎   2010</p>            →   Word 2010
 */
import {isBlank} from '../../fold.ts'

/** The text of one line. */
export interface BuiltLine {
  readonly text: string
  /** How many units of it stand in links. */
  readonly linked: number
}

/** Takes pieces of text and gives a line at its end. */
export interface LineBuilder {
  readonly isEmpty: () => boolean
  readonly add: (text: string, isLinked: boolean) => void
  readonly end: () => BuiltLine | undefined
}

const whiteSpace = /[ \t\n\f\r]+/gu

export function createLineBuilder(): LineBuilder {
  let text = ''
  let linked = 0
  let last = 0
  let gap: 'none' | 'blank' | 'break' = 'none'
  const push = (piece: string, isLinked: boolean): void => {
    if (piece === '') return
    const isParted = text !== '' && (gap === 'blank' || (gap === 'break' && !(isWide(last) && isWide(piece.charCodeAt(0)))))
    text += isParted ? ` ${piece}` : piece
    if (isLinked) linked += piece.length
    last = piece.charCodeAt(piece.length - 1)
    gap = 'none'
  }
  const add = (added: string, isLinked: boolean): void => {
    let start = 0
    for (const {index, 0: space} of added.matchAll(whiteSpace)) {
      push(added.slice(start, index), isLinked)
      start = index + space.length
      if (gap !== 'blank') gap = space.includes('\n') || space.includes('\r') ? 'break' : 'blank'
    }
    push(added.slice(start), isLinked)
  }
  const end = (): BuiltLine | undefined => {
    const built = {text: trim(text), linked}
    text = ''
    linked = 0
    gap = 'none'
    return built.text === '' ? undefined : built
  }
  return {isEmpty: () => text === '', add, end}
}

/** Characters between which a line end in the source is no blank: Chinese characters and punctuation. */
function isWide(unit: number): boolean {
  if (unit >= 0x2e80) return unit < 0xac00 || unit > 0xd7a3
  return (unit >= 0x2018 && unit <= 0x201d) || unit === 0x2014 || unit === 0x2026 || unit === 0xb7
}

function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
