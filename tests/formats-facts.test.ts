import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseNotice} from '../src/parse.ts'
import {type NotedFacts, printFacts, toNotedFacts} from './facts.ts'
import {fixtures} from './fixtures.ts'

const folder = path.join(fixtures, 'formats', 'published')
const names = readdirSync(folder).filter((name) => !name.endsWith('.facts.json') && name !== 'README.md')

describe('the facts of a notice as it is published are those that a person reads', () => {
  for (const name of names) {
    test(`formats/published/${name}`, async () => {
      const golden = name.replace(/\.[a-z]{1,4}$/u, '.facts.json')
      const noted: NotedFacts = JSON.parse(readFileSync(path.join(folder, golden), 'utf8'))
      const notice = await parseNotice(new Uint8Array(readFileSync(path.join(folder, name))), {name})
      expect(printFacts(toNotedFacts(notice))).toEqual(printFacts(noted))
    })
  }
})

test('there are notices of every format that is text or Word', () => {
  expect(new Set(names.map((name) => path.extname(name)))).toEqual(new Set(['.docx', '.html', '.md', '.txt']))
})
