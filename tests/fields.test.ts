import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {parseFields} from '../src/parse-fields.ts'
import {parseSource} from '../src/parse.ts'
import {noticeSchema} from '../src/record.ts'
import {recordFields} from '../src/record-words.ts'
import {findNames, readFixture} from './fixtures.ts'
import {makeFolder, type Outcome, runIn} from './cli-io.ts'

const text = `中共溪桥县水务局党组关于巡察整改进展情况的通报
根据县委统一部署，县委第二巡察组对县水务局党组开展了巡察。现将整改进展情况予以公布。
一、巡察反馈问题整改情况
（一）学风不实。（已完成）
补学专题三次，2023年6月9日测试。
`
const folder = makeFolder()
mkdirSync(path.join(folder, 'notices'))
writeFileSync(path.join(folder, 'notice.txt'), text)
for (const name of ['a', 'b']) writeFileSync(path.join(folder, 'notices', `${name}.txt`), text.replaceAll('溪桥', `${name}桥`))
const call = (...argv: string[]): Promise<Outcome> => runIn(folder, argv)
afterAll(() => rmSync(folder, {recursive: true}))

test('the names of the fields are those of the record, in its order', () => {
  expect(recordFields).toEqual(Object.keys(noticeSchema.shape))
})

describe('each field alone is what it is in the whole record', () => {
  test.each(findNames('notices').slice(0, 6))('%s', async (name) => {
    const source = await readFixture(`notices/${name}.txt`)
    const whole = parseSource(source)
    for (const field of recordFields) expect(parseFields(source, {fields: [field]})).toEqual({[field]: whole[field]})
    expect(JSON.stringify(parseFields(source))).toBe(JSON.stringify(whole))
  })
})

test('fields stand in the order of the record, however they are named', async () => {
  const {status, stdout} = await call('parse', 'notice.txt', '--fields', 'issues,title', '--fields', 'kind')
  expect(status).toBe(0)
  expect(Object.keys(JSON.parse(stdout))).toEqual(['kind', 'title', 'issues'])
})

test('of several inputs each has its line, or its document', async () => {
  const {stdout} = await call('parse', 'notices', '--fields', 'title')
  expect(stdout.trimEnd().split('\n').map((line) => Object.keys(JSON.parse(line)))).toEqual([['title'], ['title']])
  expect(parse((await call('parse', 'notice.txt', '--fields', 'subject', '-f', 'yaml')).stdout)).toEqual({subject: '县水务局党组'})
  const list: unknown = JSON.parse((await call('parse', 'notices', '--fields', 'issuedOn', '-f', 'json')).stdout)
  expect(list).toEqual([{issuedOn: null}, {issuedOn: null}])
})

test('--no-text leaves out the text of sections and nothing else', async () => {
  const whole: unknown = JSON.parse((await call('parse', 'notice.txt')).stdout)
  const without: unknown = JSON.parse((await call('parse', 'notice.txt', '--no-text')).stdout)
  const withoutText = (key: string, value: unknown): unknown => (key === 'sections' ? drop(value) : value)
  expect(JSON.stringify(without)).toBe(JSON.stringify(whole, withoutText))
  expect(JSON.stringify(without)).not.toBe(JSON.stringify(whole))
})

function drop(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(drop)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === 'text' ? [] : [[key, drop(each)]])))
}

test('--validate changes nothing of a record that is right', async () => {
  expect(await call('parse', 'notice.txt', '--validate')).toEqual(await call('parse', 'notice.txt'))
})

test.each([
  [['--fields', 'isues'], 'There is no field "isues"; did you mean issues?'],
  [['--fields', 'nothing-like-it'], `there are ${recordFields.join(', ')}`],
  [['--fields', ','], 'Expected names of fields'],
  [['--fields', 'title', '-f', 'csv'], '--fields goes with json, yaml, ndjson; csv is made from the whole record'],
  [['--no-text', '-o', 'ledger.xlsx'], '--no-text goes with json, yaml, ndjson; xlsx is made from the whole record'],
  [['--fields', 'title', '--validate'], '--validate needs the whole record; leave out --fields'],
])('wrong use is told: %j', async (options, message) => {
  const {status, stdout, stderr} = await call('parse', 'notice.txt', ...options)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})
