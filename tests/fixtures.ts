/** The fixtures: folders of texts, each with what is expected of it in files beside it. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'vitest'
import {readSource} from '../src/formats/index.ts'
import {markLines} from '../src/marker.ts'
import type {Source} from '../src/source.ts'
import {buildTree} from '../src/tree/build.ts'
import type {NoticeNode} from '../src/tree/nodes.ts'

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

/** Compares with a golden file; one that is missing fails where CI is set. */
export async function expectGolden(text: string, file: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(path.join(fixtures, file))
}
