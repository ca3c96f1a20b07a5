/**
 * The text under a heading as blocks: paragraphs, numbered points with what is nested in them, labelled lines with what
 * stands under the label.
 *
 *     整改情况：一是健全制度。①修订；②公布。     labelled › label, point 一是 › paragraph, point ①, point ②
 *     二是加强培训。                           labelled › point 二是
 */
import type {BlockNode, LabelledNode, LabelNode, ParagraphNode, PointNode} from './nodes.ts'
import type {Label, LabelReader} from './label.ts'
import {findBracketed, findInlineMarkers, type InlineMarker} from './points.ts'
import type {LabelKind} from '../label-words.ts'
import {type Marker, type MarkerKind, readMarker} from '../marker.ts'
import {findSentenceEnd} from '../phrase.ts'
import {type Slice, toText} from '../source.ts'

/** A stretch of a line under a heading. */
export interface BodySlice {
  readonly slice: Slice
  /** Whether the line's own number opens a point, as judged. */
  readonly isPoint: boolean
}

type PointChild = ParagraphNode | PointNode
type Child = LabelNode | PointChild

/** A point while its text is still being read. */
interface OpenPoint {
  readonly marker: InlineMarker
  readonly slice: Slice
  readonly children: PointChild[]
}

/** Blocks while they are being read: the blocks, the open label's children, the open points outermost first. */
interface Builder {
  readonly blocks: BlockNode[]
  label: {readonly text: string; readonly kind: LabelKind; readonly children: Child[]} | null
  readonly open: OpenPoint[]
  /** What was read last. */
  last: Slice | null
  /** The last line that each shape and number opens, and the line that is read. */
  readonly lastLines: ReadonlyMap<string, number>
  index: number
  /** The shapes that have been nested in others. */
  readonly nested: Set<MarkerKind>
}

/** Builds the blocks of the lines under one heading. */
export function buildBlocks(body: readonly BodySlice[], reader: LabelReader): readonly BlockNode[] {
  const lastLines = new Map(body.map(({slice: {line, start}}, index) => [toKey(readMarker(line, start)), index]))
  const builder: Builder = {blocks: [], label: null, open: [], last: null, lastLines, index: 0, nested: new Set()}
  for (const [index, {slice, isPoint}] of body.entries()) {
    builder.index = index
    const {line, start, end} = slice
    // 责任人：某某 ⏎ 一是… : a label that one line fills does not take the next one in
    if (start === 0 && (isFilled(builder.label) || reader.read(line, 0)?.kind === 'contact')) closeLabel(builder)
    let from = start
    for (const label of findLineLabels(slice, isPoint, reader)) {
      addText(builder, {line, start: from, end: label.start}, from === start && isPoint)
      openLabel(builder, label, {line, start: label.start, end: label.end})
      from = label.end
    }
    addText(builder, {line, start: from, end}, from === start && isPoint)
  }
  closeLabel(builder)
  return builder.blocks
}

// Labels whose value is a name, a day or a state, printed on the label's line.
const oneLine: ReadonlySet<LabelKind> = new Set(['units', 'persons', 'deadline'])

function isFilled(label: Builder['label']): boolean {
  return label !== null && oneLine.has(label.kind) && label.children.length > 1
}

/** The labels at the head of a line (a number may stand before it) and inside it. */
function findLineLabels({line, start, end}: Slice, isPoint: boolean, reader: LabelReader): readonly Label[] {
  // （2）整改时限：… : the number is the label's
  const skip = isPoint ? 0 : (readMarker(line, start)?.length ?? 0)
  const head = reader.read(line, start + skip) ?? reader.read(line, start)
  const first = head === undefined ? [] : [{...head, start}]
  // how to reach the issuer is running text, whatever stands before its colon
  return [...first, ...reader.find(line, head?.end ?? start).filter((label) => label.end <= end)].filter(({kind}) => kind !== 'contact')
}

function openLabel(builder: Builder, label: Label, slice: Slice): void {
  closeLabel(builder)
  builder.label = {
    text: label.text, kind: label.kind,
    children: [{type: 'label', slice, value: toText(slice)}],
  }
  builder.last = slice
}

function closeLabel(builder: Builder): void {
  closePoints(builder, 0)
  const {label} = builder
  if (label === null) return
  const node: LabelledNode = {type: 'labelled', label: label.text, kind: label.kind, children: label.children}
  builder.blocks.push(node)
  builder.label = null
}

/** Adds a stretch of text: what stands before its first point, then the points. */
function addText(builder: Builder, slice: Slice, isPoint: boolean): void {
  if (slice.start >= slice.end) return
  const markers = findOpening(builder, slice, isPoint)
  const {line} = slice
  const lead = {line, start: slice.start, end: markers[0]?.start ?? slice.end}
  if (lead.start < lead.end) addParagraph(builder, lead)
  for (const [index, marker] of markers.entries()) {
    addPoint(builder, marker, {line, start: marker.start, end: markers[index + 1]?.start ?? slice.end})
  }
}

/** Which numbers in a stretch open a point: number 1, the next of an open row, or the line's own as judged. */
function findOpening(builder: Builder, slice: Slice, isPoint: boolean): readonly InlineMarker[] {
  const rows = new Map(builder.open.map(({marker}) => [marker.kind, marker.ordinal]))
  // 整改措施：（一）… ⏎ （二）…
  const isBehindLabel = builder.label?.children.length === 1 && slice.start > 0
  const first = isPoint || isBehindLabel ? readMarker(slice.line, slice.start) : undefined
  const own = isPoint || (first?.kind === 'han-bracket' && first.ordinal === 1) ? first : undefined
  const inside = findInside(slice, own)
  // （一） opens a point only where the line was judged to be one
  const markers = own === undefined || inside[0]?.start === slice.start ? inside : [{...own, start: slice.start}, ...inside]
  return markers.filter((marker) => {
    const last = rows.get(marker.kind)
    const isNext = last !== undefined && marker.ordinal > last && marker.ordinal <= last + 2
    const isOpening = marker.ordinal === 1 || isNext || (marker.start === slice.start && (isPoint || !isDigit(marker)))
    if (isOpening) rows.set(marker.kind, marker.ordinal)
    return isOpening
  })
}

/** The numbers inside a stretch, with those that go on with （一） at its head. */
function findInside({line, start, end}: Slice, own: Marker | undefined): readonly InlineMarker[] {
  const inside = findInlineMarkers(line, start, end)
  const row = own?.kind === 'han-bracket' ? findBracketed(line, start, end) : []
  return row.length === 0 ? inside : [...inside, ...row].toSorted((one, other) => one.start - other.start)
}

function isDigit({kind}: InlineMarker): boolean {
  return kind === 'decimal' || kind === 'decimal-bracket' || kind === 'decimal-paren' || kind === 'han' || kind === 'han-bracket'
}

function addPoint(builder: Builder, marker: InlineMarker, slice: Slice): void {
  const row = builder.open.findIndex((point) => point.marker.kind === marker.kind)
  const nests = row < 0 && marker.ordinal === 1 && (slice.start > 0 || endsOpen(builder.last) || isInside(builder, marker))
  if (nests) builder.nested.add(marker.kind)
  closePoints(builder, row >= 0 ? row : nests ? builder.open.length : 0)
  const text: ParagraphNode = {type: 'paragraph', slice, value: toText(slice)}
  builder.open.push({marker, slice, children: [text]})
  builder.last = slice
}

/** 二是…。⏎ ①…⏎ ②…⏎ 三是… : a row inside another that goes on below, or whose shape has stood inside before. */
function isInside({open, lastLines, index, nested}: Builder, {kind}: InlineMarker): boolean {
  const outer = open.at(-1)?.marker
  return outer !== undefined && (nested.has(kind) || (lastLines.get(toKey({kind: outer.kind, ordinal: outer.ordinal + 1})) ?? -1) > index)
}

function toKey(marker: Pick<Marker, 'kind' | 'ordinal'> | undefined): string {
  return marker === undefined ? '' : `${marker.kind} ${marker.ordinal}`
}

/** 重点做好以下工作：⏎ ① : what comes on the next line is nested in what stands here. */
function endsOpen(last: Slice | null): boolean {
  return last !== null && /[:，,]$/u.test(last.line.folded.slice(0, last.end).trimEnd())
}

/** Closes the open points down to a depth; each becomes a child of the one above it, or of the label, or a block. */
function closePoints(builder: Builder, depth: number): void {
  while (builder.open.length > depth) {
    const point = builder.open.pop()
    if (point === undefined) return
    const above = builder.open.at(-1)
    const node = toPoint(point)
    if (above !== undefined) above.children.push(node)
    else if (builder.label === null) builder.blocks.push(node)
    else builder.label.children.push(node)
  }
}

function toPoint({marker, slice, children}: OpenPoint): PointNode {
  return {
    type: 'point', kind: marker.kind, marker: marker.text, ordinal: marker.ordinal,
    body: {...slice, start: Math.min(slice.start + marker.length, slice.end)},
    children,
  }
}

/** Adds a paragraph: to the last point where that is only a title, else beside the points. */
function addParagraph(builder: Builder, slice: Slice): void {
  const node: ParagraphNode = {type: 'paragraph', slice, value: toText(slice)}
  const point = builder.open.at(-1)
  builder.last = slice
  if (point !== undefined && builder.open.length === 1 && slice.start === 0 && isTitleOnly(point)) {
    point.children.push(node)
    return
  }
  closePoints(builder, 0)
  if (builder.label === null) builder.blocks.push(node)
  else builder.label.children.push(node)
}

/** （1）加强领导⏎ : the text of the point stands on the next line. */
function isTitleOnly({slice, marker}: OpenPoint): boolean {
  const start = slice.start + marker.length
  return slice.end - start <= 40 && findSentenceEnd(slice.line.folded, start) >= slice.end
}
