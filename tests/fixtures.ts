/** The fixtures: folders of texts, each with what is expected of it in files beside it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {readSource} from '../src/formats/index.ts'
import {markLines} from '../src/marker.ts'
import type {Source} from '../src/source.ts'
import {buildTree} from '../src/tree/build.ts'
import type {NoticeNode} from '../src/tree/nodes.ts'
import {knownBugs} from './known-bugs.ts'

export const root = path.join(import.meta.dirname, '..')
export const fixtures = path.join(root, 'fixtures')

/** The names of the texts in a folder of the fixtures, without `.txt`. */
export function findNames(folder: string): readonly string[] {
  return readdirSync(path.join(fixtures, folder))
    .filter((file) => file.endsWith('.txt') && !/\.(?:tree|outline|lines)\.txt$/u.test(file))
    .map((file) => file.slice(0, -'.txt'.length))
}

/** The folders in a folder of the fixtures. */
export function findFolders(folder: string): readonly string[] {
  return readdirSync(path.join(fixtures, folder), {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The source of a fixture. */
export function readFixture(file: string): Promise<Source> {
  return readSource(readFileSync(path.join(fixtures, file)), {name: path.basename(file)})
}

/** The tree of a source. */
export function toTree(source: Source): NoticeNode {
  return buildTree(markLines(source.lines))
}

/** What a fixture's JSON file says is expected of it. */
export function readExpected(file: string): unknown {
  return JSON.parse(readFileSync(path.join(fixtures, file), 'utf8'))
}

/** A value without the positions in it. */
export function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (typeof value !== 'object' || value === null) return value
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(entries.filter(([key]) => key !== 'position').map(([key, each]) => [key, withoutPositions(each)]))
}

/** A test of one fixture, which must fail where its bug is known. */
export function testFixture(file: string, run: () => Promise<void>): void {
  if (knownBugs.has(file)) test.fails(file, run)
  else test(file, run)
}

/** Compares with a golden file. A golden that a known bug does not meet is written by hand and never written over. */
export async function expectGolden(text: string, file: string): Promise<void> {
  const golden = path.join(fixtures, file)
  if (knownBugs.has(file)) {
    expect(existsSync(golden)).toBe(true)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  } else await expect(text).toMatchFileSnapshot(golden)
}
