/**
 * Labels of labelled lines, at the head of a line or of a sentence in it.
 *
 *     整改时限：2024年6月底前。责任单位：办公室、人事科
 *     ^         ^              ^
 */
import {anyOf, labelWords, readLabelKind, type LabelKind} from '../lexicon.ts'
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

const words = anyOf(labelWords)
// 整改情况： · 【整改情况】 · [整改情况]： · 整改情况 alone on its line; also 1.整改措施： and （一）整改措施：
const atHead = new RegExp(`(?:\\[ ?(?<boxed>${words}) ?\\] ?:?|(?<plain>${words}) ?(?:\\([^()]{1,12}\\))? ?:|(?<alone>${words})$) {0,4}`, 'uy')
// 。整改措施： inside a line
const inside = new RegExp(`(?<=[。;! ]) ?(?:\\[(?<boxed>${words})\\] ?:?|(?<plain>${words}) ?:) {0,4}`, 'gu')

/** Reads the label that stands at a place of a line. */
export function readLabel(line: Line, at: number): Label | undefined {
  atHead.lastIndex = at
  const match = atHead.exec(line.folded)
  return match === null ? undefined : toLabel(line, match)
}

/** The labels that open a sentence inside a line, from a place on. */
export function findLabels(line: Line, from: number): readonly Label[] {
  if (!line.folded.includes(':', from) && !line.folded.includes('[', from)) return []
  inside.lastIndex = from
  const labels: Label[] = []
  for (let match = inside.exec(line.folded); match !== null; match = inside.exec(line.folded)) {
    const label = toLabel(line, match)
    if (label !== undefined) labels.push(label)
  }
  return labels
}

function toLabel(line: Line, match: RegExpExecArray): Label | undefined {
  const word = match.groups?.['boxed'] ?? match.groups?.['plain'] ?? match.groups?.['alone'] ?? ''
  const kind = readLabelKind(word)
  if (kind === undefined) return undefined
  const at = match.index + match[0].indexOf(word)
  return {kind, text: line.text.slice(at, at + word.length), start: match.index, end: match.index + match[0].length}
}
