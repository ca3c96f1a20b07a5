import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {makeFolder, removeFolders, root, runProgram} from './program.ts'

afterAll(removeFolders)

interface Coverage {
  readonly result: readonly {readonly url: string}[]
}

/**
 * The files that the program loads to parse an input, as V8 notes them down for its measure of coverage: for each its path
 * and what is in it, as the program may be built of many modules or of few.
 */
async function findLoaded(input: string): Promise<readonly string[]> {
  const folder = makeFolder()
  const {status, stderr} = await runProgram(['parse', input], {env: {NODE_V8_COVERAGE: folder}})
  expect([status, stderr]).toEqual([0, ''])
  const urls = readdirSync(folder).flatMap((name) => {
    const coverage: Coverage = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
    return coverage.result.map(({url}) => url)
  })
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  return files.map((file) => `${file.replaceAll(path.sep, '/')}\n${readFileSync(file, 'utf8')}`)
}

/** Words that stand in each reader, or in a library that only it needs; they are there however the program is built. */
const readers: Readonly<Record<string, readonly RegExp[]>> = {
  markdown: [/codeFencedFenceInfo/u],
  html: [/absence-of-digits-in-numeric-character-reference/u, /article:published_time/u],
  docx: [/chineseCountingThousand/u, /numFmt/u],
  xml: [/no stream handler/u, /document must contain a root element/u],
  pdf: [/The PDF is a scan/u, /^\S+\/pdfjs-dist\//u],
  ofd: [/TemplatePage/u],
  soffice: [/UserInstallation/u],
  // 乾 干, with its characters or their numbers
  script: [/乾 干|\\u4e7e \\u5e72/iu],
  worker: [/^\S+\/tinypool\//u],
}

function findReaders(loaded: readonly string[]): readonly string[] {
  return Object.entries(readers).flatMap(([name, patterns]) => (patterns.some((pattern) => loaded.some((file) => pattern.test(file))) ? [name] : []))
}

const same = path.join(root, 'fixtures', 'formats', 'same')

describe('a file is read with what its own format needs', () => {
  test.each<readonly [string, readonly string[]]>([
    ['utf-8.txt', []],
    ['gb18030.txt', []],
    ['utf-16le.txt', []],
    ['utf-8.traditional.txt', ['script']],
    ['utf-8.md', ['markdown']],
    ['utf-8.html', ['html']],
    ['word.docx', ['docx', 'xml']],
    ['printed.pdf', ['pdf']],
    ['printed.ofd', ['xml', 'ofd']],
  ])('%s: %j', async (name, expected) => {
    expect(findReaders(await findLoaded(path.join(same, name)))).toEqual(expected)
  })
})
