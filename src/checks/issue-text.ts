/**
 * The text of an issue as it is compared with that of another: its letters without blanks and punctuation, a character for
 * each name of a document (《…》) and for what a frame quotes (针对“…”问题), and no sentence that opens with a label such as
 * 责任单位.
 */
import {isDoing, longestLabel, readLabelKind} from '../label-words.ts'
import {readReferences} from '../mentions/references/read.ts'
import {findFramedQuotes, findSentences} from '../phrase.ts'
import type {Slice} from '../source.ts'

/** A paragraph or point of an issue. */
export interface IssueText {
  readonly slice: Slice
  /** The issue's id. */
  readonly id: string
  readonly stretches: readonly Stretch[]
  /** All its letters. */
  readonly key: string
}

/** What is compared of a text without a break: its letters, and where each stands in the line. */
export interface Stretch {
  readonly letters: string
  readonly places: readonly number[]
}

const isMark = /[\p{P}\p{Z}\p{C}]/u
// Characters of private use are left out of the letters, so they are free to stand for names; after the last the first serves again.
const tokens = {first: 0xe000, count: 6400} as const

/** Reads what is compared of a text; `names` holds the character that stands for each name and is added to. */
export function readIssueText(slice: Slice, id: string, names: Map<string, string>): IssueText {
  const {line, start, end} = slice
  const aside = findAside(slice)
  const stretches: Stretch[] = []
  // Sentences that follow each other are read as one
  let from = start
  for (const [sentence, next] of findSentences(line.folded.slice(0, end), start)) {
    if (!opensWithLabel(line.folded.slice(sentence, Math.min(next, sentence + longestLabel + 3)))) continue
    stretches.push(readStretch({line, start: from, end: sentence}, aside, names))
    from = next
  }
  stretches.push(readStretch({line, start: from, end}, aside, names))
  return {slice, id, stretches, key: stretches.map(({letters}) => letters).join('')}
}

function readStretch({line: {folded}, start, end}: Slice, aside: ReadonlyMap<number, string>, names: Map<string, string>): Stretch {
  const letters: string[] = []
  const places: number[] = []
  for (let at = start; at < end; at++) {
    const name = aside.get(at)
    const letter = name === undefined ? folded.charAt(at) : toToken(name, names)
    if (name === undefined && !isHan(letter) && isMark.test(letter)) continue
    letters.push(letter)
    places.push(at)
    at += (name?.length ?? 1) - 1
  }
  return {letters: letters.join(''), places}
}

/** Most letters are, and need no look at what they are. */
function isHan(letter: string): boolean {
  return letter >= '\u4e00' && letter <= '\u9fff'
}

/** The names of documents and quotes in frames that a slice holds, by where they start. */
function findAside(slice: Slice): ReadonlyMap<number, string> {
  const text = slice.line.folded.slice(slice.start, slice.end)
  const quotes = findFramedQuotes(text).map(([start, end]) => [slice.start + start, text.slice(start, end)] as const)
  const documents = readReferences(slice).map(({slice: {line, start, end}}) => [start, line.folded.slice(start, end)] as const)
  return new Map([...documents, ...quotes])
}

function toToken(name: string, names: Map<string, string>): string {
  const token = names.get(name) ?? String.fromCharCode(tokens.first + (names.size % tokens.count))
  names.set(name, token)
  return token
}

/** 责任单位：… : whether a sentence opens with a label that says neither what was found nor what was done. */
function opensWithLabel(sentence: string): boolean {
  const label = /^[( ]{0,2}(?<label>[^:]{2,24}):/u.exec(sentence)?.groups?.['label']
  const kind = label === undefined ? undefined : readLabelKind(label)
  return kind !== undefined && kind !== 'findings' && !isDoing(kind)
}
