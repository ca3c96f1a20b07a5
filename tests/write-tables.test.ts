/** The data tables: their rows hold all that a record says, under keys that hold. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {findFolders, findNames, fixtures, root} from './fixtures.ts'
import {parseNotice} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'
import {tableNames} from '../src/write/table-names.ts'
import {toTableCsv} from '../src/write/table-csv.ts'
import {readValue} from '../src/write/table-value.ts'
import {tables} from '../src/write/tables.ts'
import type {ColumnType, Table, Value} from '../src/write/table.ts'

const folders = ['notices', ...findFolders('extract').map((name) => `extract/${name}`)]
const files = folders.flatMap((folder) => findNames(folder).map((name) => path.join(fixtures, folder, `${name}.txt`)))
const notices: readonly Notice[] = await Promise.all(files.map(async (file) => await parseNotice(readFileSync(file), {name: path.basename(file)})))

/** The rows of a table as objects. */
function toObjects(table: Table, notice: Notice): readonly Readonly<Record<string, unknown>>[] {
  return table.toRows(notice).map((row) => {
    expect(row).toHaveLength(table.columns.length)
    return Object.fromEntries(table.columns.map(({name}, at) => [name, row[at]]))
  })
}

const keyOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column]))

test('the columns are those of the schema', () => {
  const printed = execFileSync(process.execPath, [path.join(root, 'scripts', 'columns.js')], {encoding: 'utf8'})
  expect(readFileSync(path.join(root, 'src', 'write', 'table-columns.ts'), 'utf8')).toBe(printed)
})

test('there is a table for each name, in order', () => {
  expect(tables.map(({name}) => name)).toEqual(tableNames)
})

describe.each(tables)('$name', (table) => {
  test('has columns of different names, each described in both languages', () => {
    const names = table.columns.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z][a-z\d_]*$/u.test(name))).toEqual([])
    for (const {description} of table.columns) {
      expect(description.en).not.toMatch(/undefined|^$/u)
      expect(description.zh).toMatch(/^(?!.*undefined).*[\p{Script=Han}A-Z]/u)
    }
  })

  test('has a primary key, and foreign keys that point to a row', () => {
    let rows = 0
    for (const notice of notices) {
      const own = toObjects(table, notice)
      rows += own.length
      expect(new Set(own.map((row) => keyOf(row, table.primaryKey))).size).toBe(own.length)
      for (const {columns, table: other, references} of table.foreignKeys) {
        const others = tables.filter(({name}) => name === other).flatMap((each) => toObjects(each, notice))
        const there = new Set(others.map((row) => keyOf(row, references)))
        const astray = own.filter((row) => columns.every((column) => row[column] !== null) && !there.has(keyOf(row, columns)))
        expect(astray).toEqual([])
      }
    }
    expect(rows).toBeGreaterThan(50)
  })

  test('has values of the types and the words that it says', () => {
    for (const row of notices.flatMap((notice) => table.toRows(notice))) {
      for (const [at, {name, type, isRequired, values}] of table.columns.entries()) {
        const value = row[at] ?? null
        if (value === null) expect(isRequired, name).toBe(false)
        else expect(types[type](value), `${name}: ${String(value)}`).toBe(true)
        if (values !== undefined && value !== null) expect(values).toContain(value)
      }
    }
  })
})

const types: Readonly<Record<ColumnType, (value: Value) => boolean>> = {
  text: (value) => typeof value === 'string',
  edtf: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && value.length === 10 && !Number.isNaN(Date.parse(value)),
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  'json-array': (value) => typeof value === 'string' && Array.isArray(JSON.parse(value)),
  'json-object': (value) => typeof value === 'string' && value.startsWith('{') && typeof JSON.parse(value) === 'object',
}

test('a day without a year is no date, and is kept as printed', () => {
  const record = {on: 'XXXX-03-02', period: {start: '2023-06-01', end: '2023-06-30'}, day: {start: '2023-06-01', end: '2023-06-01'}}
  const column = {isRequired: false, description: {en: '', zh: ''}}
  const read = (name: string, type: 'date' | 'edtf'): unknown => readValue(record, {...column, name, path: [name], type})
  expect(read('on', 'date')).toBeNull()
  expect(read('on', 'edtf')).toBe('XXXX-03-02')
  expect(read('period', 'edtf')).toBe('2023-06-01/2023-06-30')
  expect(read('day', 'edtf')).toBe('2023-06-01')
  expect(read('gone', 'edtf')).toBeNull()
})

test('CSV holds values as they are', () => {
  const [table] = tables
  if (table === undefined) throw new Error('no table')
  const columns = ['a', 'b', 'c', 'd', 'e'].map((name) => ({name, type: 'text', isRequired: false, description: {en: '', zh: ''}} as const))
  const writer = toTableCsv({...table, columns})
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(writer.add([['=1+1', null, '', ['甲', '乙"'], 'a,b\nc'], [1, true, ' x', [], '-']]))
  expect(text).toBe('a,b,c,d,e\r\n=1+1,,"","[""甲"",""乙\\""""]","a,b\nc"\r\n1,true," x",[],-\r\n')
  expect(writer.finish()).toHaveLength(0)
})
