/** No pattern of the program can be made slow by a text: each is looked at by a checker of regular expressions. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {checkSync, type Diagnostics} from 'recheck'
import {expect, test} from 'vitest'
import {fixtures} from './fixtures.ts'
import {findPatterns, type Pattern} from './soup-patterns.ts'

/** Patterns that a long text would slow down and that never meet one, with what keeps it short. */
const short: ReadonlyMap<string, string> = new Map([
  ['checks/date-after-issue.ts /[^。;]*$/u', 'the thirty characters before a date'],
  ['cli/glob.ts /\\/+$/u', 'a pattern of the command line'],
  ['mentions/dates/rules.ts /[。;].*$/u', 'the forty characters after a date'],
  ['write/template/move.ts /"(?:[^"]|"")*"|(?<sheet>\'(?:[^\']|\'\')*\'!|[\\p{L}\\p{N}_.]+!)?(?<range>\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)(?![\\p{L}\\p{N}_(.])/gu', 'a formula, which has 8,192 characters at most'],
  ['write/report/checked-file.ts /[\\r\\n]+$/u', 'a line, which has one line end'],
])

// The checker tries texts for so long; what it cannot settle by then counts if every repetition is bounded.
const timeout = 1000
// A bounded pattern takes the same time by the character at any length; this is what it may take, in microseconds.
const mostPerCharacter = 3
const length = 100_000

/** What the checker says of a pattern; one that it finds vulnerable is timed each time. */
type Verdict = 'safe' | 'unknown'

const kept = path.join(fixtures, 'pattern-verdicts.txt')
const known = readVerdicts()
const patterns = await findPatterns()

test('there are patterns', () => {
  expect(patterns.length).toBeGreaterThan(300)
})

test('those that only meet short texts are all there', () => {
  expect(patterns.map(toName)).toEqual(expect.arrayContaining([...short.keys()]))
})

const looked = patterns.map((pattern) => ({...pattern, name: toName(pattern), key: toKey(pattern)})).filter(({name}) => !short.has(name))
const verdicts = new Map<string, Verdict>()

// A pattern that has not changed has the verdict that it had; all are looked at anew with ZHENGGAI_TEST_PATTERNS=all.
test.each(looked)('$name', ({source, flags, key}) => {
  const result = known.get(key) ?? checkSync(source, flags, {timeout})
  const status = typeof result === 'string' ? result : result.status
  if (status !== 'vulnerable') verdicts.set(key, status)
  if (status === 'safe') return
  expect(findOpenRepetitions(source), typeof result === 'string' ? result : toReason(result)).toEqual([])
  if (typeof result !== 'string' && result.status === 'vulnerable') expect(timeOf(new RegExp(source, flags), toAttack(result))).toBeLessThan(mostPerCharacter)
}, 30_000)

test('the verdicts are those of the patterns there are', async () => {
  const lines = [...verdicts].map(([key, status]) => `${key} ${status}`).toSorted()
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(fixtures, 'pattern-verdicts.txt'))
})

/** A pattern by what it is, wherever it stands. */
function toKey({source, flags}: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 24)
}

/** The verdicts that are kept. */
function readVerdicts(): ReadonlyMap<string, Verdict> {
  if (process.env['ZHENGGAI_TEST_PATTERNS'] === 'all' || !existsSync(kept)) return new Map()
  const lines = readFileSync(kept, 'utf8').trimEnd().split('\n')
  return new Map(lines.map((line) => line.split(' ')).flatMap(([key = '', status]) => (status === 'safe' || status === 'unknown' ? [[key, status]] : [])))
}

function toName({file, source, flags}: Pattern): string {
  return `${file} /${source}/${flags}`
}

function toReason(result: Diagnostics): string {
  return result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern.slice(0, 200)}` : result.status
}

/** The text that the checker found, over and over. */
function toAttack(result: Extract<Diagnostics, {status: 'vulnerable'}>): string {
  return result.attack.string.repeat(Math.ceil(length / result.attack.string.length)).slice(0, length)
}

/** Microseconds a character. */
function timeOf(pattern: RegExp, text: string): number {
  const rounds = [1, 2, 3].map(() => {
    const start = performance.now()
    text.replace(pattern, '')
    return performance.now() - start
  })
  return (Math.min(...rounds) * 1000) / text.length
}

/** The repetitions without an end in a pattern: *, + and {1,}. */
function findOpenRepetitions(source: string): readonly string[] {
  const withoutClasses = source.replace(/\\./gu, '_').replace(/\[[^\]]*\]/gu, '_')
  return [...withoutClasses.matchAll(/[*+]|\{\d+,\}/gu)].map(({index}) => withoutClasses.slice(Math.max(0, index - 8), index + 1))
}
