/** No Chinese outside tables: what extracts, checks, cuts and writes asks words of a table and holds none itself. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {root} from './fixtures.ts'

/** The files and folders that may hold Chinese, each with the reason; beside them every file named `…-words.ts`. */
const tables: ReadonlyMap<string, string> = new Map([
  ['checks/manuals.ts', 'the manuals of the checks, generated from their comments'],
  ['checks/messages/', 'what a check says'],
  ['formats/printed/radicals.ts', 'the characters that radicals stand for, no words'],
  ['lexicon.ts', 'words that several modules need'],
  ['marker.ts', 'the shapes of printed numbers'],
  ['mentions/', 'the grammars of what sentences say'],
  ['ordinal.ts', 'numerals and what they are worth'],
  ['phrase.ts', 'frames of titles and ends of sentences'],
  ['record.ts', 'samples in the descriptions of the schema, which readers of the JSON Schema see'],
  ['write/table-columns.ts', 'what the columns are, generated from the schema and its words'],
  ['script.ts', 'characters by which a script is known'],
])

const src = path.join(root, 'src')
const all = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .toSorted()
const others = all.filter((file) => !isTable(file))

function isTable(file: string): boolean {
  return file.endsWith('-words.ts') || [...tables.keys()].some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name))
}

// Strings, templates and patterns stand before comments, so that the // of 'http://' or of /[/]/ opens none.
const token = new RegExp([
  String.raw`'(?:[^'\\\n]|\\.)*'`,
  String.raw`"(?:[^"\\\n]|\\.)*"`,
  '`(?:[^`\\\\]|\\\\[^])*`',
  String.raw`(?<comment>/\*[^]*?\*/|//.*)`,
  // a pattern opens where no division can
  String.raw`(?<=(?:[(,=:[!&|?{};>]|\breturn)\s*)/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/`,
].join('|'), 'gu')

/** A program with blanks for its comments; lines stay where they are. */
function withoutComments(text: string): string {
  return text.replace(token, (found, comment: string | undefined) => (comment === undefined ? found : found.replace(/[^\n]/gu, ' ')))
}

/** The lines of a program that hold Chinese, each as `line: text`. */
function findChinese(text: string): readonly string[] {
  const lines = withoutComments(text).split('\n').map((line, index) => [index + 1, line.trim()] as const)
  return lines.filter(([, line]) => /\p{Script=Han}/u.test(line)).map(([number, line]) => `${number}: ${line}`)
}

test.each([
  ['a string', `const word = '问题'`, 1],
  ['a template', 'const word = `${count}个`', 1],
  ['a pattern', 'if (/[/]问题/u.test(text)) return', 1],
  ['a string that looks like a comment', `const site = 'http://某县' // 网站`, 1],
  ['a pattern that looks like a comment', 'return /[/][/]某县/u', 1],
  ['a line comment', `const site = 'http://' // 网站`, 0],
  ['a block comment', `/** 问题\n * “'”整改 */\nconst half = total / 2 // 一半`, 0],
  ['a range of characters', String.raw`const han = /[\u4e00-\u9fff]、/u // 汉字`, 0],
] as const)('Chinese is found in no comment: %s', (_, text, count) => {
  expect(findChinese(text)).toHaveLength(count)
})

test('each table is there and holds Chinese', () => {
  const empty = [...tables.keys()].filter((name) => !all.some((file) => (name.endsWith('/') ? file.startsWith(name) : file === name) && read(file).length > 0))
  expect(empty).toEqual([])
})

test.each(others)('%s holds no Chinese', (file) => {
  expect(read(file).map((line) => `${file}:${line}`)).toEqual([])
})

function read(file: string): readonly string[] {
  return findChinese(readFileSync(path.join(src, file), 'utf8'))
}
