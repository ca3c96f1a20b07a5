import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from './fixtures.ts'

/**
 * The stages in order, each with its files and folders; a file imports from its own stage and from earlier ones only.
 * Lines are joined and cut by looking at their numbers, so markers stand before the formats.
 */
const stages: readonly (readonly string[])[] = [
  ['find-matches.ts', 'source.ts', 'fold.ts', 'script.ts', 'decode.ts', 'ordinal.ts', 'phrase.ts', 'lexicon.ts', 'label-words.ts', 'edge-characters.ts', 'body-words.ts', 'state-words.ts', 'meant-words.ts', 'date-words.ts', 'day-words.ts', 'number-words.ts', 'title-words.ts', 'contact-words.ts', 'publication-words.ts', 'inspection-words.ts', 'language.ts', 'severity.ts', 'record-words.ts', 'record.ts', 'to-record.ts', 'json-schema.ts'],
  ['marker.ts'],
  ['margin.ts', 'wrap.ts', 'glued.ts', 'formats/'],
  ['tree/'],
  ['mentions/'],
  ['extract/'],
  ['checks/'],
  ['write/'],
  ['parse.ts', 'parse-fields.ts', 'find-mentions.ts', 'page-notice.ts'],
  ['index.ts', 'unified.ts'],
  ['page/'],
  ['cli/'],
]

const src = path.join(root, 'src')
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))

interface Import {
  readonly file: string
  readonly from: string
}

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(src, file), 'utf8').replace(/^\s*(?:\*|\/\/).*$/gmu, '')
  const found = text.matchAll(/(?:\bfrom |\bimport |\bimport\()'(?<from>[^']+)'/gu)
  return [...found].map((match) => ({file, from: match.groups?.['from'] ?? ''}))
})

function findStage(file: string): number {
  return stages.findIndex((names) => names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name)))
}

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(100)
})

describe('each file has its stage', () => {
  test.each(files)('%s', (file) => {
    expect(findStage(file)).toBeGreaterThanOrEqual(0)
  })
})

describe('a file imports from its own stage and from earlier ones', () => {
  test.each(files)('%s', (file) => {
    const stage = findStage(file)
    const later = imports
      .filter((each) => each.file === file && each.from.startsWith('.'))
      .map(({from}) => path.posix.join(path.posix.dirname(file), from))
      .filter((imported) => findStage(imported) > stage)
    expect(later).toEqual([])
  })
})

test('no file imports itself by way of others', () => {
  expect(findCircle()).toEqual([])
})

/** The files of a circle of imports, in order; none where there is no circle. */
function findCircle(): readonly string[] {
  const importsOf = (file: string): readonly string[] =>
    imports.filter((each) => each.file === file && each.from.startsWith('.')).map(({from}) => path.posix.join(path.posix.dirname(file), from))
  const done = new Set<string>()
  const walk = (file: string, above: readonly string[]): readonly string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
    if (done.has(file)) return []
    done.add(file)
    for (const to of importsOf(file)) {
      const circle = walk(to, [...above, file])
      if (circle.length > 0) return circle
    }
    return []
  }
  return files.map((file) => walk(file, [])).find((circle) => circle.length > 0) ?? []
}

test('each import names a file that is there', () => {
  const missing = imports.filter(({file, from}) =>
    from.startsWith('.') && !files.includes(path.posix.join(path.posix.dirname(file), from)),
  )
  expect(missing).toEqual([])
})

test('only the command line imports from Node and from commander', () => {
  const foreign = imports.filter(({file, from}) => !file.startsWith('cli/') && (from.startsWith('node:') || from === 'commander'))
  expect(foreign).toEqual([])
})

// PDF.js warns as it loads; the warning is held back while it does.
const hushing = new Set(['formats/pdf/load-pdfjs.ts'])

test('nothing below the command line touches the process, the console or the clock', () => {
  const touching = files.filter((file) => {
    if (file.startsWith('cli/') || hushing.has(file)) return false
    const text = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    return /\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random|toLocale/u.test(text)
  })
  expect(touching).toEqual([])
})

test('the page turns to no other address, which no policy can forbid', () => {
  const turning = files.filter((file) => file.startsWith('page/')).filter((file) => {
    const text = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    return /(?<![.\w])location\s*[.=]|(?:window|document|globalThis|self)\.(?:open|location)\b/u.test(text)
  })
  expect(turning).toEqual([])
  expect(files.filter((file) => file.startsWith('page/')).length).toBeGreaterThan(20)
})
