/** A table whose cells are lines of the source, as the lines that it is read as, with the way back into its cells. */
import {fold} from '../fold.ts'
import {omitSpans} from '../script.ts'
import {type Line, type Piece, toOffset} from '../source.ts'
import {type Rows, type TablePart, tableParts} from './table.ts'

/** The lines in each cell of a table, row by row. */
export type Cells = readonly (readonly (readonly Line[])[])[]

/** The text of a table's cells; the lines inside one are parted by \n. */
export function toRows(cells: Cells): Rows {
  return cells.map((row) => row.map((lines) => lines.map(({text}) => text).join('\n')))
}

/** The lines of a table; with `hasNumbers` false no cell numbers a row, since each stands on a line of its own. */
export function toTableLines(cells: Cells, hasNumbers = true): readonly Line[] {
  return tableParts(toRows(cells), hasNumbers).map((parts) => joinParts(parts.map((part) => toPartLine(part, cells[part.row]?.[part.column] ?? []))))
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
