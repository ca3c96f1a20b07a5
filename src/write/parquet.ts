/**
 * A data table as Parquet, a row group at a time, so that memory does not grow with the rows. The file holds no clock and no
 * name of a machine: the same rows are the same bytes.
 *
 * Written by hyparquet-writer: kept, MIT, one dependency (hyparquet, of the same makers, which has none), plain JavaScript,
 * and it takes row groups one by one. parquetjs has had no release for years and its kept fork wants Node 24 and the client of
 * a cloud's storage; parquet-wasm is several megabytes.
 */
import {ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement} from 'hyparquet-writer'
import type {DataRow, Table, TableColumn, TableWriter, Value} from './table.ts'

/** What a row group holds at most: rows, and UTF-16 units of text; readers work on row groups side by side. */
const mostRows = 20_000
const mostUnits = 2_000_000

export function toParquet({columns}: Table): TableWriter {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({writer: bytes, schema: toSchema(columns), createdBy: 'zhenggai'})
  let rows: DataRow[] = []
  let units = 0
  const flush = (): void => {
    if (rows.length === 0) return
    // a writer without a flush of its own writes at once
    void writer.write({columnData: columns.map((column, at) => toSource(column, rows.map((row) => row[at] ?? null))), rowGroupSize: rows.length})
    rows = []
    units = 0
  }
  return {
    add: (more) => {
      for (const row of more) {
        rows.push(row)
        units += countUnits(row)
        if (rows.length >= mostRows || units >= mostUnits) flush()
      }
      return take(bytes)
    },
    finish: () => {
      flush()
      void writer.finish()
      return take(bytes)
    },
  }
}

/** What was written since it was last asked; places in the file go on being counted. */
function take(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}

function countUnits(row: DataRow): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)
}

function toSchema(columns: readonly TableColumn[]): SchemaElement[] {
  return [{name: 'schema', num_children: columns.length}, ...columns.flatMap(toElements)]
}

function toElements({name, type, isRequired}: TableColumn): readonly SchemaElement[] {
  const element: SchemaElement = {name, repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL'}
  switch (type) {
    case 'integer':
      return [{...element, type: 'INT64'}]
    case 'number':
      return [{...element, type: 'DOUBLE'}]
    case 'boolean':
      return [{...element, type: 'BOOLEAN'}]
    case 'date':
      return [{...element, type: 'INT32', converted_type: 'DATE', logical_type: {type: 'DATE'}}]
    case 'texts':
      return [
        {...element, converted_type: 'LIST', logical_type: {type: 'LIST'}, num_children: 1},
        {name: 'list', repetition_type: 'REPEATED', num_children: 1},
        {name: 'element', repetition_type: 'OPTIONAL', ...text},
      ]
    default:
      // JSON too is text: Arrow, and so pandas and R, would read a column marked as JSON as bytes
      return [{...element, ...text}]
  }
}

const text = {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}} as const

function toSource({name, type}: TableColumn, values: readonly Value[]): ColumnSource {
  return {name, data: values.map((value) => toStored(value, type))}
}

const millisecondsADay = 86_400_000

function toStored(value: Value, type: TableColumn['type']): Value | bigint {
  if (type === 'integer' && typeof value === 'number') return BigInt(value)
  // days since 1970
  if (type === 'date' && typeof value === 'string') return Date.parse(value) / millisecondsADay
  return value
}
