import {describe, expect, test} from 'vitest'
import {allChecks, checks, retired} from '../src/checks/index.ts'
import {findWords, toMessage} from '../src/checks/messages/index.ts'
import {languages} from '../src/language.ts'
import {readFixture, findFolders, findNames} from './fixtures.ts'
import {readEvidence} from '../src/parse.ts'

const ids = allChecks.map(({id}) => id)
const [en, zh] = [findWords('en'), findWords('zh')]

function readPlaceholders(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted()
}

describe.each(languages)('in %s', (language) => {
  const words = findWords(language)
  test('every check has its words, and nothing else has', () => {
    expect(Object.keys(words.checks).toSorted()).toEqual(ids.toSorted())
  })
  test('no message ends with a full stop', () => {
    expect(Object.values(words.checks).filter(({message, summary}) => /[.。]$/u.test(message) || /[.。]$/u.test(summary))).toEqual([])
  })
})

test.each(ids)('both languages fill in the same of %s', (id) => {
  expect(readPlaceholders(zh.checks[id]?.message ?? '')).toEqual(readPlaceholders(en.checks[id]?.message ?? ''))
})

test('both languages have the same terms and the same words of reports', () => {
  expect(Object.keys(zh.terms)).toEqual(Object.keys(en.terms))
  expect(Object.keys(zh.report)).toEqual(Object.keys(en.report))
  for (const key of ['totals', 'clean', 'more', 'line'] as const) {
    expect(readPlaceholders(zh.report[key])).toEqual(readPlaceholders(en.report[key]))
  }
})

test('an English message says what was unexpected and what was expected', () => {
  expect(Object.entries(en.checks).filter(([, {message}]) => !/^Unexpected .*expected /u.test(message))).toEqual([])
})

test('what is optional is a suggestion, and on only where asked for', () => {
  expect(allChecks.filter(({isOptional, severity}) => (isOptional === true) !== (severity === 'info')).map(({id}) => id)).toEqual([])
  expect(checks.some(({isOptional}) => isOptional === true)).toBe(false)
})

test('what was retired was replaced by checks that are there', () => {
  expect([...retired.values()].flat().filter((id) => !ids.includes(id))).toEqual([])
  expect([...retired.keys()].filter((id) => ids.includes(id))).toEqual([])
})

describe('every fixture is worded without a gap', () => {
  const english = Object.values(en.terms)
  test.each(findFolders('checks').filter((id) => ids.includes(id)))('%s', async (id) => {
    const check = allChecks.find((each) => each.id === id)
    const files = findNames(`checks/${id}`).map((name) => `checks/${id}/${name}.txt`)
    const evidence = await Promise.all(files.map(async (file) => readEvidence(await readFixture(file))))
    const remarks = evidence.flatMap((each) => [...(check?.run(each) ?? [])])
    expect(remarks).not.toEqual([])
    for (const remark of remarks) {
      const chinese = toMessage(id, remark, 'zh')
      for (const message of [chinese, toMessage(id, remark, 'en')]) expect(message).not.toMatch(/[{}]|``|“”/u)
      expect(english.filter((term) => chinese.includes(term))).toEqual([])
    }
  })
})
