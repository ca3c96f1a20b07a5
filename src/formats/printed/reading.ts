/** Printed pages as a reading: paragraphs joined from the lines, what the page put around them set aside. */
import {fold} from '../../fold.ts'
import type {Line} from '../../source.ts'
import type {Reading} from '../format.ts'
import {findChrome} from './chrome.ts'
import {toParagraphs} from './paragraphs.ts'
import type {PrintedLine} from './printed-line.ts'

/** The pages' text; `known` are lines that the file itself says are no part of it. */
export function toPrintedReading(pages: readonly (readonly PrintedLine[])[], known: ReadonlySet<PrintedLine> = new Set()): Reading {
  const paragraphs = toParagraphs(pages, new Set([...known, ...findChrome(pages)]))
  const lines: Line[] = []
  let offset = 0
  for (const {text, isChrome} of paragraphs) {
    lines.push({text, folded: fold(text), pieces: [{at: 0, offset}], isChrome})
    offset += text.length + 1
  }
  const text = paragraphs.map(paragraph => paragraph.text).join('\n')
  return {encoding: null, text, lines, metadata: {title: null, publishedOn: null}, undecodable: text.split('\ufffd').length - 1}
}

/** What is the matter with the text of printed pages. */
export type PrintedTrouble = 'no-text' | 'no-characters'

// Glyphs without a way back to characters come as these.
const undecoded = /[\ufffd\ue000-\uf8ff]/gu

/** Whether pages hold no text, or signs that are no characters; undefined where all is well. */
export function findTrouble({lines}: Reading): PrintedTrouble | undefined {
  const text = lines.filter(line => !line.isChrome).map(line => line.text).join('')
  if (text === '') return 'no-text'
  const lost = text.match(undecoded)?.length ?? 0
  return lost > 0.3 * text.length ? 'no-characters' : undefined
}
