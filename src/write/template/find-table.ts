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
import {longestSheet} from '../ledger-file.ts'
import type {OfficeColumnName} from '../office/office-words.ts'

/** Where the rows go. */
export interface Table {
  /** The columns that are filled, each with its place. */
  readonly columns: readonly {readonly name: OfficeColumnName; readonly at: number}[]
  /** The first row to be filled. */
  readonly first: number
  /** The last row that is there to be filled; the one before `first` where there is none, the last of any sheet where nothing stands below. */
  readonly last: number
  /** The row that the others are formatted by. */
  readonly sample: GridRow | undefined
}

// What a table must ask for at least: two columns, one of which only such a table has.
const telling: ReadonlySet<OfficeColumnName> = new Set(['issue', 'measures', 'status'])

export function findTable(grid: Grid): Table | undefined {
  const tall = grid.merges.filter(({top, bottom}) => bottom > top).map((merge) => ({merge, text: findText(grid, merge)}))
  const groups = findGroups(grid)
  const headings = grid.rows
    .map((row) => ({row, columns: readHeadings(row, tall, groups.get(row.row) ?? [])}))
    .filter(({columns}) => columns.length >= 2 && columns.some(({name}) => telling.has(name)))
    .toSorted((one, other) => other.columns.length - one.columns.length)[0]
  if (headings === undefined) return undefined
  const {row: {row}, columns} = headings
  const first = Math.max(row, ...grid.merges.filter((merge) => covers(merge, row) && merge.bottom > row).map(({bottom}) => bottom)) + 1
  return {columns, first, last: findLast(grid, first, columns), sample: grid.rowAt(first)}
}

/** Cells that are one, with what they say. */
interface MergedCell {
  readonly merge: Merge
  readonly text: string
}

/** The headings over several columns, by the row right below them: 责任 over 单位 and 人. */
function findGroups(grid: Grid): ReadonlyMap<number, readonly MergedCell[]> {
  const groups = new Map<number, MergedCell[]>()
  for (const merge of grid.merges.filter(({left, right}) => right > left)) {
    const text = findText(grid, merge)
    const below = groups.get(merge.bottom + 1) ?? []
    if (text.trim() !== '') groups.set(merge.bottom + 1, [...below, {merge, text}])
  }
  return groups
}

function readHeadings(row: GridRow, tall: readonly MergedCell[], groups: readonly MergedCell[]): Table['columns'] {
  // what stands over all of them is a title
  const isTitle = ({left, right}: Merge): boolean => row.cells.every(({column, text}) => text === '' || (left <= column && column <= right))
    && !tall.some(({merge}) => covers(merge, row.row) && (merge.left < left || merge.left > right))
  const heads = groups.filter(({merge}) => !isTitle(merge))
  const own = row.cells.map(({column, text}) => ({at: column, text, group: heads.find(({merge}) => merge.left <= column && column <= merge.right)?.text ?? ''}))
  const above = tall
    .filter(({merge}) => covers(merge, row.row) && merge.top < row.row)
    .map(({merge: {left}, text}) => ({at: left, text, group: ''}))
  const all = [...own.filter(({at, text}) => text !== '' && !above.some((each) => each.at === at)), ...above].toSorted((one, other) => one.at - other.at)
  const names = chooseColumns(all.map(({text, group}) => readHeading(`${group}${text}`) ?? readHeading(text)))
  return all.flatMap(({at}, index) => {
    const name = names[index]
    return name === undefined ? [] : [{name, at}]
  })
}

function covers({top, bottom}: Merge, row: number): boolean {
  return top <= row && row <= bottom
}

function findText({rowAt}: Grid, {top, left}: Merge): string {
  return rowAt(top)?.cells.find((cell) => cell.column === left)?.text ?? ''
}

/** The last of the rows that are empty but for a number; where not even the first is written, all are free up to one that is. */
function findLast({rows}: Grid, first: number, columns: Table['columns']): number {
  const number = columns.find(({name}) => name === 'number')?.at
  const below = rows.filter(({row}) => row >= first)
  const [next] = below
  if (next?.row !== first) return (next?.row ?? longestSheet + 1) - 1
  let last = first - 1
  for (const {row, cells} of below) {
    const isFree = row === last + 1 && cells.every(({column, text}) => text.trim() === '' || (column === number && isNumber(text)))
    if (!isFree) break
    last = row
  }
  return last
}

// 1  2.  ③  and = for a formula that was never counted; no word that stands below the first column: 合计
function isNumber(text: string): boolean {
  return /^[\p{N}.=]{1,9}$/u.test(text.trim())
}
