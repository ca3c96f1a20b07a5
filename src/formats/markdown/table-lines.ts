/** A Markdown table as lines, with the way back into its cells. */
import type {Table} from 'mdast'
import {fold} from '../../fold.ts'
import {omitSpans} from '../../script.ts'
import {type Line, type Piece, toOffset} from '../../source.ts'
import {type TablePart, tableParts} from '../table.ts'
import {createFlow, type Flow} from './flow.ts'
import {addInline} from './inline.ts'

/** Adds a table's lines. */
export function addTable(flow: Flow, table: Table): void {
  flow.endBlock()
  const cells = table.children.map((row) => row.children.map((cell) => {
    const inside = createFlow(flow.source)
    for (const child of cell.children) addInline(inside, child)
    inside.endBlock()
    return inside.lines().map(({line}) => line)
  }))
  const rows = cells.map((row) => row.map((lines) => lines.map(({text}) => text).join('\n')))
  for (const parts of tableParts(rows)) {
    flow.addLine(joinParts(parts.map((part) => toPartLine(part, cells[part.row]?.[part.column] ?? []))))
    flow.endBlock()
  }
}

/** What a part prints, as a line of its own. */
function toPartLine(part: TablePart, cell: readonly Line[]): Line {
  let start = 0
  for (const line of cell) {
    const from = part.start - start
    if (from <= line.text.length) return part.isPrinted ? omitSpans(line, from > 0 ? [{start: 0, end: from}] : []) : toMadeLine(part.text, toOffset(line, from))
    start += line.text.length + 1
  }
  throw new Error('a part of a table that is from none of its cells')
}

/** Text that the table does not print there: each of its characters stands where the cell's text starts. */
function toMadeLine(text: string, offset: number): Line {
  return {text, folded: fold(text), pieces: Array.from({length: text.length}, (_, at): Piece => ({at, offset})), isChrome: false}
}

function joinParts(parts: readonly Line[]): Line {
  let text = ''
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const {at, offset} of part.pieces) pieces.push({at: at + text.length, offset})
    text += part.text
  }
  return {text, folded: fold(text), pieces, isChrome: false}
}
