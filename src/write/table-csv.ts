/**
 * A data table as CSV by RFC 4180, for programs: UTF-8 without a byte order mark, values as they are in the record, so that what
 * is read back is what was written. No cell gets an apostrophe and none is cut, as they do in the ledger, which is for
 * spreadsheets: either would change the data. Null is an empty cell, an empty text is "", a list is JSON.
 */
import type {DataRow, Table, TableWriter, Value} from './table.ts'

export function toTableCsv({columns}: Table): TableWriter {
  const encoder = new TextEncoder()
  let head = printRow(columns.map(({name}) => name))
  const take = (text: string): Uint8Array => {
    const bytes = encoder.encode(`${head}${text}`)
    head = ''
    return bytes
  }
  return {add: (rows) => take(rows.map(printRow).join('')), finish: () => take('')}
}

function printRow(row: DataRow): string {
  return `${row.map(printCell).join(',')}\r\n`
}

function printCell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object') return quote(JSON.stringify(value))
  return typeof value === 'string' ? quote(value) : String(value)
}

function quote(text: string): string {
  return text === '' || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
