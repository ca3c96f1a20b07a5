/**
 * Nesting: which numbered line stands under which, found from how the shapes nest in this document and not from a fixed
 * rank. A stack holds the open path; a shape that is open there goes on at its level, another one opens a level below.
 *
 *     二、        path  二、
 *     （一）            二、 › （一）
 *     1.                二、 › （一） › 1.
 *     （二）            二、 › （二）          （ is open, so 1. closes
 *     2.                二、 › （二） › 2.     numbering may go on across parents
 */
import {readHeading} from './heading.ts'
import {findLabels, type Label, readLabel} from './label.ts'
import {type LabelKind, namesProblem} from '../lexicon.ts'
import {type Marker, type MarkerKind, markerKinds, type MarkedLine, readMarker} from '../marker.ts'
import {findFramed, findSentenceEnd, trimEnd} from '../phrase.ts'
import type {Line} from '../source.ts'

/** A line that may be a heading, with its place in the nesting. */
export interface Entry {
  /** Its place among the lines. */
  readonly index: number
  readonly line: Line
  /** null for an unnumbered heading. */
  readonly marker: Marker | null
  /** Its shape; an unnumbered heading has that of the sibling it stands beside. */
  readonly kind: MarkerKind
  /** The printed number; null for an unnumbered heading. */
  readonly ordinal: number | null
  /** The number that the next sibling follows: its own, or the one that an unnumbered heading does not print. */
  readonly count: number
  readonly parent: Entry | null
  readonly children: Entry[]
  /** Its title, folded, and whether that names a problem. */
  readonly title: string
  readonly isProblem: boolean
  /** The label under which it opened a level; null where it stands under none. */
  readonly underLabel: LabelKind | null
  /** The first label under it, inside its line or on the next; null where there is none. */
  readonly firstLabel: string | null
  /** The labels of the labelled lines under it, in order. */
  readonly labels: string[]
  /** The label that was read last. */
  openLabel: LabelKind | null
}

// 一是, 其一, 第一， and ① number what was done and never open a section.
const pointKinds: ReadonlySet<MarkerKind> = new Set(['is', 'its', 'word', 'circled'])
// Deeper than any notice nests; keeps marker soup from growing a path without end.
const deepest = 10
// An unnumbered line longer than this is no heading.
const longestTitle = 80
// An ordinal this high must follow its predecessor, else it is a number that opens a line.
const highest = 40

/** A line of the notice's text on its way into the nesting. */
interface BodyLine extends MarkedLine {
  /** Its place among all lines. */
  readonly index: number
  /** The first label under it, inside its line or on the next; null where there is none. */
  readonly firstLabel: string | null
  /** The label of the next line, where that has no number; null where there is none. */
  readonly nextLabel: string | null
}

/** Whether the first shape nests inside the second. */
type Order = (inner: MarkerKind, outer: MarkerKind) => boolean

/** What is known of the document while its lines are nested. */
interface Nesting {
  readonly roots: Entry[]
  readonly isDeeper: Order
  /** The ordinals of each shape in the document. */
  readonly ordinals: ReadonlySet<string>
}

/** Nests the lines; returns the outermost entries in order. `isBody` says which lines belong to the notice's text. */
export function nestLines(lines: readonly MarkedLine[], isBody: (index: number) => boolean): readonly Entry[] {
  const body = toBody(lines, isBody)
  const nesting: Nesting = {roots: [], isDeeper: toOrder(body), ordinals: findOrdinals(body)}
  let path: readonly Entry[] = []
  for (const marked of body) path = nestLabel(marked, path) ?? nestHeading(marked, path, nesting) ?? path
  return nesting.roots
}

/** Nests a labelled line: the path down to the entry it belongs to; undefined where the line is none. */
function nestLabel(marked: BodyLine, path: readonly Entry[]): readonly Entry[] | undefined {
  const label = readLabel(marked.line, marked.marker?.length ?? 0)
  if (label === undefined || (marked.marker !== null && isHeadingLabel(label, marked.line))) return undefined
  const above = path.slice(0, findOwner(path, label.text) + 1)
  const owner = above.at(-1)
  if (owner === undefined) return above
  owner.labels.push(label.text)
  owner.openLabel = label.kind
  return [...above, ...findRow(marked, label, owner)]
}

/** （一）反馈问题：… is a heading with its kind printed before it; 一、整改问题 alone on its line is one too. */
function isHeadingLabel({kind, end}: Label, line: Line): boolean {
  return kind === 'findings' || end === line.text.length
}

/** 整改措施：1.… ⏎ 2.… : a row that begins on the label's own line, so that 2. goes on with it and not with the issues. */
function findRow(marked: BodyLine, {end}: Label, owner: Entry): readonly Entry[] {
  const marker = readMarker(marked.line, end)
  if (marker?.ordinal !== 1 || marker.isWeak || pointKinds.has(marker.kind)) return []
  return [toEntry({...marked, marker, firstLabel: null}, owner, undefined)]
}

/** Nests a line that may be a heading: the path down to it; undefined where it is running text. */
function nestHeading(marked: BodyLine, path: readonly Entry[], nesting: Nesting): readonly Entry[] | undefined {
  const {index, firstLabel} = marked
  const marker = marked.marker !== null && isAccepted(marked.marker, path, nesting.ordinals) ? marked.marker : null
  const depth = marker === null ? findUnnumberedDepth(path, marked) : findDepth(marker, path, {...nesting, index, firstLabel})
  if (depth === undefined) return undefined
  const parent = path[depth - 1] ?? null
  const entry = toEntry({...marked, marker}, parent, path[depth])
  const siblings = parent?.children ?? nesting.roots
  siblings.push(entry)
  return [...path.slice(0, depth), entry]
}

function toEntry({line, marker, index, firstLabel}: BodyLine, parent: Entry | null, sibling: Entry | undefined): Entry {
  const {title: {start, end}} = readHeading(line, marker?.length ?? 0)
  const title = line.folded.slice(start, end)
  return {
    index, line, marker, firstLabel, title, isProblem: namesProblem(title), parent, children: [], labels: [], openLabel: null,
    ...toNumber(marker, sibling), underLabel: parent?.openLabel ?? null,
  }
}

/** The number of an entry; an unnumbered one takes shape and count from the sibling it stands beside. */
function toNumber(marker: Marker | null, sibling: Entry | undefined): Pick<Entry, 'kind' | 'ordinal' | 'count'> {
  if (marker !== null) return {kind: marker.kind, ordinal: marker.ordinal, count: marker.ordinal}
  return {kind: sibling?.kind ?? 'decimal', ordinal: null, count: (sibling?.count ?? 0) + 1}
}

function toBody(lines: readonly MarkedLine[], isBody: (index: number) => boolean): readonly BodyLine[] {
  const body = lines.flatMap((marked, index) => (isBody(index) ? [{...marked, index}] : []))
  return body.map((marked, place) => {
    const next = body[place + 1]
    const label = next === undefined ? undefined : readLabel(next.line, 0)
    return {
      ...marked,
      firstLabel: findLabels(marked.line, 1)[0]?.text ?? label?.text ?? null,
      nextLabel: next?.marker === null ? (label?.text ?? null) : null,
    }
  })
}

/**
 * How this document nests its shapes: 一 inside the other where it opens (as number 1) right under it more often than the
 * other way round; where the document does not say, as most notices do.
 */
function toOrder(body: readonly BodyLine[]): Order {
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

/** The ordinals of each shape in the document, for numbers that count only in company. */
function findOrdinals(body: readonly BodyLine[]): ReadonlySet<string> {
  return new Set(body.flatMap(({marker}) => (marker === null ? [] : [`${marker.kind} ${marker.ordinal}`])))
}

/** Whether a printed number may open a heading here: a point never does, a damaged or a high one needs its predecessor. */
function isAccepted(marker: Marker, path: readonly Entry[], ordinals: ReadonlySet<string>): boolean {
  const {kind, ordinal, isWeak} = marker
  if (pointKinds.has(kind)) return false
  if (isWeak) {
    const isNext = path.some((entry) => entry.kind === kind && entry.count === ordinal - 1)
    return isNext || (ordinal === 1 && kind === 'decimal' && ordinals.has(`${kind} 2`) && ordinals.has(`${kind} 3`))
  }
  return ordinal <= highest || ordinals.has(`${kind} ${ordinal - 1}`)
}

/** The entry a labelled line belongs to: the innermost that is laid out under labels and has not had this one yet. */
function findOwner(path: readonly Entry[], label: string): number {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const entry = path[depth]
    if (entry === undefined || entry.labels.length === 0) continue
    // 存在问题：1.… 整改情况：… : the label of a first sub-heading is its own, of a later one the owner's
    const below = path[depth + 1]
    const isOwn = below === undefined || entry.openLabel !== 'findings' || below.count > 1
    if (!entry.labels.includes(label) && isOwn) return depth
    return below === undefined ? depth : path.length - 1
  }
  return path.length - 1
}

/** What decides where a number belongs. */
interface Surroundings {
  readonly isDeeper: Order
  /** The place of the line with the number, and the first label under it. */
  readonly index: number
  readonly firstLabel: string | null
}

/** The depth at which a numbered line stands: how many entries of the path stay open above it. */
function findDepth(marker: Marker, path: readonly Entry[], {isDeeper, index, firstLabel}: Surroundings): number {
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
  if (top.openLabel === 'measures' || top.openLabel === 'findings' || top.openLabel === 'status') return true
  return top.kind === marker.kind && top.marker !== null && index === top.index + 1
}

/**
 * The depth of a line without a number that stands where a numbered heading does: framed as the one before it
 * (在“…”方面), with a status in brackets as that has, or followed by the label that the one before has had already.
 */
function findUnnumberedDepth(path: readonly Entry[], {line, nextLabel}: BodyLine): number | undefined {
  if (line.text.length > longestTitle || !isTitleOnly(line)) return undefined
  const frame = readFrame(line.folded)
  const hasNote = /[)\]][。;]?$/u.test(line.folded) && readHeading(line, 0).note !== null
  if (frame === undefined && !hasNote && nextLabel === null) return undefined
  const depth = path.findLastIndex((entry) => {
    const start = entry.marker?.length ?? 0
    if (frame !== undefined && readFrame(entry.line.folded.slice(start)) === frame) return true
    if (hasNote && readHeading(entry.line, start).note !== null) return true
    return nextLabel !== null && entry.labels.includes(nextLabel) && isTitleOnly(entry.line)
  })
  return depth < 0 ? undefined : depth
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
