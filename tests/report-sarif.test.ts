import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import Ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {allChecks} from '../src/checks/index.ts'
import {writeSarif} from '../src/write/report/sarif.ts'
import type {CheckedFile} from '../src/write/report/report.ts'
import {checkText, notice} from './report-files.ts'

const options = {language: 'en', version: '1.2.3'} as const
// The schema of OASIS for SARIF 2.1.0, as Microsoft's test matchers ship it; some of its patterns do not stand the u flag
const schema: Record<string, unknown> = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
const ajv = new Ajv.default({strict: false, allErrors: true, unicodeRegExp: false})
formats.default(ajv)
const validate = ajv.compile(schema)

interface Sarif {
  readonly runs: readonly [{
    readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string; readonly help: {readonly text: string}}[]}}
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: readonly [{readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region?: unknown}}]
    }[]
  }]
}

function write(files: readonly CheckedFile[]): Sarif {
  return JSON.parse(writeSarif(files, options).text)
}

function readFingerprints({runs: [{results}]}: Sarif): readonly string[] {
  return results.map(({partialFingerprints}) => partialFingerprints['primaryLocationLineHash'] ?? '')
}

describe('a log is valid', () => {
  test.each<[string, string, readonly string[] | undefined]>([
    ['of a notice with diagnostics', notice, undefined],
    ['of a notice with suggestions', notice, allChecks.map(({id}) => id)],
    ['of a text of one word', '整改', undefined],
  ])('%s', async (_name, text, ids) => {
    const file = await checkText(text, 'a.txt', ids === undefined ? {} : {ids})
    for (const files of [[file], [{...file, isVerbatim: false}], []]) {
      validate(write(files))
      expect(validate.errors ?? []).toEqual([])
    }
  })
})

test('every check is a rule with its manual, and results point at theirs', async () => {
  const {runs: [{tool, results}]} = write([await checkText(notice)])
  expect(tool.driver.rules.map(({id}) => id)).toEqual(allChecks.map(({id}) => id))
  expect(tool.driver.rules.filter(({help}) => help.text === '')).toEqual([])
  expect(results.map(({ruleIndex}) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ruleId}) => ruleId))
})

test('paths are relative addresses', async () => {
  const {runs: [{results}]} = write([await checkText(notice, 'notices/通报 1#2.txt')])
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('notices/%E9%80%9A%E6%8A%A5%201%232.txt')
})

test('a place is in UTF-16 units, with what stands there', async () => {
  const {runs: [{results}]} = write([await checkText(notice)])
  expect(results.at(-1)?.locations[0].physicalLocation.region).toEqual({
    startLine: 10, startColumn: 1, endLine: 10, endColumn: 3, snippet: {text: '二、'},
  })
})

describe('fingerprints', () => {
  test('stay where lines come before', async () => {
    const before = write([await checkText(notice)])
    const after = write([await checkText(notice.replace('局党组成立', '7月3日，局党组召开党组会。\n局党组成立'))])
    expect(readFingerprints(after)).toEqual(readFingerprints(before))
  })
  test('tell the same trouble in the same text apart', async () => {
    const twice = notice.replace('局党组成立', '在XX镇召开会议。\n在XX镇召开会议。\n局党组成立')
    const {runs: [{results}]} = write([await checkText(twice)])
    const blanks = results.filter(({ruleId}) => ruleId === 'placeholder').map(({partialFingerprints}) => partialFingerprints['primaryLocationLineHash'])
    expect(new Set(blanks).size).toBe(2)
  })
})
