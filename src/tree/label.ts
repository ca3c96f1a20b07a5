/**
 * Labels of labelled lines, at the head of a line or of a sentence in it.
 *
 *     整改时限：2024年6月底前。责任单位：办公室、人事科
 *     ^         ^              ^
 */
import {type LabelKind, readLabelKind} from '../lexicon.ts'
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

// A word and what makes it a label: 整改情况： · 【整改情况】 · [整改情况]： · 责任单位（牵头）：
const labelled = '\\[? ?(?<word>[\\u4e00-\\u9fff]{2,10}) ?\\]? ?(?:\\([^()]{1,12}\\))? ?(?<close>:|(?<=\\]))'
const atHead = new RegExp(`${labelled} {0,4}`, 'uy')
// 整改情况 alone on its line
const alone = /\[? ?(?<word>[\u4e00-\u9fff]{2,10}) ?\]?$/uy
// 。整改措施： inside a line
const inside = new RegExp(`(?<=[。;! ]) ?${labelled} {0,4}`, 'gu')

/** Reads the label that stands at a place of a line. */
export function readLabel(line: Line, at: number): Label | undefined {
  for (const pattern of [atHead, alone]) {
    pattern.lastIndex = at
    const match = pattern.exec(line.folded)
    const label = match === null ? undefined : toLabel(line, match)
    if (label !== undefined) return label
  }
  return undefined
}

/** The labels that open a sentence inside a line, from a place on. */
export function findLabels(line: Line, from: number): readonly Label[] {
  if (!line.folded.includes(':', from) && !line.folded.includes(']', from)) return []
  inside.lastIndex = from
  const labels: Label[] = []
  for (let match = inside.exec(line.folded); match !== null; match = inside.exec(line.folded)) {
    const label = toLabel(line, match)
    if (label !== undefined) labels.push(label)
  }
  return labels
}

function toLabel(line: Line, match: RegExpExecArray): Label | undefined {
  const word = match.groups?.['word'] ?? ''
  const kind = readLabelKind(word)
  if (kind === undefined) return undefined
  const at = match.index + match[0].indexOf(word)
  return {kind, text: line.text.slice(at, at + word.length), start: match.index, end: match.index + match[0].length}
}
