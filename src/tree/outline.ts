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
import {findDepth, findLabelHeads, findUnnumberedDepth, opensRow, type Order, pointKinds, toOrder} from './depth.ts'
import {type BodyLine, type Entry, toEntry} from './entry.ts'
import type {Label, LabelReader} from './label.ts'
import {type MarkedLine, type Marker, type MarkerKind, readMarker} from '../marker.ts'

/** The nesting of a document. */
export interface Outline {
  /** The outermost entries in order. */
  readonly roots: readonly Entry[]
  /** What is numbered under labels before any heading; the entry itself is no line. */
  readonly front: Entry
}

/** What is known of the document while its lines are nested. */
interface Nesting {
  readonly reader: LabelReader
  readonly roots: Entry[]
  readonly front: Entry
  readonly isDeeper: Order
  /** The ordinals of each shape in the document. */
  readonly ordinals: ReadonlySet<string>
  /** The places of unnumbered titles that are laid out alike. */
  readonly heads: ReadonlySet<number>
}

// An ordinal this high must follow its predecessor, else it is a number that opens a line.
const highest = 40
// These are headings of parts wherever they stand.
const partKinds: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'han'])

/** Nests the lines; `isBody` says which of them belong to the notice's text. */
export function nestLines(lines: readonly MarkedLine[], isBody: (index: number) => boolean, reader: LabelReader): Outline {
  const body = toBody(lines, isBody, reader)
  const front = toFront()
  const nesting: Nesting = {
    reader, roots: [], front,
    isDeeper: toOrder(body), ordinals: findOrdinals(body), heads: findLabelHeads(body),
  }
  let path: readonly Entry[] = []
  for (const marked of body) path = nestLabel(marked, path, nesting) ?? nestHeading(marked, path, nesting) ?? path
  return {roots: nesting.roots, front}
}

/** What stands above all: it takes in what is numbered under the labels before the first heading. */
function toFront(): Entry {
  return {
    index: -1, line: {text: '', folded: '', pieces: [], isChrome: false}, marker: null, kind: 'part', ordinal: null, count: 0, parent: null,
    children: [], title: '', isProblem: false, label: null, underLabel: null, firstLabel: null, labels: [], openLabel: null, hasLabelInside: false,
  }
}

/** Nests a labelled line: the path down to the entry it belongs to; undefined where the line is none. */
function nestLabel(marked: BodyLine, path: readonly Entry[], {reader, front, heads}: Nesting): readonly Entry[] | undefined {
  const label = reader.read(marked.line, marked.marker?.length ?? 0)
  if (label === undefined || heads.has(marked.index) || (marked.marker !== null && isHeadingLabel(label, marked, path))) return undefined
  const isInFront = path.length === 0 || path[0] === front
  const above = isInFront ? [front] : path.slice(0, findOwner(path, label.text, marked.nextMarker) + 1)
  const owner = above.at(-1)
  if (owner === undefined) return path
  owner.labels.push(label.text)
  owner.openLabel = label.kind
  return [...above, ...findRow(marked, label, {owner, reader})]
}

/**
 * Whether a numbered label is a heading: （一）反馈问题：… with its kind printed before it; 一、整改问题 alone on its line;
 * 二、整改情况：… that numbers a part or goes on with a row of such headings.
 */
function isHeadingLabel({kind, end}: Label, {line, marker}: BodyLine, path: readonly Entry[]): boolean {
  if (kind === 'findings' || kind === 'disclosure' || end === line.text.length || marker === null || partKinds.has(marker.kind)) return true
  return path.length === 0 || path.some((entry) => entry.kind === marker.kind && entry.label !== null && entry.marker !== null)
}

/** 整改措施：1.… ⏎ 2.… : a row that begins on the label's own line, so that 2. goes on with it and not with the issues. */
function findRow(marked: BodyLine, {end}: Label, {owner, reader}: {readonly owner: Entry; readonly reader: LabelReader}): readonly Entry[] {
  const marker = readMarker(marked.line, end)
  if (marker?.ordinal !== 1 || marker.isWeak || pointKinds.has(marker.kind)) return []
  return [toEntry({line: marked.line, marker, index: marked.index, firstLabel: null}, reader, [owner, undefined])]
}

/** Nests a line that may be a heading: the path down to it; undefined where it is running text. */
function nestHeading(marked: BodyLine, path: readonly Entry[], nesting: Nesting): readonly Entry[] | undefined {
  const marker = marked.marker !== null && isAccepted(marked.marker, path, nesting.ordinals) ? marked.marker : null
  const isInFront = path[0] === nesting.front && marker !== null && goesOnInFront(marker, path)
  const open = path[0] === nesting.front && !isInFront ? [] : path
  const depth = marker === null ? findUnnumberedDepth(open, marked, nesting.heads) : findDepth(marker, open, {index: marked.index, firstLabel: marked.firstLabel, isDeeper: nesting.isDeeper})
  if (depth === undefined) return undefined
  const parent = open[depth - 1] ?? null
  const {line, index, firstLabel} = marked
  const entry = toEntry({line, marker, index, firstLabel}, nesting.reader, [parent, open[depth]])
  const siblings = parent?.children ?? nesting.roots
  siblings.push(entry)
  return [...open.slice(0, depth), entry]
}

/** Whether a number belongs to a row under a label before the first heading: it begins one right there, or goes on with one. */
function goesOnInFront(marker: Marker, [front, ...rows]: readonly Entry[]): boolean {
  if (partKinds.has(marker.kind)) return false
  if (rows.some(({kind, count}) => kind === marker.kind && count === marker.ordinal - 1)) return true
  if (marker.ordinal !== 1 || front === undefined) return false
  return rows.length > 0 ? !rows.some(({kind}) => kind === marker.kind) : front.openLabel !== null && opensRow.has(front.openLabel)
}

function toBody(lines: readonly MarkedLine[], isBody: (index: number) => boolean, reader: LabelReader): readonly BodyLine[] {
  const body: Pick<BodyLine, 'line' | 'marker' | 'index'>[] = []
  for (const [index, {line, marker}] of lines.entries()) if (isBody(index)) body.push({line, marker, index})
  return body.map(({line, marker, index}, place) => {
    const next = body[place + 1]
    const label = next === undefined ? undefined : reader.read(next.line, 0)
    return {
      line, marker, index,
      firstLabel: reader.find(line, 1)[0]?.text ?? label?.text ?? null,
      nextLabel: next?.marker === null ? (label?.text ?? null) : null,
      nextMarker: next?.marker ?? null,
    }
  })
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
    return isNext || (ordinal === 1 && (kind === 'decimal' || kind === 'han') && ordinals.has(`${kind} 2`) && ordinals.has(`${kind} 3`))
  }
  return ordinal <= highest || ordinals.has(`${kind} ${ordinal - 1}`)
}

/** The entry a labelled line belongs to: the innermost that is laid out under labels and has not had this one yet. */
function findOwner(path: readonly Entry[], label: string, next: Marker | null): number {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const entry = path[depth]
    if (entry === undefined || entry.labels.length === 0) continue
    const below = path[depth + 1]
    if (below === undefined || (!entry.labels.includes(label) && isOwners(entry, below, next))) return depth
    return path.length - 1
  }
  return path.length - 1
}

/** Whether a label is the owner's and not that of the numbered line below it. */
function isOwners({openLabel}: Entry, below: Entry, next: Marker | null): boolean {
  // 存在问题：1.… 整改情况：… : the label of a first sub-heading is its own, of a later one the owner's
  if (openLabel !== 'findings' || below.count > 1) return true
  // 存在问题：1.… 整改情况：1.… : what is numbered anew below the label is the owner's second row
  return next?.kind === below.kind && next.ordinal === 1
}
