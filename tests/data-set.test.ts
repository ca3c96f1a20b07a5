/** The set of tables as a user of DuckDB has it: written by the program, read back, and asked what docs/data.md asks. */
import {createHash} from 'node:crypto'
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {execFileSync} from 'node:child_process'
import process from 'node:process'
import {DuckDBInstance} from '@duckdb/node-api'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeFolder, runIn} from './cli-io.ts'
import {findNames, fixtures, root} from './fixtures.ts'
import {runProgram} from './program.ts'
import {toParquet} from '../src/write/parquet.ts'
import type {DataRow} from '../src/write/table.ts'
import {tables} from '../src/write/tables.ts'
import type {Notice} from '../src/record.ts'

/** The notices that docs/shells.md and docs/data.md take. */
const chosen = [
  'chengtou-gongsi-plan-by-status', 'daxue-huitoukan-bracket-status', 'huanbao-ducha-labelled-fields', 'minzheng-ju-plan1-labelled-status',
  'shenji-changhang-jiaotong', 'yiyuan-wrapped-lines-plan3',
]

const folder = makeFolder()
const database = await (await DuckDBInstance.create(':memory:')).connect()
const parse = (...argv: readonly string[]): ReturnType<typeof runIn> => runIn(folder, ['parse', ...argv, '-q', '--jobs', '1'])

interface Answer {
  readonly names: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

async function ask(sql: string): Promise<Answer> {
  const reader = await database.runAndReadAll(sql.replaceAll("'set/", `'${path.join(folder, 'set')}/`))
  return {names: reader.columnNames(), rows: reader.getRowsJson()}
}

const askOne = async (sql: string): Promise<unknown> => (await ask(sql)).rows[0]?.[0]
const hash = (file: string): string => createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex')
const list = (place: string): readonly string[] => readdirSync(path.join(folder, place)).sort()

beforeAll(async () => {
  for (const [place, names] of [['notices', chosen], ['all', findNames('notices')]] as const) {
    mkdirSync(path.join(folder, place))
    for (const name of names) copyFileSync(path.join(fixtures, 'notices', `${name}.txt`), path.join(folder, place, `${name}.txt`))
  }
  writeFileSync(path.join(folder, 'all', 'no-year.txt'), '关于巡察整改情况的通报\n一、关于“台账不规范”问题\n整改时限：3月底前\n已完成整改。"=1+1"\u0000\n')
  await parse('notices', '-f', 'parquet', '--out-dir', 'set')
  await parse('all', '-f', 'parquet', '--out-dir', 'whole')
}, 60_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const files = [...tables.map(({name}) => `${name}.parquet`), 'datapackage.json'].sort()

describe('a set of Parquet files', () => {
  test('has all tables and what describes them, and nothing beside', () => {
    expect(list('set')).toEqual(files)
  })

  test('has the types of the columns', async () => {
    const types = {
      text: 'VARCHAR', edtf: 'VARCHAR', 'json-object': 'VARCHAR', 'json-array': 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN',
      date: 'DATE', texts: 'VARCHAR[]',
    } as const
    for (const {name, columns} of tables) {
      const {rows} = await ask(`select column_name, column_type from (describe from 'set/${name}.parquet')`)
      expect(rows).toEqual(columns.map((column) => [column.name, types[column.type]]))
    }
  })

  test('holds every value that the records hold', async () => {
    const records = (await parse('all', '-f', 'ndjson')).stdout.trimEnd().split('\n').map((line): Notice => JSON.parse(line))
    for (const table of tables) {
      const {rows} = await ask(`from '${path.join(folder, 'whole', `${table.name}.parquet`)}'`)
      const expected = records.flatMap((notice) => table.toRows(notice))
      expect(rows.length).toBe(expected.length)
      // DuckDB gives what may be too large for a number of JSON as text
      const isWhole = table.columns.map(({type}) => type === 'integer')
      expect(rows.map((row) => row.map((value, at) => (isWhole[at] === true && value !== null ? Number(value) : value)))).toEqual(expected)
    }
  })

  test('is the same with any number of threads', async () => {
    const {status} = await runProgram(['parse', 'all', '-f', 'parquet', '--out-dir', 'threads', '--jobs', '3', '-q'], {cwd: folder})
    expect(status).toBe(0)
    for (const file of files) expect(hash(`threads/${file}`), file).toBe(hash(`whole/${file}`))
  }, 120_000)

  test('has keys that hold, notices of the same bytes apart', async () => {
    mkdirSync(path.join(folder, 'copies'))
    for (const name of ['a', 'b', 'c']) copyFileSync(path.join(fixtures, 'notices', 'example.txt'), path.join(folder, 'copies', `${name}.txt`))
    await parse('copies', '-f', 'parquet', '--out-dir', 'copied')
    const {rows} = await ask(`select source_name, replace(notice_id, source_sha256, '') from '${path.join(folder, 'copied', 'notices.parquet')}'`)
    expect(rows).toEqual([['copies/a.txt', ''], ['copies/b.txt', '-2'], ['copies/c.txt', '-3']])
    const count = `select count(*) from '${path.join(folder, 'copied', 'issues.parquet')}' join '${path.join(folder, 'copied', 'notices.parquet')}' using (notice_id)`
    expect(await askOne(count)).toBe('9')
  })

  test('has no day of a calendar where no year is told', async () => {
    const {rows} = await ask(`select deadline_start, deadline_edtf, text from '${path.join(folder, 'whole', 'issues.parquet')}' where deadline_edtf like 'XXXX%'`)
    expect(rows).toEqual([[null, 'XXXX-03-01/XXXX-03-31', expect.stringContaining('"=1+1"\u0000')]])
  })

  test('with no notice that gives a row is read as well', async () => {
    writeFileSync(path.join(folder, 'short.txt'), '天气很好。\n')
    await parse('short.txt', '-f', 'parquet', '--out-dir', 'short')
    expect(await askOne(`select count(*) from '${path.join(folder, 'short', 'issues.parquet')}'`)).toBe('0')
    expect(await askOne(`select count(*) from '${path.join(folder, 'short', 'notices.parquet')}'`)).toBe('1')
  })
})

test('a table of many rows is written a row group at a time', async () => {
  const [notices] = tables
  if (notices === undefined) throw new Error('no table')
  const columns = [['number', 'integer'], ['name', 'text'], ['names', 'texts'], ['on', 'date']] as const
  const writer = toParquet({...notices, columns: columns.map(([name, type]) => ({name, type, isRequired: false, description: {en: '', zh: ''}}))})
  const toRow = (number: number): DataRow => [number, `第${number}号`, number % 3 === 0 ? [] : [`${number}`, '乙'], number % 2 === 0 ? null : '2023-07-24']
  const parts: Uint8Array[] = []
  for (let from = 0; from < 50_000; from += 500) parts.push(writer.add(Array.from({length: 500}, (_, at) => toRow(from + at))))
  // what is full is given away, not kept to the end
  expect(parts.filter(({length}) => length > 0).length).toBeGreaterThan(2)
  const file = path.join(folder, 'many.parquet')
  writeFileSync(file, Buffer.concat([...parts, writer.finish()]))
  expect(await askOne(`select count(distinct row_group_id) from parquet_metadata('${file}')`)).toBe('3')
  const {rows} = await ask(`select number, name, names, "on" from '${file}' where number in (0, 1, 19999, 20000, 49999) order by number`)
  expect(rows).toEqual([0, 1, 19_999, 20_000, 49_999].map((number) => [String(number), ...toRow(number).slice(1)]))
})

describe('datapackage.json', () => {
  const read = (place: string): {readonly resources: readonly Readonly<Record<string, unknown>>[]} => JSON.parse(readFileSync(path.join(folder, place, 'datapackage.json'), 'utf8'))

  test('names every file with its size and hash, and every column', () => {
    const {resources} = read('set')
    expect(resources.map(({name}) => name)).toEqual(tables.map(({name}) => name))
    for (const [at, resource] of resources.entries()) {
      const file = String(resource['path'])
      expect(resource).toMatchObject({
        type: 'table', format: 'parquet', bytes: readFileSync(path.join(folder, 'set', file)).length, hash: `sha256:${hash(`set/${file}`)}`,
        schema: {primaryKey: tables[at]?.primaryKey, fields: tables[at]?.columns.map(({name, description}) => ({name, description: description.en, descriptionZh: description.zh}))},
      })
    }
  })

  test('has types, constraints and keys', () => {
    expect(read('set').resources.find(({name}) => name === 'outcomes')).toMatchObject({
      schema: {
        fields: expect.arrayContaining([
          expect.objectContaining({name: 'value', type: 'number', description: 'How many; money in yuan', constraints: {required: true}}),
          expect.objectContaining({name: 'of', type: 'string', constraints: {required: true, enum: expect.arrayContaining(['money'])}}),
        ]),
        foreignKeys: [
          {fields: ['notice_id'], reference: {resource: 'notices', fields: ['notice_id']}},
          {fields: ['notice_id', 'issue_id'], reference: {resource: 'issues', fields: ['notice_id', 'issue_id']}},
          {fields: ['notice_id', 'part_of'], reference: {fields: ['notice_id', 'place']}},
        ],
      },
    })
  })

  test('of some tables points to none that is not there', async () => {
    await parse('notices', '-f', 'csv', '--table', 'outcomes', '--table', 'issues', '--out-dir', 'some')
    expect(list('some')).toEqual(['datapackage.json', 'issues.csv', 'outcomes.csv'])
    expect(read('some').resources).toMatchObject([
      {name: 'issues', format: 'csv', encoding: 'utf-8', schema: {fields: expect.arrayContaining([expect.objectContaining({name: 'categories', type: 'array', constraints: {required: true, jsonSchema: {type: 'array', items: {type: 'string'}}}})])}},
      {name: 'outcomes', schema: {foreignKeys: [{reference: {resource: 'issues'}}, {reference: {fields: ['notice_id', 'place']}}]}},
    ])
    expect(read('some').resources[0]).not.toHaveProperty('schema.foreignKeys')
  })
})

test('a set of CSV files says the same', async () => {
  await parse('all', '-f', 'csv', '--table', 'all', '--out-dir', 'text')
  for (const {name, columns} of tables) {
    const typed = columns.map((column) => (column.type === 'texts' ? `from_json("${column.name}", '["VARCHAR"]') as "${column.name}"` : `"${column.name}"`)).join(', ')
    const types = columns.map((column) => `'${column.name}': '${({integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE'} as Readonly<Record<string, string>>)[column.type] ?? 'VARCHAR'}'`).join(', ')
    const csv = `select ${typed} from read_csv('${path.join(folder, 'text', `${name}.csv`)}', header = true, quote = '"', escape = '"', auto_detect = false, delim = ',', columns = {${types}})`
    const one = await ask(csv)
    const other = await ask(`from '${path.join(folder, 'whole', `${name}.parquet`)}'`)
    // DuckDB takes an empty text in CSV for null
    const plain = (rows: Answer['rows']): unknown => rows.map((row) => row.map((value) => (value === '' ? null : value)))
    expect(plain(one.rows)).toEqual(plain(other.rows))
  }
})

describe('what is wanted and what cannot be', () => {
  test('one table goes into a file or onto standard output', async () => {
    await parse('notices', '--table', 'issues', '-o', 'issues.parquet')
    expect(hash('issues.parquet')).toBe(hash('set/issues.parquet'))
    expect((await parse('notices', '--table', 'notices', '-f', 'csv')).stdout.split('\r\n')[0]).toBe(tables[0]?.columns.map(({name}) => name).join(','))
  })

  test.each([
    ['notices -f parquet', /parquet is a file a table; write the set into a folder with --out-dir set, or one table with --table issues -o issues\.parquet/u],
    ['notices -o set.parquet', /parquet is a file a table/u],
    ['notices -f csv --table all', /csv is a file a table; write the set into a folder/u],
    ['notices --table issues', /--table goes with csv and parquet; add -f csv or -f parquet/u],
    ['notices --table issues -f xlsx', /--table goes with csv and parquet/u],
    ['notices -f csv --table isues', /There is no table "isues"; did you mean issues\?/u],
    ['notices -f csv --table ,', /Expected names of tables/u],
    ['notices -f csv --table issues --fields issues', /--fields goes with/u],
    ['-f parquet --out-dir set -o x notices', /exclude each other/u],
  ])('%s', async (line, message) => {
    const {status, stderr, stdout} = await parse(...line.split(' '))
    expect(stderr).toMatch(message)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
  })

  test('a set stays as it was where nothing could be read or the run was cut short', async () => {
    const before = files.map((file) => hash(`set/${file}`))
    writeFileSync(path.join(folder, 'empty.txt'), '')
    expect((await parse('empty.txt', 'gone.txt', '-f', 'parquet', '--out-dir', 'set')).status).toBe(1)
    expect((await parse('short.txt', 'gone.txt', 'notices', '--fail-fast', '-f', 'parquet', '--out-dir', 'set')).status).toBe(1)
    expect(files.map((file) => hash(`set/${file}`))).toEqual(before)
    expect(list('set')).toEqual(files)
  })

  test('an input is not overwritten', async () => {
    writeFileSync(path.join(folder, 'set', 'notices.csv'), '天气很好。\n')
    const {stderr} = await parse('set/notices.csv', '--input-format', 'text', '-f', 'csv', '--table', 'notices', '--out-dir', 'set')
    expect(stderr).toMatch(/is an input and would be overwritten/u)
    rmSync(path.join(folder, 'set', 'notices.csv'))
  })

  test('a folder that cannot be made is told', async () => {
    const {status, stderr} = await parse('notices', '-f', 'parquet', '--out-dir', 'short.txt/set')
    expect(stderr).toMatch(/cannot make the folder/u)
    expect(status).toBe(2)
    expect(existsSync(path.join(folder, 'short.txt', 'set'))).toBe(false)
  })
})

describe('docs/data.md', () => {
  const page = readFileSync(path.join(root, 'docs', 'data.md'), 'utf8')
  const queries = [...page.matchAll(/\n\n(?<about>[^\n]+(?:\n[^\n]+)*):\n\n```sql\n(?<sql>[\s\S]*?)```/gu)].map(({groups}) => ({about: groups?.['about'] ?? '', sql: groups?.['sql'] ?? ''}))

  test('has the dictionary of the schema', () => {
    expect(page).toBe(execFileSync(process.execPath, [path.join(root, 'scripts', 'dictionary.js')], {encoding: 'utf8', maxBuffer: 2 ** 24}))
  })

  test('has queries that are answered', async () => {
    expect(queries.length).toBe(page.split('```sql').length - 1)
    const answers: string[] = []
    for (const {about, sql} of queries) {
      const {names, rows} = await ask(sql)
      expect(rows.length, sql).toBeGreaterThan(0)
      answers.push(`# ${about.replaceAll('\n', ' ')}\n${[names, ...rows].map((row) => row.map((value) => String(value ?? '')).join(' | ')).join('\n')}\n`)
    }
    await expect(answers.join('\n')).toMatchFileSnapshot(path.join(fixtures, 'data', 'queries.txt'))
  })

  test('shows the files of a set', () => {
    expect(page).toContain(`ls set\n${list('set').join('\n')}\n\`\`\``)
  })
})
