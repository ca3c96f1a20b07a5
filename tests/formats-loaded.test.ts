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
 * The modules that the program loads to parse a file, as V8 notes them down for its measure of coverage: the paths from
 * the package's root.
 */
async function findLoaded(file: string): Promise<readonly string[]> {
  const folder = makeFolder()
  const {status, stderr} = await runProgram(['parse', file], {env: {NODE_V8_COVERAGE: folder}})
  expect([status, stderr]).toEqual([0, ''])
  const urls = readdirSync(folder).flatMap((name) => {
    const coverage: Coverage = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
    return coverage.result.map(({url}) => url)
  })
  return urls.filter((url) => url.startsWith('file:')).map((url) => path.relative(root, fileURLToPath(url)).replaceAll(path.sep, '/'))
}

const same = (name: string): string => path.join(root, 'fixtures', 'formats', 'same', name)

// What stands for each reader, with the libraries that only it needs.
const readers: Readonly<Record<string, readonly RegExp[]>> = {
  markdown: [/^dist\/formats\/markdown/u, /\/(?:remark|micromark|mdast|yaml)[^/]*\//u],
  html: [/^dist\/formats\/html/u, /\/(?:rehype|parse5|hast)[^/]*\//u],
  // its zip.js looks into an archive's directory, to tell what it is of
  docx: [/^dist\/formats\/docx(?!\/zip\.js)/u, /\/(?:fflate|saxes)\//u],
  pdf: [/^dist\/formats\/pdf/u, /\/pdfjs-dist\//u],
  script: [/\/opencc-js\//u],
  worker: [/\/tinypool\//u],
}

function findReaders(loaded: readonly string[]): readonly string[] {
  return Object.entries(readers).flatMap(([name, patterns]) => (patterns.some((pattern) => loaded.some((file) => pattern.test(file))) ? [name] : []))
}

describe('a file is read with the modules of its own format alone', () => {
  test.each<readonly [string, readonly string[]]>([
    ['utf-8.txt', []],
    ['gb18030.txt', []],
    ['utf-16le.txt', []],
    ['utf-8.traditional.txt', ['script']],
    ['utf-8.md', ['markdown']],
    ['utf-8.html', ['html']],
    ['word.docx', ['docx']],
    ['printed.pdf', ['pdf']],
  ])('%s: %j', async (name, expected) => {
    const loaded = await findLoaded(same(name))
    expect(loaded).toContain('dist/formats/text.js')
    expect(findReaders(loaded)).toEqual(expected)
  })
})
