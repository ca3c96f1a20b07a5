/** The shape of a data table: columns with a type each, a key, and the rows that a notice adds. */
import type {TableName} from './table-names.ts'
import type {Words} from './ledger-words.ts'
import type {Notice} from '../record.ts'

/**
 * What stands in a column. A `date` is a day that has a year; `edtf` is the same day or days as the record has them, with or
 * without a year; `texts` is a list of texts; a `json` type is what no column can hold, as JSON text.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'edtf' | 'texts' | 'json-object' | 'json-array'

/** A column. */
export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
  /** Whether a value stands in every row. */
  readonly isRequired: boolean
  /** The values that there are, where these are words of the program's. */
  readonly values?: readonly string[]
  readonly description: Words
}

/** A column whose values stand in the record. */
export interface RecordColumn extends TableColumn {
  /** The fields that lead to the value, from the item that a row is made of. */
  readonly path: readonly string[]
}

/** What stands in a cell. */
export type Value = string | number | boolean | null | readonly string[]

/** A row of cells, one a column. The first is the key of the notice. */
export type DataRow = readonly Value[]

/** The rows that a notice adds to some tables, in the tables' order. */
export interface TableRows {
  /** The notice's SHA-256. */
  readonly notice: string
  readonly tables: readonly (readonly DataRow[])[]
}

/** Columns whose values together stand in another table, or in this one. */
export interface ForeignKey {
  readonly columns: readonly string[]
  readonly table: TableName
  readonly references: readonly string[]
}

/** A table. */
export interface Table {
  readonly name: TableName
  readonly description: Words
  readonly columns: readonly TableColumn[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** The rows that a notice adds. */
  toRows(notice: Notice): readonly DataRow[]
}

/** Writes a table as it grows; each gives the bytes that come next. */
export interface TableWriter {
  add(rows: readonly DataRow[]): Uint8Array
  finish(): Uint8Array
}
