/**
 * Labels of labelled lines, at the head of a line or of a sentence in it.
 *
 *     整改时限：2024年6月底前。责任单位：办公室、人事科
 *     ^         ^              ^
 *
 * A word is a label by its composition. Two things the document as a whole decides: whether a blank sets labels off as a
 * colon does, and which words come again at the same place in each of its blocks, and so are labels whatever they mean.
 */
import {isDoing, type LabelKind, longestLabel, readLabelKind} from '../label-words.ts'
import type {MarkedLine} from '../marker.ts'
import type {Line} from '../source.ts'

/** A label as printed. */
export interface Label {
  readonly kind: LabelKind
  /** The word as printed, without brackets and colon. */
  readonly text: string
  /** Where the printed label starts and where its value does, in the line. */
  readonly start: number
  readonly end: number
}

/** Reads the labels of one document. */
export interface LabelReader {
  /** The label that stands at a place of a line. */
  read(line: Line, at: number): Label | undefined
  /** The labels that open a sentence inside a line, from a place on. */
  find(line: Line, from: number): readonly Label[]
}

// 整改措施 · 牵头（责任）单位 · 第二督察组“回头看”交办问题 · 责 任 人
const word = `(?<word>[\\u4e00-\\u9fff](?: [\\u4e00-\\u9fff]){1,4}(?![\\u4e00-\\u9fff])|[\\u4e00-\\u9fff、“”]{1,${longestLabel}}(?:\\([\\u4e00-\\u9fff]{1,6}\\)[\\u4e00-\\u9fff]{1,8})?)`
// A word and what makes it a label: 整改情况： · 【整改情况】 · [整改情况]： · 责任单位（牵头）：
const labelled = `\\[? ?${word} ?\\]? ?(?:\\([^()]{1,12}\\))? ?(?<close>:|(?<=\\]))`
const atHead = new RegExp(`${labelled} {0,4}`, 'uy')
// 整改情况 alone on its line
const alone = new RegExp(`\\[? ?(?=[^:\\]]{3})${word} ?\\]?$`, 'uy')
// 整改措施 对采石场平台覆土
const spaced = new RegExp(`${word} ?(?:\\([^()]{1,12}\\))? {1,4}(?=\\S)`, 'uy')
// 。整改措施： · （牵头单位： inside a line
const inside = new RegExp(`(?<=[。;!( ]) ?${labelled} {0,4}`, 'gu')
// What opens a line of a block, whatever its words: 佐证照片：
const anyHead = /^\[? ?(?<word>[\u4e00-\u9fff]{2,10}) ?\]? ?:/u
// So many known labels in a run of lines make labels of the others.
const fewestKnown = 3
// Of the blocks of a document so many must have a word that is to be a label.
const share = 0.6

/** A reader for the labels of some lines. */
export function toLabelReader(lines: readonly MarkedLine[]): LabelReader {
  const learnt = new Set([...findRepeated(lines), ...findAmong(lines)])
  const kindOf = (text: string): LabelKind | undefined => readLabelKind(text) ?? (learnt.has(text) ? 'other' : undefined)
  const shapes = hasSpacedLabels(lines) ? [atHead, alone, spaced] : [atHead, alone]
  const known = new Map<Line, (readonly [at: number, label: Label | undefined])[]>()
  const read = (line: Line, at: number): Label | undefined => {
    const own = known.get(line) ?? []
    const before = own.find(([place]) => place === at)
    if (before !== undefined) return before[1]
    const label = readNew(line, at)
    if (own.length === 0) known.set(line, own)
    own.push([at, label])
    return label
  }
  const readNew = (line: Line, at: number): Label | undefined => {
    for (const shape of shapes) {
      shape.lastIndex = at
      const match = shape.exec(line.folded)
      const label = match === null ? undefined : toLabel(line, match, kindOf)
      if (label !== undefined) return label
    }
    return undefined
  }
  const find = (line: Line, from: number): readonly Label[] => {
    if (!line.folded.includes(':', from) && !line.folded.includes(']', from)) return []
    inside.lastIndex = from
    const labels: Label[] = []
    for (let match = inside.exec(line.folded); match !== null; match = inside.exec(line.folded)) {
      const label = toLabel(line, match, kindOf)
      if (label !== undefined) labels.push(label)
    }
    return labels
  }
  return {read, find}
}

function toLabel(line: Line, match: RegExpExecArray, kindOf: (text: string) => LabelKind | undefined): Label | undefined {
  const printed = match.groups?.['word'] ?? ''
  const kind = kindOf(printed)
  if (kind === undefined) return undefined
  const at = match.index + match[0].indexOf(printed)
  return {kind, text: line.text.slice(at, at + printed.length), start: match.index, end: match.index + match[0].length}
}

/** Whether lines of different labels are set off by blanks, one of them for what was done. */
function hasSpacedLabels(lines: readonly MarkedLine[]): boolean {
  const words = new Set(lines.flatMap(({line: {folded}, marker}) => {
    spaced.lastIndex = marker?.length ?? 0
    return spaced.exec(folded)?.groups?.['word'] ?? []
  }))
  const kinds = [...words].map(readLabelKind).filter((kind) => kind !== undefined)
  return kinds.length >= 2 && kinds.some(isDoing)
}

/** The word before the colon that opens a line without a number. */
function readHead({line, marker}: MarkedLine): string | undefined {
  return marker === null ? anyHead.exec(line.folded)?.groups?.['word'] : undefined
}

/** The words of no known label in a run of lines that all open with a word and a colon, most of them known labels, one for what was done. */
function findAmong(lines: readonly MarkedLine[]): readonly string[] {
  const among: string[] = []
  let run: string[] = []
  const flush = (): void => {
    const kinds = run.map(readLabelKind)
    const known = kinds.filter((kind) => kind !== undefined)
    if (known.length < run.length && known.length >= fewestKnown && known.length * 2 >= run.length && known.some(isDoing)) {
      for (const [index, each] of run.entries()) if (kinds[index] === undefined) among.push(each)
    }
    run = []
  }
  for (const marked of lines) {
    const head = readHead(marked)
    if (head === undefined) flush()
    else run.push(head)
  }
  flush()
  return among
}

/** The words of no known label that open a line in most blocks of a document that is laid out in blocks. */
function findRepeated(lines: readonly MarkedLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const marked of lines) {
    const text = readHead(marked)
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const known = [...counts].filter(([text]) => readLabelKind(text) !== undefined)
  const blocks = known.length < 2 ? 0 : known.reduce((most, [, count]) => Math.max(most, count), 0)
  if (blocks < 2) return new Set()
  return new Set([...counts].flatMap(([text, count]) => (count >= 2 && count >= blocks * share && count <= blocks ? [text] : [])))
}
