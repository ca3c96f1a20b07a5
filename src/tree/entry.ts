/** A line that may be a heading, with its place in the nesting, while the tree is built. */
import {readHeading} from './heading.ts'
import type {LabelReader} from './label.ts'
import {type LabelKind, readLabelKind} from '../label-words.ts'
import {namesProblem} from '../lexicon.ts'
import type {MarkedLine, Marker, MarkerKind} from '../marker.ts'
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
  /** What its title says as a label (三、整改措施 · 二、整改情况：…); null where it is none. */
  readonly label: LabelKind | null
  /** The label under which it opened a level; null where it stands under none. */
  readonly underLabel: LabelKind | null
  /** The first label under it, inside its line or on the next; null where there is none. */
  readonly firstLabel: string | null
  /** Whether a label opens a sentence inside its line. */
  readonly hasLabelInside: boolean
  /** The labels of the labelled lines under it, in order. */
  readonly labels: string[]
  /** The label that was read last. */
  openLabel: LabelKind | null
}

/** A line of the notice's text on its way into the nesting. */
export interface BodyLine extends MarkedLine {
  /** Its place among all lines. */
  readonly index: number
  /** The first label under it, inside its line or on the next; null where there is none. */
  readonly firstLabel: string | null
  /** The label of the next line, where that has no number; null where there is none. */
  readonly nextLabel: string | null
  /** The number of the next line; null where it has none. */
  readonly nextMarker: Marker | null
}

/** Makes an entry of a line; `sibling` is the entry before it on its level. */
export function toEntry({line, marker, index, firstLabel}: Pick<BodyLine, 'line' | 'marker' | 'index' | 'firstLabel'>, reader: LabelReader, [parent, sibling]: readonly [Entry | null, Entry | undefined]): Entry {
  const start = marker?.length ?? 0
  const {title: {start: from, end}} = readHeading(line, start)
  const title = line.folded.slice(from, end)
  return {
    index, line, marker, firstLabel, title, isProblem: namesProblem(title), parent, children: [], labels: [], openLabel: null,
    hasLabelInside: reader.find(line, 1).length > 0,
    label: marker === null ? null : readLabelKind(title) ?? reader.read(line, start)?.kind ?? null,
    ...toNumber(marker, sibling, parent), underLabel: parent?.openLabel ?? null,
  }
}

/** The number of an entry; an unnumbered one takes shape and count from the sibling it stands beside, the first has none that a number goes on with. */
function toNumber(marker: Marker | null, sibling: Entry | undefined, parent: Entry | null): Pick<Entry, 'kind' | 'ordinal' | 'count'> {
  if (marker !== null) return {kind: marker.kind, ordinal: marker.ordinal, count: marker.ordinal}
  if (sibling !== undefined) return {kind: sibling.kind, ordinal: null, count: sibling.count + (sibling.count < 0 ? 0 : 1)}
  return {kind: parent?.kind ?? 'letter', ordinal: null, count: -1}
}
