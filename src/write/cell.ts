/**
 * Text as a spreadsheet may hold it. What a page says can end up in a cell, so no cell is one that a spreadsheet would
 * run: a text that opens like a formula is defused with an apostrophe in CSV, and typed as text in XLSX.
 *
 *     =HYPERLINK("…")  →  '=HYPERLINK("…")
 */
import {printCut} from './ledger-words.ts'
import type {Language} from '../language.ts'

/** What Excel holds in a cell, in UTF-16 units. */
export const longestCell = 32_767

const opening = '[=+\\-@＝＋－＠\\t\\r\\n]'

/** Whether a spreadsheet would take the text for a formula. */
export function isFormula(text: string): boolean {
  return new RegExp(`^\\s{0,100}${opening}`, 'u').test(text)
}

/** A text that no spreadsheet runs. */
export function defuse(text: string): string {
  return isFormula(text) ? `'${text}` : text
}

/** The text without what no cell can hold: control characters other than tab and line feed, halves of pairs. */
export function toCellText(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd')
}

/** The text cut to what a cell holds; it says so itself. */
export function cutToCell(text: string, lang: Language): string {
  if (text.length <= longestCell) return text
  const note = printCut(text.length, lang)
  const kept = text.slice(0, longestCell - note.length)
  // not through the middle of a pair
  return `${kept.replace(/\p{Cs}$/u, '')}${note}`
}
