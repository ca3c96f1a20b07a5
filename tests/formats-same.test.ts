import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readSource} from '../src/formats/index.ts'
import {parseSource} from '../src/parse.ts'
import {toScriptTable} from '../src/script.ts'
import type {Source} from '../src/source.ts'
import {type NotedFacts, printFacts, toNotedFacts} from './facts.ts'
import {fixtures} from './fixtures.ts'
import {makeSame} from './make-same.ts'

const folder = path.join(fixtures, 'formats', 'same')
const made = makeSame()

// What is missing is written before the folder is read; printed.pdf takes LibreOffice.
if (process.env['CI'] === undefined) {
  mkdirSync(folder, {recursive: true})
  for (const [name, bytes] of Object.entries(made)) {
    if (!existsSync(path.join(folder, name))) writeFileSync(path.join(folder, name), bytes)
  }
}

const names = readdirSync(folder).filter((name) => name !== 'README.md' && name !== 'facts.json')
const noted: NotedFacts = JSON.parse(readFileSync(path.join(folder, 'facts.json'), 'utf8'))

/** A file by its name: `big5.told.txt` is in Big5 and the caller says so. */
async function read(name: string): Promise<Source> {
  const [encoding = '', variant] = name.split('.')
  return readSource(readBytes(name), {name, ...(variant === 'told' ? {encoding} : {})})
}

function readBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)))
}

/** The facts, in simplified characters whatever the source is printed in. */
async function readFacts(source: Source): Promise<NotedFacts> {
  const facts = toNotedFacts(parseSource(source))
  const table = await toScriptTable(source.text)
  if (table === undefined) return facts
  return JSON.parse(Array.from(JSON.stringify(facts), (character) => table.get(character) ?? character).join(''))
}

describe('the same notice gives the same facts from', () => {
  test.each(names)('%s', async (name) => {
    expect(printFacts(await readFacts(await read(name)))).toEqual(printFacts(noted))
  })
})

describe('the encoding is the one that the name says of', () => {
  test.each(names.filter((name) => /^(?:utf|gb|big)/u.test(name)))('%s', async (name) => {
    expect(await read(name)).toMatchObject({encoding: name.split('.')[0], undecodable: 0})
  })
})

describe('the file is as it is made:', () => {
  test.each(Object.entries(made))('%s', (name, bytes) => {
    expect(unpack(readBytes(name))).toEqual(unpack(bytes))
  })
})

/** A zip by its parts, as how well it is packed makes no difference. */
function unpack(bytes: Uint8Array): unknown {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip ? Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]) : Buffer.from(bytes)
}
