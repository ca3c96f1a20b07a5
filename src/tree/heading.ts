/**
 * One heading line taken apart: its title, the status that stands beside it, and where the text that runs on begins.
 *
 *     （二）关于“学习不深”的问题。（已完成整改）一是健全制度…
 *     ^marker ^title         ^    ^note      ^run-in text
 */
import {findMatches} from '../find-matches.ts'
import {longestLabel, readLabelKind} from '../label-words.ts'
import {findPointColon} from '../number-words.ts'
import {isStatusPhrase} from '../state-words.ts'
import {findSentenceEnd} from '../phrase.ts'
import type {Line, Slice} from '../source.ts'

/** A heading line taken apart. */
export interface Heading {
  /** Marker, title, status and punctuation: all that belongs to the heading. */
  readonly whole: Slice
  /** The title without marker, status and final punctuation. */
  readonly title: Slice
  /** The words of a status in brackets after the title or after a colon at its end; null where there is none. */
  readonly note: Slice | null
}

// …的问题。整改情况：… needs no more; …的问题 整改情况：… ends before the label
const labelInside = new RegExp(`[ ;](?=\\[?(?<word>[\\u4e00-\\u9fff]{2,${longestLabel}})\\]? ?:)`, 'gu')
const labelSpaced = new RegExp(`^(?<word>[\\u4e00-\\u9fff]{2,${longestLabel}}) {1,4}(?=\\S)`, 'u')
// （已完成） · 【正在推进】 at the end, before or after the 。
const bracketAtEnd = /[([](?<words>[^()[\]]{2,30})[)\]][。;:,. ]{0,3}$/u
const bracketAfter = /^ ?[([](?<words>[^()[\]]{2,30})[)\]][。;:,]? ?/u
// …整改进展情况：已完成整改。 · …——已完成
const statusAtEnd = /(?:[:]|--) ?(?<words>[^:。()]{2,26})[。;]?$/u
const tail = new Set('。;:,.、 ')

/** Takes a heading line apart; `start` is where its title starts. */
export function readHeading(line: Line, start: number): Heading {
  const folded = line.folded
  let end = findHeadingEnd(folded, start)
  let note = readNote(line, start, end)
  if (note === null) {
    const after = bracketAfter.exec(folded.slice(end, end + 40))
    const words = after?.groups?.['words'] ?? ''
    if (after !== null && isStatusPhrase(words)) {
      const at = end + after[0].indexOf(words)
      note = {line, start: at, end: at + words.length}
      end += after[0].length
      return {whole: {line, start: 0, end}, title: trimTitle(line, start, at - 1), note}
    }
  }
  const titleEnd = note === null || !isBoxed(line, note) ? end : note.start - 1
  return {whole: {line, start: 0, end}, title: trimTitle(line, start, titleEnd), note}
}

/** A status in brackets is no part of the title; one after a colon is printed as a part of it. */
function isBoxed({folded}: Line, {start}: Slice): boolean {
  return /[([]$/u.test(folded.slice(0, start))
}

function findHeadingEnd(folded: string, start: number): number {
  const sentenceEnd = findSentenceEnd(folded, start)
  const sentence = folded.slice(start, sentenceEnd)
  const colon = findPointColon(sentence)
  // 一、问题情况 某点位位于… : the label and its text are parted by a blank
  const spaced = labelSpaced.exec(sentence)
  const isSpaced = spaced !== null && readLabelKind(spaced.groups?.['word'] ?? '') !== undefined
  const label = findMatches(labelInside, sentence).find(({groups}) => readLabelKind(groups?.['word'] ?? '') !== undefined)
  const ends = [
    sentenceEnd,
    ...(colon === undefined ? [] : [start + colon]),
    ...(isSpaced ? [start + (spaced[0].length)] : []),
    ...(label === undefined ? [] : [start + label.index + 1]),
  ]
  return Math.min(...ends)
}

/** The status at the end of a heading, in brackets or after a colon. */
function readNote(line: Line, start: number, end: number): Slice | null {
  const heading = line.folded.slice(start, end)
  for (const pattern of [bracketAtEnd, statusAtEnd]) {
    const match = pattern.exec(heading)
    const words = match?.groups?.['words'] ?? ''
    if (match === null || !isStatusPhrase(words)) continue
    const at = start + match.index + match[0].indexOf(words)
    return {line, start: at, end: at + words.length}
  }
  return null
}

function trimTitle(line: Line, start: number, end: number): Slice {
  let last = end
  while (last > start && tail.has(line.folded.charAt(last - 1))) last--
  return {line, start, end: last}
}
