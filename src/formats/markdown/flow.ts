/** Collects stretches of a Markdown source into lines: what is mark-up between them is left out, the way back kept. */
import {fold, isBlank} from '../../fold.ts'
import {omitSpans} from '../../script.ts'
import type {Line, Piece} from '../../source.ts'
import type {PrintedLine} from '../../margin.ts'
import {omitEmphasis} from './emphasis.ts'

export interface Flow {
  readonly source: string
  /** Adds text that stands at an offset of the source. */
  readonly add: (text: string, offset: number) => void
  /** Adds the number of a list's item, which the source has at an offset. */
  readonly addMarker: (offset: number) => void
  /** Adds a line that is put together elsewhere. */
  readonly addLine: (line: Line) => void
  readonly endLine: () => void
  /** Ends the line, and with it the paragraph. */
  readonly endBlock: () => void
  readonly lines: () => readonly PrintedLine[]
}

// ##一、加强领导: no heading by the rules, since the blank is missing
const hashes = /^#{1,6}(?=[^\s#\d])/u

export function createFlow(source: string): Flow {
  const lines: PrintedLine[] = []
  let text = ''
  let pieces: Piece[] = []
  let block: Line[] = []
  let isAfterBlank = true
  const add = (added: string, offset: number): void => {
    if (added === '') return
    const last = pieces.at(-1)
    if (last === undefined || last.offset + text.length - last.at !== offset) pieces.push({at: text.length, offset})
    text += added
  }
  const push = (line: Line): void => {
    const first = line.pieces[0]?.offset ?? 0
    lines.push({line, indent: countIndent(source, first), isAfterBlank})
    isAfterBlank = false
  }
  const endLine = (): void => {
    if (text !== '') block.push({text, folded: fold(text), pieces, isChrome: false})
    text = ''
    pieces = []
  }
  const endBlock = (): void => {
    endLine()
    for (const line of omitEmphasis(block, source).map(tidy)) if (line.text !== '') push(line)
    block = []
    isAfterBlank = true
  }
  const addMarker = (offset: number): void => {
    endBlock()
    // 3. · 3): the blank after it is printed too
    add(/^\d{1,9}[.)] ?/u.exec(source.slice(offset, offset + 12))?.[0] ?? '', offset)
  }
  return {source, add, addMarker, addLine: push, endLine, endBlock, lines: () => lines}
}

/** The line without blanks at its ends and without the mark of a heading that is none by the rules. */
function tidy(line: Line): Line {
  const trimmed = trim(line)
  const marks = hashes.exec(trimmed.text)?.[0].length ?? 0
  return marks === 0 ? trimmed : trim(omitSpans(trimmed, [{start: 0, end: marks}]))
}

function trim(line: Line): Line {
  let start = 0
  let end = line.text.length
  while (start < end && isBlank(line.text.charCodeAt(start))) start++
  while (end > start && isBlank(line.text.charCodeAt(end - 1))) end--
  const spans = [{start: 0, end: start}, {start: end, end: line.text.length}]
  return omitSpans(line, spans.filter((span) => span.start < span.end))
}

/** How many columns of blanks stand before a line's first character in the source; its mark-up counts nothing. */
function countIndent(source: string, first: number): number {
  let columns = 0
  for (let at = first - 1; at >= 0; at--) {
    const unit = source.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d || first - at > 80) break
    if (isBlank(unit)) columns += unit === 0x3000 ? 2 : 1
  }
  return columns
}
