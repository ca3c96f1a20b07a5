import {readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readEvidence} from '../src/parse.ts'
import {allChecks, runChecks} from '../src/checks/index.ts'
import {expectGolden, findFolders, findNames, readFixture, root} from './fixtures.ts'

const ids = allChecks.map(({id}) => id)

/** What a check says of a text. */
async function readRemarks(file: string, id: string): Promise<readonly unknown[]> {
  const chosen = allChecks.filter((check) => check.id === id)
  const diagnostics = runChecks(readEvidence(await readFixture(file)), {chosen})
  return diagnostics.map(({position: {start: {line, column}}, actual, expected}) => ({id, line, column, actual, expected}))
}

test('each check has its folder of fixtures, and each folder its check', () => {
  expect(findFolders('checks').toSorted()).toEqual(ids.toSorted())
})

test('each check stands in the file of its name', () => {
  const files = readdirSync(path.join(root, 'src', 'checks'))
  expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(ids)('%s', (id) => {
  const names = findNames(`checks/${id}`)
  test('has fixtures that fail and fixtures that are all right', () => {
    expect(names.filter((name) => !name.startsWith('ok-')).length).toBeGreaterThanOrEqual(2)
    expect(names.filter((name) => name.startsWith('ok-')).length).toBeGreaterThanOrEqual(1)
  })
  for (const name of names) {
    const golden = `checks/${id}/${name}.json`
    test(golden, async () => {
      const remarks = await readRemarks(`checks/${id}/${name}.txt`, id)
      if (name.startsWith('ok-')) expect(remarks).toEqual([])
      else expect(remarks).not.toEqual([])
      await expectGolden(`${JSON.stringify(remarks, null, 2)}\n`, golden)
    })
  }
})
