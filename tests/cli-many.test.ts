/** The executable over many notices in all formats, some of them broken. */
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {breakNotices, type Ended, executable, makeFolder, makeNotices, printNotice, removeFolders, runProgram} from './program.ts'

const count = 100
let folder = ''
let broken = 0

beforeAll(() => {
  folder = makeFolder()
  makeNotices(path.join(folder, 'in'), count)
  broken = breakNotices(path.join(folder, 'in'))
})

afterAll(removeFolders)

const parse = (...args: readonly string[]): Promise<Ended> => runProgram(['parse', ...args], {cwd: folder})

describe('many notices', () => {
  test('one bad file is a line and the exit status; all others are printed, in order, with however many threads', async () => {
    const [one, two] = [await parse('in', '--jobs', '1'), await parse('in', '--jobs', '2')]
    const records: readonly {source: {name: string; format: string}}[] = one.stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(records).toHaveLength(count)
    expect(new Set(records.map(({source}) => source.format))).toEqual(new Set(['text', 'markdown', 'html', 'docx', 'pdf']))
    const numbers = records.map(({source}) => Number(/\d+(?=\.\w+$)/u.exec(source.name)?.[0]))
    expect(numbers).toEqual(Array.from({length: count}, (_unused, at) => at + 1))
    expect(two.stdout === one.stdout).toBe(true)
    for (const {status, stderr} of [one, two]) {
      const lines = stderr.trimEnd().split('\n')
      expect(status).toBe(1)
      expect(lines.slice(0, -1).map((line) => line.replace(/(?<=^zhenggai: [^:]*: ).+/u, ''))).toEqual([
        'zhenggai: in/损坏/二进制.txt: ', 'zhenggai: in/损坏/半截.docx: ', 'zhenggai: in/损坏/断链.txt: ', 'zhenggai: in/损坏/空.txt: ',
      ])
      expect(lines.at(-1)).toMatch(new RegExp(`^zhenggai: ${count} of ${count + broken} files in .*${broken} failed$`, 'u'))
    }
  }, 60_000)

  test('--fail-fast ends at the first', async () => {
    const place = makeFolder({'1.txt': printNotice(1), '2.txt': '', '3.txt': printNotice(3)})
    const {status, stdout, stderr} = await runProgram(['parse', '.', '--fail-fast', '-f', 'json'], {cwd: place})
    expect({status, records: JSON.parse(stdout).length}).toEqual({status: 1, records: 1})
    expect(stderr).toMatch(/^zhenggai: 2\.txt: empty input[^\n]*\nzhenggai: 1 of 3 files/u)
    await runProgram(['parse', '.', '--fail-fast', '-o', 'all.json'], {cwd: place})
    expect(readdirSync(place)).toHaveLength(3)
  })

  test('a line without end is read like any other', async () => {
    const place = makeFolder({'1.txt': `一、${'问题严重'.repeat(250_000)}`, '2.txt': printNotice(2)})
    const {status, stdout} = await runProgram(['parse', '.', '-q'], {cwd: place})
    expect({status, records: stdout.trimEnd().split('\n').length}).toEqual({status: 0, records: 2})
  })
})

describe('--timeout', () => {
  test('gives up a file that takes longer, and only that', async () => {
    const place = makeFolder({'1.txt': printNotice(1), '2.txt': 'a'.repeat(200_000_000), '3.txt': printNotice(3)})
    const {status, stdout, stderr} = await runProgram(['parse', '.', '--timeout', '0.5', '-q'], {cwd: place})
    expect({status, records: stdout.trimEnd().split('\n').length}).toEqual({status: 1, records: 2})
    expect(stderr).toBe('zhenggai: 2.txt: given up after 0.5 s (--timeout)\n')
    const one = await runProgram(['parse', '2.txt', '--timeout', '0.5'], {cwd: place})
    expect(one).toEqual({status: 2, stdout: '', stderr: 'zhenggai: 2.txt: given up after 0.5 s (--timeout)\n'})
  })

  test('is a number of seconds', async () => {
    expect((await parse('in', '--timeout', '0')).status).toBe(2)
    expect((await parse('in', '--jobs', '0')).status).toBe(2)
  })
})

describe('--cache', () => {
  test('takes what is unchanged, by content, name and options', async () => {
    const place = makeFolder({'in/1.txt': printNotice(1), 'in/2.txt': printNotice(2), 'in/3.txt': ''})
    const run = async (...args: readonly string[]): Promise<Ended> => await runProgram(['parse', 'in', '--cache-location', 'kept', ...args], {cwd: place})
    const first = await run()
    const again = await run()
    expect(again.stdout).toBe(first.stdout)
    expect([first.status, again.status]).toEqual([1, 1])
    expect(first.stderr).not.toContain('from the cache')
    expect(again.stderr).toContain('2 from the cache')
    expect((await run('-f', 'csv')).stderr).not.toContain('from the cache')
    writeFileSync(path.join(place, 'in', '2.txt'), printNotice(22))
    expect((await run()).stderr).toContain('1 from the cache')
  })

  test('an entry that is damaged is made again', async () => {
    const place = makeFolder({'1.txt': printNotice(1), '2.txt': printNotice(2)})
    const run = async (): Promise<Ended> => await runProgram(['parse', '1.txt', '2.txt', '--cache-location', 'kept'], {cwd: place})
    const first = await run()
    for (const file of readdirSync(path.join(place, 'kept'), {recursive: true, encoding: 'utf8'})) {
      if (file.length > 10) writeFileSync(path.join(place, 'kept', file), '["zhenggai",3,false]\nabcd')
    }
    const again = await run()
    expect(again.stdout).toBe(first.stdout)
    expect(again.stderr).not.toContain('from the cache')
  })

  test('lies in node_modules/.cache of the package, else with the user', async () => {
    const place = makeFolder({'app/package.json': '{}', 'app/in/1.txt': printNotice(1), 'loose/1.txt': printNotice(1)})
    await runProgram(['parse', '1.txt', '--cache'], {cwd: path.join(place, 'app', 'in')})
    expect(existsSync(path.join(place, 'app', 'node_modules', '.cache', 'zhenggai'))).toBe(true)
    await runProgram(['parse', '1.txt', '--cache'], {cwd: path.join(place, 'loose'), env: {XDG_CACHE_HOME: path.join(place, 'user')}})
    expect(existsSync(path.join(place, 'user', 'zhenggai'))).toBe(true)
    expect((await runProgram(['parse', '1.txt', '--cache-location', '1.txt'], {cwd: path.join(place, 'loose')})).stderr).toMatch(/^zhenggai: cannot make the cache /u)
  })
})

describe('interrupted', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s: status 130, no half file, whole ones stay', async (signal) => {
    const all = path.join(folder, 'all.ndjson')
    const child = spawn(process.execPath, [executable, 'parse', 'in', '-o', 'all.ndjson', '--jobs', '2'], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']})
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const isBegun = (): boolean => readdirSync(folder).some((name) => name.startsWith('.zhenggai-') && readFileSync(path.join(folder, name)).length > 0)
    for (let tries = 0; tries < 1000 && !isBegun(); tries++) await wait(10)
    expect(isBegun()).toBe(true)
    child.kill(signal)
    expect(await ended).toBe(130)
    expect(Buffer.concat(said).toString()).toMatch(/zhenggai: interrupted\n$/u)
    expect({all: existsSync(all), names: readdirSync(folder)}).toEqual({all: false, names: ['in']})
  })

  test('files of --out-dir are whole', async () => {
    const out = path.join(folder, 'out')
    const child = spawn(process.execPath, [executable, 'parse', 'in', '--out-dir', 'out', '-q'], {cwd: folder, stdio: 'ignore'})
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    const list = (): readonly string[] => (existsSync(out) ? readdirSync(out, {recursive: true, encoding: 'utf8'}) : []).filter((name) => /\.\w+$/u.test(name))
    for (let tries = 0; tries < 1000 && list().length < 5; tries++) await wait(10)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    const files = list()
    expect(files.length).toBeLessThan(count)
    for (const file of files) expect(JSON.parse(readFileSync(path.join(out, file), 'utf8'))).toMatchObject({schemaVersion: 2})
    rmSync(out, {recursive: true})
  })
})
