/** What is said of a whole run, what is left out as a copy, and going on with a run that was killed. */
import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {toNearGroups, toSimhash} from '../src/cli/simhash.ts'
import type {RunReport} from '../src/cli/run-report.ts'
import {executable, makeFolder, makeNotices, printNotice, removeFolders, runProgram} from './program.ts'

afterAll(removeFolders)

describe('the fingerprint of a text', () => {
  const text = printNotice(1).replaceAll(/\s/gu, '')
  const group = (...texts: readonly string[]): readonly (readonly number[])[] => {
    const near = toNearGroups<number>()
    for (const [index, each] of texts.entries()) near.add(toSimhash(each) ?? '', index)
    return near.groups
  }

  test('is the same for the same text, and nearly so where a day differs', () => {
    expect(toSimhash(text)).toMatch(/^[0-9a-f]{16}$/u)
    expect(group(text, text, text.replace('7月5日', '7月6日'))).toEqual([[0, 1, 2]])
  })

  test('tells texts of one pattern apart', () => {
    const other = text.replaceAll('政治学习', '廉政教育').replace('一是制定学习计划', '一是召开警示教育大会，通报典型案例').replace('补登台账', '清退超标准办公用房')
    expect(group(text, other)).toEqual([])
  })

  test('is none of a text that is too short', () => {
    expect(toSimhash('问题'.repeat(99))).toBeNull()
    expect(toSimhash('问题'.repeat(100))).not.toBeNull()
  })

  test('gathers thousands that are near in one group, in time that grows with their number', () => {
    const near = toNearGroups<number>()
    const hex = (number: number): string => `00000000000000${(number % 3).toString(16)}f`
    for (let number = 0; number < 100_000; number++) near.add(hex(number), number)
    expect(near.groups.map(({length}) => length)).toEqual([100_000])
  }, 10_000)
})

describe('many inputs together', () => {
  let folder = ''
  beforeAll(() => {
    folder = path.join(makeFolder({
      'in/1.txt': printNotice(1), 'in/2.txt': printNotice(2), 'in/空.txt': '',
      'in/抄/1.txt': printNotice(1),
      'in/抄/1.md': `\ufeff${printNotice(1)}`,
      'in/近/1.txt': printNotice(1).replace('7月5日', '7月6日'),
      'in/会.txt': '县委召开巡察工作动员部署会\n2024年3月1日，县委召开巡察工作动员部署会。3月4日，各巡察组进驻。会议强调，要提高站位。\n',
    }), 'in')
  })

  test('are counted by kind, status, format, encoding, reason and check, and copies are told', async () => {
    const {status, stdout} = await runProgram(['stats', '.', '-f', 'json', '-q'], {cwd: folder})
    const report = JSON.parse(stdout) as RunReport
    expect(status).toBe(1)
    expect(report).toMatchObject({
      inputs: 7, read: 6, leftOut: 0, kinds: {rectification: 5, other: 1}, formats: {text: 5, markdown: 1}, encodings: {'utf-8': 6},
      issues: 5, statuses: {'in-progress': 5}, dates: {inferredYears: 1},
      failures: [{reason: 'empty input: there is nothing to read', count: 1, inputs: ['空.txt']}],
      duplicates: {bytes: [['1.txt', '抄/1.txt']], text: [['1.txt', '抄/1.md']], near: [['1.txt', '近/1.txt']]},
    })
    expect(report.diagnostics['not-a-notice']).toBe(1)
    expect(report.dates.total).toBeGreaterThan(5)
  })

  test('are shown as a table in either language', async () => {
    const [chinese, english] = await Promise.all(['zh', 'en'].map((lang) => runProgram(['stats', '.', '--lang', lang, '-q'], {cwd: folder})))
    expect(chinese?.stdout).toMatch(/^输入 +7\n {2}已读 +6\n {2}读不了 +1\n {4}empty input[^\n]*1\n类型 +6\n {2}整改通报 +5\n/u)
    expect(english?.stdout).toMatch(/^inputs +7\n {2}read +6\n {2}not read +1\n/u)
    expect(english?.stdout).toMatch(/\n {2}nearly the same text +1 in 1 group\n$/u)
  })

  test('are left out where the same came before, and the report says how many', async () => {
    const {stdout} = await runProgram(['parse', '.', '--unique', '--report', '../run.json', '-q', '--jobs', '2'], {cwd: folder})
    const names = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as {readonly source: {readonly name: string}}).source.name)
    expect(names).toEqual(['1.txt', '2.txt', '会.txt', '近/1.txt'])
    expect(JSON.parse(readFileSync(path.join(folder, '..', 'run.json'), 'utf8'))).toMatchObject({inputs: 7, read: 6, leftOut: 2})
  })

  test('are counted alike whatever is written of them, and where it was kept', async () => {
    const report = async (...words: readonly string[]): Promise<string> => {
      await runProgram(['parse', '.', '--report', '../again.json', '-q', ...words], {cwd: folder})
      return readFileSync(path.join(folder, '..', 'again.json'), 'utf8')
    }
    const first = await report('-o', '../a.ndjson')
    for (const words of [['--fields', 'title'], ['-f', 'csv'], ['-o', '../a.html'], ['-o', '../a.ndjson', '--cache-location', '../kept'], ['-o', '../a.ndjson', '--cache-location', '../kept']]) {
      expect(await report(...words), words.join(' ')).toBe(first)
    }
  })
})

describe('--resume', {timeout: 60_000}, () => {
  const count = 60
  let inputs = ''
  beforeAll(() => {
    inputs = path.join(makeFolder(), 'in')
    makeNotices(inputs, count)
  })

  /** Starts the program and kills it, as a machine that loses its power does, when it has kept some of what it makes. */
  async function kill(folder: string, words: readonly string[], kept: string): Promise<void> {
    const child = spawn(process.execPath, [executable, ...words], {cwd: folder, stdio: 'ignore'})
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_status, signal) => { resolve(signal) })
    })
    for (let waited = 0; countFiles(path.join(folder, kept)) < 8 && waited < 2000; waited++) await wait(5)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  }

  test.each([
    ['records', ['-o', '台账.ndjson'], '台账.ndjson', '台账.ndjson.resume/kept'],
    ['a workbook', ['-o', '台账.xlsx', '--date', '2026-11-29'], '台账.xlsx', '台账.xlsx.resume/kept'],
    ['a folder of records', ['--out-dir', 'out'], 'out', 'out/.zhenggai-resume/kept'],
    ['data tables', ['-f', 'parquet', '--out-dir', 'set'], 'set', 'set/.zhenggai-resume/kept'],
  ])('goes on with %s where a run was killed: the same bytes, and nothing left over', async (_what, output, place, kept) => {
    const words = ['parse', inputs, '--jobs', '1', ...output]
    const whole = makeFolder()
    await runProgram([...words, '-q'], {cwd: whole})
    const folder = makeFolder()
    await kill(folder, [...words, '--resume'], kept)
    expect(place.includes('.') && existsSync(path.join(folder, place))).toBe(false)
    const {status, stderr} = await runProgram([...words, '--resume'], {cwd: folder})
    expect(status).toBe(0)
    expect(Number(/, (?<cached>\d+) from the cache/u.exec(stderr)?.groups?.['cached'])).toBeGreaterThanOrEqual(7)
    expect(readTree(folder)).toEqual(readTree(whole))
  })

  test('needs an output that stays', async () => {
    const {status, stderr} = await runProgram(['parse', inputs, '--resume'])
    expect({status, stderr}).toEqual({status: 2, stderr: 'zhenggai: --resume needs an output that stays: name it with -o or --out-dir\n'})
  })

  test('begins anew where nothing was begun, and keeps to a cache of one’s own', async () => {
    const folder = makeFolder({'1.txt': printNotice(1)})
    mkdirSync(path.join(folder, 'a.ndjson.resume', 'unfinished'), {recursive: true})
    writeFileSync(path.join(folder, 'a.ndjson.resume', 'unfinished', 'half'), 'x')
    expect((await runProgram(['parse', '1.txt', '-o', 'a.ndjson', '--resume', '--cache-location', 'own'], {cwd: folder})).status).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(['1.txt', 'a.ndjson', 'own'])
  })
})

function countFiles(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).length
}

/** The files below a folder with their bytes. */
function readTree(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).toSorted()
  return names.filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')])
}
