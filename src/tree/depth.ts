/** How deep a line stands: how many entries of the open path stay open above it. */
import type {BodyLine, Entry} from './entry.ts'
import {readHeading} from './heading.ts'
import {type Marker, type MarkerKind, markerKinds} from '../marker.ts'
import {findFramed, findSentenceEnd, isGroupFrame, trimEnd} from '../phrase.ts'
import type {Line} from '../source.ts'

/** Whether the first shape nests inside the second. */
export type Order = (inner: MarkerKind, outer: MarkerKind) => boolean

// 一是, 其一, 第一， and ① number what was done and never open a section.
export const pointKinds: ReadonlySet<MarkerKind> = new Set(['is', 'its', 'word', 'circled'])
// Deeper than any notice nests; keeps marker soup from growing a path without end.
const deepest = 10
// An unnumbered line longer than this is no heading.
const longestTitle = 80

/**
 * How a document nests its shapes: 一 inside the other where it opens (as number 1) right under it more often than the
 * other way round; where the document does not say, as most notices do.
 */
export function toOrder(body: readonly BodyLine[]): Order {
  const votes = new Map<string, number>()
  let outer: Marker | null = null
  for (const {marker} of body) {
    if (marker === null || marker.isWeak || pointKinds.has(marker.kind)) continue
    if (outer !== null && marker.ordinal === 1 && outer.kind !== marker.kind) {
      const key = `${marker.kind} in ${outer.kind}`
      votes.set(key, (votes.get(key) ?? 0) + 1)
    }
    outer = marker
  }
  const rank = (kind: MarkerKind): number => markerKinds.indexOf(kind)
  return (one, other) => {
    const inside = votes.get(`${one} in ${other}`) ?? 0
    const outside = votes.get(`${other} in ${one}`) ?? 0
    return inside === outside ? rank(one) > rank(other) : inside > outside
  }
}

/** The depth of a numbered line. */
export function findDepth(marker: Marker, path: readonly Entry[], {isDeeper, index, firstLabel}: Pick<BodyLine, 'index' | 'firstLabel'> & {readonly isDeeper: Order}): number {
  const same = path.flatMap(({kind}, depth) => (kind === marker.kind ? [depth] : []))
  const next = same.filter((depth) => path[depth]?.count === marker.ordinal - 1)
  // of several levels that the number would continue, the innermost whose last heading is laid out like this line
  const continued = next.findLast((depth) => path[depth]?.firstLabel === firstLabel) ?? next.at(-1)
  if (continued !== undefined) return continued
  if (opensLevel(path, marker, index)) return path.length
  const distance = (depth: number): number => Math.abs((path[depth]?.count ?? 0) + 1 - marker.ordinal)
  const nearest = same.toSorted((one, other) => distance(one) - distance(other) || other - one)[0]
  return nearest ?? path.findLastIndex(({kind}) => !isDeeper(kind, marker.kind)) + 1
}

/** Whether number 1 opens a level below the top, though its shape is open already: after a label, or right after it. */
function opensLevel(path: readonly Entry[], marker: Marker, index: number): boolean {
  const top = path.at(-1)
  if (top === undefined || marker.ordinal !== 1 || path.length >= deepest) return false
  if (top.openLabel !== null && opensRow.has(top.openLabel)) return true
  return top.kind === marker.kind && top.marker !== null && index === top.index + 1
}

/** The labels under which a row of numbers may stand. */
export const opensRow: ReadonlySet<string> = new Set(['measures', 'done', 'findings', 'status', 'goal'])

/**
 * The depth of a line without a number that stands where a numbered heading does: framed as the one before it
 * (在“…”方面), with a status in brackets as that has, followed by the label that the one before has had already, or
 * framed and right below a numbered heading.
 */
export function findUnnumberedDepth(path: readonly Entry[], {line, index, nextLabel}: BodyLine, heads: ReadonlySet<number>): number | undefined {
  if (line.text.length > longestTitle || !isTitleOnly(line)) return undefined
  const frame = readFrame(line.folded)
  const hasNote = /[)\]][。;]?$/u.test(line.folded) && readHeading(line, 0).note !== null
  if (frame === undefined && !hasNote && nextLabel === null) return undefined
  const depth = path.findLastIndex((entry) => {
    const start = entry.marker?.length ?? 0
    if (frame !== undefined && readFrame(entry.line.folded.slice(start)) === frame) return true
    if (hasNote && readHeading(entry.line, start).note !== null) return true
    return nextLabel !== null && hasLabelAlike(entry, nextLabel, heads.has(index) ? heads : undefined)
  })
  if (depth >= 0) return depth
  // （二）…⏎ 在“…”方面 · a title among titles that all have the same label below
  return heads.has(index) || (frame !== undefined && isGroupFrame(frame) && isRightBelow(path.at(-1), index)) ? path.length : undefined
}

/** Whether an entry has had a label already: one of the unnumbered titles laid out alike, else a title with a number. */
function hasLabelAlike({index, line, marker, labels}: Entry, label: string, heads: ReadonlySet<number> | undefined): boolean {
  if (!labels.includes(label)) return false
  return heads === undefined ? marker !== null && isTitleOnly(line) : heads.has(index)
}

/** Whether a line stands right below a numbered heading. */
function isRightBelow(top: Entry | undefined, index: number): boolean {
  return top !== undefined && top.marker !== null && index === top.index + 1 && top.line.text.length <= longestTitle
}

/** Whether a line is one sentence at most, and no labelled line or list. */
function isTitleOnly({folded}: Line): boolean {
  return findSentenceEnd(folded) >= folded.replace(/[([][^()[\]]{1,30}[)\]][。;]?$/u, '').length && !/[:;]/u.test(folded.slice(0, -1))
}

/** The frame of a line that is nothing else, as its first and last characters; undefined for running text. */
function readFrame(folded: string): string | undefined {
  const text = trimEnd(folded, '。;:')
  const [start, end] = findFramed(text)
  return start === 0 || end === text.length ? undefined : `${text.slice(0, 1)}…${text.slice(-2)}`
}

/** The places of unnumbered titles that are laid out alike: the same label stands below each. */
export function findLabelHeads(body: readonly BodyLine[]): ReadonlySet<number> {
  const heads = body.filter(({line, marker, nextLabel}, place) =>
    marker === null && nextLabel !== null && line.text.length <= longestTitle && isTitleOnly(line) && !/[,。]$/u.test(line.folded) &&
    (place === 0 || body[place - 1]?.nextLabel === null))
  const counts = new Map<string, number>()
  for (const {nextLabel} of heads) counts.set(nextLabel ?? '', (counts.get(nextLabel ?? '') ?? 0) + 1)
  return new Set(heads.flatMap(({index, nextLabel}) => ((counts.get(nextLabel ?? '') ?? 0) > 1 ? [index] : [])))
}
