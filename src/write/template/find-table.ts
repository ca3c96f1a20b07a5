/**
 * Where a template wants its rows: the row of headings is the one, on whatever sheet, most of whose cells are known; cells that
 * are one with those above say what those say. Below it stand rows to be filled: empty but for their number.
 *
 *     序号   反馈问题   整改措施   责任            整改时限
 *                                  单位    人                 ← this row
 *      1                                                      ← its formats are those of all rows
 */
import type {Grid, GridRow, Merge} from './grid.ts'
import {chooseColumns, readHeading} from '../office/heading.ts'
import type {OfficeColumnName} from '../office/office-words.ts'

/** Where the rows go. */
export interface Table {
  /** The columns that are filled, each with its place. */
  readonly columns: readonly {readonly name: OfficeColumnName; readonly at: number}[]
  /** The first row to be filled. */
  readonly first: number
  /** The last row that is there to be filled; the one before `first` where there is none. */
  readonly last: number
  /** The row that the others are formatted by. */
  readonly sample: GridRow | undefined
}

// What a table must ask for at least: two columns, one of which only such a table has.
const telling: ReadonlySet<OfficeColumnName> = new Set(['issue', 'measures', 'status'])

export function findTable(grid: Grid): Table | undefined {
  const headings = grid.rows
    .map((row) => ({row, columns: readHeadings(row, grid)}))
    .filter(({columns}) => columns.length >= 2 && columns.some(({name}) => telling.has(name)))
    .toSorted((one, other) => other.columns.length - one.columns.length)[0]
  if (headings === undefined) return undefined
  const {row: {row}, columns} = headings
  const first = Math.max(row, ...grid.merges.filter((merge) => covers(merge, row) && merge.bottom > row).map(({bottom}) => bottom)) + 1
  return {columns, first, last: findLast(grid, first, columns), sample: grid.rows.find((each) => each.row === first)}
}

function readHeadings(row: GridRow, grid: Grid): Table['columns'] {
  const own = row.cells.map(({column, text}) => ({at: column, text}))
  const above = grid.merges
    .filter((merge) => covers(merge, row.row) && merge.top < row.row)
    .map(({left, top}) => ({at: left, text: findText(grid, top, left)}))
  const all = [...own.filter(({at, text}) => text !== '' && !above.some((each) => each.at === at)), ...above].toSorted((one, other) => one.at - other.at)
  const names = chooseColumns(all.map(({text}) => readHeading(text)))
  return all.flatMap(({at}, index) => {
    const name = names[index]
    return name === undefined ? [] : [{name, at}]
  })
}

function covers({top, bottom}: Merge, row: number): boolean {
  return top <= row && row <= bottom
}

function findText({rows}: Grid, row: number, column: number): string {
  return rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.text ?? ''
}

/** The last of the rows that are empty but for a number; those that no program has written say nothing of how many are meant. */
function findLast({rows}: Grid, first: number, columns: Table['columns']): number {
  const number = columns.find(({name}) => name === 'number')?.at
  let last = first - 1
  for (const {row, cells} of rows) {
    if (row < first) continue
    const isFree = row === last + 1 && cells.every(({column, text}) => text.trim() === '' || column === number)
    if (!isFree) break
    last = row
  }
  return last
}
