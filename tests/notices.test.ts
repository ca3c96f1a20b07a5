import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {printOutline} from '../src/cli/outline.ts'
import {parseSource} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'
import {writeJson} from '../src/write/json.ts'
import {type NotedFacts, printFacts, toNotedFacts} from './facts.ts'
import {expectGolden, findNames, fixtures, readFixture} from './fixtures.ts'

/** Whole records are kept of few notices, since everything in them is tested by field elsewhere. */
const recorded = ['example', 'shenji-changhang-jiaotong']

async function read(name: string): Promise<Notice> {
  return parseSource(await readFixture(`notices/${name}.txt`))
}

function printDiagnostics({diagnostics}: Notice): string {
  return diagnostics.map(({id, message, position: {start}}) => `${start.line}:${start.column} ${id} ${message}\n`).join('')
}

/** The notices whose facts a person has noted down. */
const noted = findNames('notices').filter((name) => existsSync(path.join(fixtures, `notices/${name}.facts.json`)))

describe('the facts of a notice are those that a person reads', () => {
  for (const name of noted) {
    const file = `notices/${name}.facts.json`
    test(file, async () => {
      const facts: NotedFacts = JSON.parse(readFileSync(path.join(fixtures, file), 'utf8'))
      expect(printFacts(toNotedFacts(await read(name)))).toEqual(printFacts(facts))
    })
  }
})

describe('the outline of a notice and all that is remarked on it', () => {
  for (const name of findNames('notices')) {
    const golden = `notices/${name}.outline.txt`
    test(golden, async () => {
      const notice = await read(name)
      await expectGolden(`${printOutline(notice)}\n${printDiagnostics(notice)}`, golden)
    })
  }
})

describe('the whole record', () => {
  for (const name of recorded) {
    const golden = `notices/${name}.record.json`
    test(golden, async () => expectGolden(String(writeJson([await read(name)])), golden))
  }
})

test('there are notices enough', () => {
  expect(noted.length).toBeGreaterThanOrEqual(14)
})
