/** The shape of a sheet of the ledger: its columns, and the rows that a notice adds. */
import type {Language} from '../language.ts'
import type {Words} from './ledger-words.ts'
import type {Notice} from '../record.ts'

/** What stands in a cell; null where there is nothing to say. */
export type Cell = string | number | null

/** A row of cells, one a column. */
export type Row = readonly Cell[]

/**
 * How the cells of a column are kept: a day is ISO 8601 text that becomes a date where a file knows dates, a word is a short
 * text of a fixed list, and what is running is counted over all notices by whoever writes the rows.
 */
export type ColumnKind = 'text' | 'word' | 'number' | 'running' | 'day'

/** A column of a sheet whose rows are made from `Item`s. */
export interface Column<Item> {
  readonly heading: Words
  readonly kind: ColumnKind
  /** Its width in characters of a Latin letter. */
  readonly width: number
  toCell(item: Item, lang: Language): Cell
}

/** A sheet. */
export interface Sheet {
  readonly name: Words
  readonly columns: readonly Pick<Column<never>, 'heading' | 'kind' | 'width'>[]
  /** The rows that a notice adds. */
  toRows(notice: Notice, lang: Language): readonly Row[]
}

/** Makes a sheet from its columns and the items of a notice that are its rows. */
export function toSheet<Item>(name: Words, columns: readonly Column<Item>[], findItems: (notice: Notice) => readonly Item[]): Sheet {
  return {
    name,
    columns,
    toRows: (notice, lang) => findItems(notice).map((item) => columns.map((column) => column.toCell(item, lang))),
  }
}

/** The headings of a sheet. */
export function toHeadings({columns}: Sheet, lang: Language): readonly string[] {
  return columns.map(({heading}) => heading[lang])
}
