/**
 * The tree of a document: each line gets its place around the text, numbered lines are nested, headings told from points,
 * and what stands under each heading is read into blocks.
 */
import {type BodySlice, buildBlocks} from './blocks.ts'
import {findPlaces, type Place} from './frame.ts'
import {type Heading, readHeading} from './heading.ts'
import {findPoints} from './headings.ts'
import type {BlockNode, ChromeNode, FieldLabel, HeadingNode, NoticeNode, SectionNode, TitleNode} from './nodes.ts'
import type {Entry} from './entry.ts'
import {type LabelReader, toLabelReader} from './label.ts'
import {findFields} from './layout.ts'
import {nestLines} from './outline.ts'
import type {LabelKind} from '../label-words.ts'
import type {MarkedLine} from '../marker.ts'
import {type Line, type Slice, toText} from '../source.ts'

/** Builds the tree of marked lines. */
export function buildTree(lines: readonly MarkedLine[]): NoticeNode {
  const {places, titles} = findPlaces(lines)
  const reader = toLabelReader(lines)
  const outline = nestLines(lines, (index) => places[index] === 'body', reader)
  const fields = findFields(outline.roots)
  const points = findPoints(outline, {isPointLine: (index) => isPointLine(lines[index]), fields})
  // what stands numbered under a label before the first heading and is no point is a heading of its own
  const roots = [...outline.front.children, ...outline.roots]
  const headings = findHeadings(roots, points)
  const builder: Builder = {lines, places, titles, points, headings, reader, fields}
  const firstHeading = headings[0]?.index ?? lines.length
  const from = headings[0]?.index ?? -1
  const closing = places.findIndex((place, index) => index > from && (place === 'closing' || place === 'tail'))
  const end = closing < 0 ? lines.length : closing
  const above = [...buildFront(builder, 0, Math.min(firstHeading, end)), ...buildSections(builder, roots, end)]
  return {type: 'notice', closing: above.length, children: [...above, ...buildFront(builder, end, lines.length)]}
}

/** A stretch of a line. */
interface Stretch {
  readonly from: number
  readonly to: number
}

interface Builder {
  readonly lines: readonly MarkedLine[]
  readonly places: readonly Place[]
  /** Where in its line each part of the title starts and ends. */
  readonly titles: ReadonlyMap<number, Stretch>
  /** The lines whose numbers open points. */
  readonly points: ReadonlySet<number>
  /** The headings in the order of the text. */
  readonly headings: readonly Entry[]
  readonly reader: LabelReader
  /** The headings that are fields of records. */
  readonly fields: ReadonlyMap<Entry, LabelKind>
}

function isPointLine(marked: MarkedLine | undefined): boolean {
  return marked?.marker?.kind === 'is' || marked?.marker?.kind === 'its' || marked?.marker?.kind === 'circled'
}

function findHeadings(roots: readonly Entry[], points: ReadonlySet<number>): readonly Entry[] {
  const headings: Entry[] = []
  const waiting = roots.toReversed()
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (points.has(entry.index)) continue
    headings.push(entry)
    for (const child of entry.children.toReversed()) waiting.push(child)
  }
  return headings
}

/** What stands before the first heading, or after the last section. */
function buildFront(builder: Builder, start: number, end: number): readonly (TitleNode | BlockNode)[] {
  const nodes: (TitleNode | BlockNode)[] = []
  let body: BodySlice[] = []
  const flush = (): void => {
    for (const block of buildBlocks(body, builder.reader)) nodes.push(block)
    body = []
  }
  for (let index = start; index < end; index++) {
    const line = builder.lines[index]?.line
    const place = builder.places[index]
    if (line === undefined) continue
    // each line that closes the notice stands for itself: a sign-off belongs to no label above it
    if (place === 'closing') flush()
    if (place === 'body' || place === 'closing') body.push({slice: toWhole(line), isPoint: builder.points.has(index)})
    else {
      flush()
      for (const node of place === 'title' ? toTitle(line, builder.titles.get(index) ?? {from: 0, to: line.text.length}) : [toChrome(builder, index, line)]) nodes.push(node)
    }
  }
  flush()
  return nodes
}

/** The sections of a level, with ids that extend their parent's. */
function buildSections(builder: Builder, roots: readonly Entry[], end: number): readonly SectionNode[] {
  const next = new Map(builder.headings.map(({index}, at) => [index, builder.headings[at + 1]?.index ?? end]))
  const build = (entries: readonly Entry[], parent: string, level: number): SectionNode[] => {
    const parts = toParts(entries.filter(({index}) => next.has(index)))
    return parts.map(([entry, part]) => {
      const id = parent === '' ? part : `${parent}.${part}`
      const below = build(entry.children, id, level + 1)
      return buildSection(builder, entry, {id, level, end: next.get(entry.index) ?? end, below})
    })
  }
  return build(roots, '', 1)
}

/** Each section's own part of its id: its ordinal, a repeated one with -2, an unnumbered one u1. */
function toParts(entries: readonly Entry[]): readonly (readonly [Entry, string])[] {
  const seen = new Map<string, number>()
  let unnumbered = 0
  return entries.map((entry) => {
    const part = entry.ordinal === null ? `u${++unnumbered}` : String(entry.ordinal)
    const count = (seen.get(part) ?? 0) + 1
    seen.set(part, count)
    return [entry, count === 1 ? part : `${part}-${count}`] as const
  })
}

interface SectionPlace {
  readonly id: string
  readonly level: number
  /** The line where its own text ends: the next heading's. */
  readonly end: number
  readonly below: readonly SectionNode[]
}

function buildSection(builder: Builder, entry: Entry, {id, level, end, below}: SectionPlace): SectionNode {
  const {line} = entry
  const {whole, title, note} = readHeading(line, entry.marker?.length ?? 0)
  const field = readField(builder, entry, {whole, title})
  const heading: HeadingNode = {type: 'heading', slice: whole, value: toText(whole)}
  const blocks = buildBody(builder, {line, start: whole.end, end: line.text.length}, [entry.index + 1, end])
  return {
    type: 'section', id, level, kind: entry.kind, title, note, field,
    marker: entry.marker?.text ?? null, ordinal: entry.ordinal,
    children: [heading, ...blocks, ...below],
  }
}

/** 二、整改情况：已拆除棚屋。 : the label of a field, and what its heading says beside it. */
function readField({reader, fields}: Builder, entry: Entry, {whole, title}: Pick<Heading, 'whole' | 'title'>): FieldLabel | null {
  const kind = fields.get(entry)
  if (kind === undefined) return null
  const {line, marker} = entry
  const start = marker?.length ?? 0
  const label = reader.read(line, start)
  if (label === undefined || label.end >= whole.end) return {kind, word: title, value: {line, start: whole.end, end: whole.end}}
  const at = line.text.indexOf(label.text, start)
  return {kind, word: {line, start: at, end: at + label.text.length}, value: {line, start: label.end, end: whole.end}}
}

/** The text under a heading: what runs on after it, and the lines up to the next one. */
function buildBody(builder: Builder, runIn: Slice, [start, end]: readonly [number, number]): readonly BlockNode[] {
  const nodes: BlockNode[] = []
  let body: BodySlice[] = runIn.start < runIn.end ? [{slice: runIn, isPoint: false}] : []
  for (let index = start; index < end; index++) {
    const line = builder.lines[index]?.line
    if (line === undefined) continue
    if (builder.places[index] === 'page') {
      for (const block of buildBlocks(body, builder.reader)) nodes.push(block)
      nodes.push(toChrome(builder, index, line))
      body = []
    } else body.push({slice: toWhole(line), isPoint: builder.points.has(index)})
  }
  return [...nodes, ...buildBlocks(body, builder.reader)]
}

function toWhole(line: Line): Slice {
  return {line, start: 0, end: line.text.length}
}

/** A line of the title; what stands before it on its line, or behind, is the page's. */
function toTitle(line: Line, {from, to}: Stretch): readonly (TitleNode | ChromeNode)[] {
  const slice = {line, start: from, end: to}
  const beside = (start: number, end: number): readonly ChromeNode[] => {
    const chrome = {line, start, end}
    return start < end ? [{type: 'chrome', slice: chrome, value: toText(chrome), place: 'head'}] : []
  }
  return [...beside(0, from), {type: 'title', slice, value: toText(slice)}, ...beside(to, line.text.length)]
}

function toChrome({places}: Builder, index: number, line: Line): ChromeNode {
  const slice = toWhole(line)
  const place = places[index]
  return {
    type: 'chrome', slice, value: line.text,
    place: place === 'head' || place === 'tail' ? place : 'page',
  }
}

