/** Whether a text is hard-wrapped, and at which width: told by all its lines from where the running text starts. */
import {readMarker} from './marker.ts'
import type {Line} from './source.ts'

/** A printed line and the blanks before it. */
export interface PrintedLine {
  readonly line: Line
  /** How many columns of blanks stand before it; a full-width character has two columns. */
  readonly indent: number
  /** Whether an empty line stands before it. */
  readonly isAfterBlank: boolean
}

// Punctuation after which an author may break a line.
export const ended = /[。;:!?”)》\]…]$/u
// A line set in deeper is centred or pushed to the right: title or sign-off.
export const deepestIndent = 12
// A full line may miss the margin by this much, where a word or a mark does not fit.
export const slack = 8
// A sentence: the first lines of a page have none
const prose = /[,。]/u
const shortestProse = 16
// Widths in columns: a text is taken for wrapped between these, if it has so many long lines.
const fewest = 6
const narrowest = 40
const widest = 130

/** Where the running text starts: what stands above it (title, information) is no wider than it happens to be. */
export function findTextStart(printed: readonly PrintedLine[]): number {
  const index = printed.findIndex(({line}) => opensPart(line) || (line.folded.length >= shortestProse && prose.test(line.folded) && !line.folded.includes('|')))
  let start = Math.max(0, index)
  // a paragraph whose first line has no mark yet
  while (start > 0 && printed[start]?.indent === 0 && isSetIn(printed[start - 1])) start--
  return start
}

/** 一、 · （一） : the first heading, which may be all that stands before the text. */
function opensPart(line: Line): boolean {
  const marker = readMarker(line, 0)
  return marker !== undefined && !marker.isWeak && (marker.kind === 'han' || marker.kind === 'han-bracket')
}

function isSetIn(line: PrintedLine | undefined): boolean {
  return line !== undefined && line.indent > 0 && line.indent <= deepestIndent
}

/** How a text is wrapped: where its lines are full, and how their width is told. */
export interface Margin {
  readonly width: number
  /** The width of a printed line, with its indent. */
  readonly measure: (line: PrintedLine) => number
  /** Whether paragraphs are set in and the lines that go on are not. */
  readonly isIndented: boolean
}

/** Whether a printed line reaches the right margin. */
export function isFull(line: PrintedLine, {width, measure}: Margin): boolean {
  return measure(line) >= width - slack
}

/** The margin at which the text is wrapped; undefined where it is not. Some programs count columns, some characters. */
export function findMargin(printed: readonly PrintedLine[]): Margin | undefined {
  // a paragraph on one line says at once that nothing is wrapped
  if (printed.some(({line}) => line.text.length > widest)) return undefined
  const margins = [toColumns, toCharacters].flatMap((measure) => readMargin(printed, measure) ?? [])
  return margins.toSorted((one, other) => other.share - one.share)[0]
}

function readMargin(printed: readonly PrintedLine[], measure: Margin['measure']): (Margin & {readonly share: number}) | undefined {
  const widths = printed.map(measure).filter((width) => width >= narrowest)
  if (widths.length < fewest) return undefined
  const width = widths.toSorted((one, other) => one - other)[Math.floor(widths.length * 0.9)] ?? 0
  if (width > widest || widths.some((each) => each > width * 1.6)) return undefined
  const full = printed.filter((line) => measure(line) >= width - slack)
  const broken = full.filter(({line}) => !ended.test(line.folded))
  const share = full.length / widths.length
  const areSetIn = isIndented(printed)
  const isRagged = areSetIn && countBroken(printed, measure) >= widths.length * 0.5
  if (!isRagged && (share < 0.6 || broken.length < full.length * 0.5)) return undefined
  return {width, measure, share, isIndented: areSetIn}
}

/** How many long lines break off in a sentence. */
function countBroken(printed: readonly PrintedLine[], measure: Margin['measure']): number {
  return printed.filter((line) => measure(line) >= narrowest && !ended.test(line.line.folded)).length
}

/** Whether some lines are set in as paragraphs are, by the same, and many are not at all. */
function isIndented(printed: readonly PrintedLine[]): boolean {
  const setIn = printed.filter(({indent}) => indent >= 2 && indent <= deepestIndent).length
  const flush = printed.filter(({indent}) => indent === 0).length
  return setIn >= printed.length * 0.1 && flush >= printed.length * 0.3
}

/** The width of a printed line with its indent, in columns: a full-width character has two. */
function toColumns({line, indent}: PrintedLine): number {
  let width = indent
  for (let at = 0; at < line.text.length; at++) width += line.text.charCodeAt(at) < 0x80 ? 1 : 2
  return width
}

/** The same for a text wrapped after so many characters, whatever their width. */
function toCharacters({line, indent}: PrintedLine): number {
  return indent + line.text.length * 2
}
