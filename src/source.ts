/**
 * A document as read: its text, the lines that a person would read in it, and the way back from any place in a line to
 * its place in the text.
 *
 * A line is what the author meant as one: hard wraps are joined, indents, mark-up and ghost pinyin are left out. So a
 * line is made of pieces, each a stretch that stands as it is in the text:
 *
 *     text   ␣␣一、加强组织⏎领导        line   一、加强组织领导
 *            0  2         8  9              0         6    (pieces at 0 → 2, at 6 → 9)
 */
/** A place in a text; unist's point with the offset always known. */
export interface Point {
  /** From 1. */
  readonly line: number
  /** In UTF-16 units, from 1. */
  readonly column: number
  /** In UTF-16 units, from 0. */
  readonly offset: number
}

/** A stretch of a text, from `start` up to `end`; unist's position. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** A stretch of a line that stands in the source's text without a break, up to the next piece. */
export interface Piece {
  /** Where the stretch starts in the line, in UTF-16 units. */
  readonly at: number
  /** Where it starts in the source's text, in UTF-16 units. */
  readonly offset: number
}

/** A line as read. */
export interface Line {
  /** What was printed, without indent and line end. */
  readonly text: string
  /** `text` with width and script folded for matching; the same length, unit for unit. */
  readonly folded: string
  /** Where the stretches of `text` stand in the source; at least one, the first at 0, empty only for empty text. */
  readonly pieces: readonly Piece[]
  /** Whether the format itself says that the page or printer put it there: navigation, footer, running head. */
  readonly isChrome: boolean
}

/** The facts that a format holds outside its text, such as a page's `<meta>` elements; null where it has none. */
export interface Metadata {
  /** The document's own title. */
  readonly title: string | null
  /** The day it was published, as printed there. */
  readonly publishedOn: string | null
}

/** A document as read from its bytes. */
export interface Source {
  /** As given by the caller; null where there was none. */
  readonly name: string | null
  /** The format it was read as. */
  readonly format: FormatName
  /** The encoding it was decoded from; null where the format settles it. */
  readonly encoding: string | null
  /** How many bytes there were. */
  readonly bytes: number
  /** The bytes' SHA-256 in hexadecimal. */
  readonly sha256: string
  /** The text that positions point into: as decoded, or for all but text and Markdown the lines as read. */
  readonly text: string
  /** The lines in order; they cover all of `text` but white space and mark-up. */
  readonly lines: readonly Line[]
  /** What the format holds outside the text. */
  readonly metadata: Metadata
  /** How many bytes could not be decoded; each stands in `text` as U+FFFD. */
  readonly undecodable: number
}

/** The formats that are read here. */
export const readableNames = ['text', 'markdown', 'html', 'docx', 'pdf', 'ofd'] as const
export type ReadableName = (typeof readableNames)[number]

/** The formats of which another program makes a DOCX first. */
export const oldNames = ['doc', 'wps', 'rtf', 'odt'] as const
export type OldName = (typeof oldNames)[number]

/** The names of the formats, as they stand in the record. */
export const formatNames = [...readableNames, ...oldNames] as const
export type FormatName = (typeof formatNames)[number]

/** A stretch of one line: from `start` up to `end`, in UTF-16 units of the line's text. */
export interface Slice {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** The input cannot be read at all: the only error that is a user's and not a bug. Its message is one line. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Where a place in a line stands in the source's text. */
export function toOffset(line: Line, index: number): number {
  let low = 0
  let high = line.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((line.pieces[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const piece = line.pieces[low]
  if (piece === undefined) throw new Error('a line without pieces')
  return piece.offset + index - piece.at
}

/** The offsets of all line starts in a text: after \n, \r\n or a lone \r. */
export function toLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return starts
}

/** Turns offsets of one text into unist points and positions. */
export interface Locator {
  toPoint(offset: number): Point
  toPosition(start: Slice, end?: Slice): Position
}

/** A locator for a text; the line starts are found once, each place by binary search. */
export function toLocator(text: string): Locator {
  const starts = toLineStarts(text)
  const toPoint = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
  const toPosition = (first: Slice, last: Slice = first): Position => ({
    start: toPoint(toOffset(first.line, first.start)),
    end: toPoint(last.end > 0 ? toOffset(last.line, last.end - 1) + 1 : toOffset(last.line, 0)),
  })
  return {toPoint, toPosition}
}

/** The printed text of a slice. */
export function toText(slice: Slice): string {
  return slice.line.text.slice(slice.start, slice.end)
}

/** A line that stands in the source's text as one stretch at `offset`. */
export function toLine(text: string, offset: number, folded: string): Line {
  return {text, folded, pieces: [{at: 0, offset}], isChrome: false}
}

/** A stretch of a line as a line of its own. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const inside = line.pieces.filter(({at}) => at > start && at < end).map(({at, offset}) => ({at: at - start, offset}))
  const pieces = [{at: 0, offset: toOffset(line, start)}, ...inside]
  return {...line, text: line.text.slice(start, end), folded: line.folded.slice(start, end), pieces}
}
