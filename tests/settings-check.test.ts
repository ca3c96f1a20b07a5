import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {type CheckOptions, runCheckOf} from '../src/cli/check.ts'
import {checkDocument} from '../src/cli/check-task.ts'
import {runExplain} from '../src/cli/explain.ts'
import {exit, type ExitStatus, type Io} from '../src/cli/io.ts'
import {findNearest} from '../src/cli/nearest.ts'
import {findSettings} from '../src/cli/settings-file.ts'
import {allChecks} from '../src/checks/index.ts'
import {reportNames} from '../src/write/report/index.ts'
import type {CheckedFile} from '../src/write/report/report.ts'
import {makeFolder} from './cli-io.ts'
import {notice} from './report-files.ts'

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

interface Outcome {
  readonly status: ExitStatus
  readonly stdout: string
  readonly stderr: string
}

async function withIo(cwd: string, env: Io['env'], run: (io: Io) => Promise<ExitStatus>): Promise<Outcome> {
  const [stdout, stderr] = [new Sink(), new Sink()]
  const status = await run({stdin: Readable.from([]), stdout, stderr, env, cwd})
  return {status, stdout: stdout.text, stderr: stderr.text}
}

/** Checks texts, given with the names of their files. */
async function check(options: CheckOptions, {cwd = makeFolder(), env = {}, texts = {'a.txt': notice}, read = exit.done}: {cwd?: string; env?: Io['env']; texts?: Record<string, string>; read?: ExitStatus} = {}): Promise<Outcome> {
  return await withIo(cwd, env, async (io) => await runCheckOf(async (language, receive) => {
    for (const [name, text] of Object.entries(texts)) {
      const {body} = await checkDocument({bytes: new TextEncoder().encode(text), name}, {read: {}, language})
      const file: CheckedFile = JSON.parse(new TextDecoder().decode(body))
      receive(file)
    }
    return read
  }, options, io))
}

const mild = notice.replace('110101199003070011', '略')

describe('the exit status', () => {
  test('is 1 where an error is found, and 0 where there are only warnings', async () => {
    expect((await check({})).status).toBe(exit.found)
    expect((await check({}, {texts: {'a.txt': mild}})).status).toBe(exit.done)
    expect((await check({ignoreCheck: ['private-data']})).status).toBe(exit.done)
  })
  test('is 1 where there are more warnings than allowed, shown or not', async () => {
    const outcome = await check({maxWarnings: 2, severity: 'error'}, {texts: {'a.txt': mild}})
    expect(outcome).toMatchObject({status: exit.found, stderr: 'zhenggai: 3 warnings, at most 2 are allowed\n'})
    expect((await check({maxWarnings: 3}, {texts: {'a.txt': mild}})).status).toBe(exit.done)
  })
  test('is that of reading where that went wrong', async () => {
    expect((await check({}, {read: exit.failed})).status).toBe(exit.failed)
    expect((await check({}, {texts: {'a.txt': mild}, read: exit.found})).status).toBe(exit.found)
  })
  test('stays where the report goes to a file', async () => {
    const cwd = makeFolder()
    const outcome = await check({outputFile: 'out/../report.sarif', outputFormat: 'sarif'}, {cwd})
    expect(outcome).toMatchObject({status: exit.found, stdout: ''})
    expect(JSON.parse(readFileSync(path.join(cwd, 'report.sarif'), 'utf8'))).toMatchObject({version: '2.1.0'})
  })
})

test.each(reportNames)('%s is printed', async (outputFormat) => {
  expect((await check({outputFormat})).stdout).toContain('private-data')
})

test('severity says what is shown, and nothing else', async () => {
  const {stdout} = await check({severity: 'error', outputFormat: 'concise'})
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
})

test('names are seen from the working folder, with / between folders', async () => {
  const cwd = makeFolder()
  const {stdout} = await check({outputFormat: 'concise', select: ['ordinal-repeated']}, {cwd, texts: {[path.join(cwd, 'x', 'a.txt')]: notice, './b.txt': notice, '<stdin>': notice}})
  expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['x/a.txt', 'b.txt', '<stdin>', ''])
})

test('the summary of a step is appended to what stands there', async () => {
  const cwd = makeFolder()
  writeFileSync(path.join(cwd, 'summary.md'), 'before\n')
  await check({outputFormat: 'github'}, {cwd, env: {GITHUB_STEP_SUMMARY: 'summary.md'}})
  expect(readFileSync(path.join(cwd, 'summary.md'), 'utf8')).toMatch(/^before\n### zhenggai\n/u)
  await check({outputFormat: 'pretty'}, {cwd, env: {GITHUB_STEP_SUMMARY: 'other.md'}})
  expect(existsSync(path.join(cwd, 'other.md'))).toBe(false)
})

describe('settings', () => {
  test('are found upwards, and patterns seen from their folder', async () => {
    const root = makeFolder()
    const cwd = path.join(root, 'notices', 'drafts')
    mkdirSync(cwd, {recursive: true})
    writeFileSync(path.join(root, 'zhenggai.config.yaml'), 'lang: zh\noverrides:\n  - files: [notices/drafts/*.txt]\n    checks: {private-data: off}\n')
    const outcome = await check({outputFormat: 'concise'}, {cwd})
    expect(outcome.status).toBe(exit.done)
    expect(outcome.stdout).toContain('序号“2”重复')
    expect((await check({outputFormat: 'concise', config: false}, {cwd})).status).toBe(exit.found)
  })
  test('of the nearest folder count alone, YAML before JSON', async () => {
    const root = makeFolder()
    const cwd = path.join(root, 'notices')
    mkdirSync(cwd)
    writeFileSync(path.join(root, 'zhenggai.config.yaml'), 'maxWarnings: 1\n')
    writeFileSync(path.join(cwd, 'zhenggai.config.json'), '{"lang": "zh"}')
    expect(await findSettings(undefined, {cwd})).toEqual({settings: {lang: 'zh'}, folder: cwd})
    writeFileSync(path.join(cwd, 'zhenggai.config.yaml'), 'lang: en\n')
    expect(await findSettings(undefined, {cwd})).toEqual({settings: {lang: 'en'}, folder: cwd})
  })
  test('may be named', async () => {
    const cwd = makeFolder()
    writeFileSync(path.join(cwd, 'my.yaml'), '\ufefflang: zh\n')
    expect(await findSettings('my.yaml', {cwd})).toEqual({settings: {lang: 'zh'}, folder: cwd})
    await expect(findSettings('none.yaml', {cwd})).rejects.toThrow(/none\.yaml: no such file$/u)
    await expect(findSettings('.', {cwd})).rejects.toThrow(/is a folder, not a file$/u)
  })
  test('are printed as a settings file that says the same', async () => {
    const cwd = makeFolder()
    const first = await check({printConfig: true, select: ['totals'], maxWarnings: 4}, {cwd, env: {LANG: 'zh_CN.UTF-8'}})
    expect(JSON.parse(first.stdout)).toMatchObject({lang: 'zh', maxWarnings: 4, checks: {'declared-sum': 'warning', 'ordinal-gap': 'off'}})
    writeFileSync(path.join(cwd, 'zhenggai.config.json'), first.stdout)
    expect((await check({printConfig: true}, {cwd})).stdout).toBe(first.stdout)
  })
})

describe('explain', () => {
  const explain = async (name: string | undefined, env: Io['env'] = {}): Promise<Outcome> =>
    await withIo('.', env, async (io) => await runExplain(name, {}, io))
  test('lists all checks with severity and summary', async () => {
    const {stdout} = await explain(undefined)
    for (const {id} of allChecks) expect(stdout).toContain(`  ${id} `)
    expect(stdout).toMatch(/missing-contact +\(info\) +The notice does not say how to reach the issuer/u)
    expect((await explain(undefined, {LANG: 'zh_CN.UTF-8'})).stdout).toContain('缺联系方式')
  })
  test('prints a manual, those of a group, and those that took the place of a retired one', async () => {
    expect((await explain('ordinal-gap')).stdout).toMatch(/^ordinal-gap \(numbering; warning\)\n\nA number is left out[\s\S]*← expected 2/u)
    expect((await explain('totals')).stdout.match(/\(totals; warning\)/gu)).toHaveLength(5)
    expect((await explain('unreadable-date')).stdout).toContain('date-damaged (dates; warning)')
  })
  test('suggests the nearest', async () => {
    await expect(explain('ordinal-gpa')).rejects.toThrow('there is no check "ordinal-gpa"; did you mean ordinal-gap?')
  })
})

test.each([
  ['gap', 'ordinal-gap'],
  ['Ordinal-Gap', 'ordinal-gap'],
  ['missing-contacts', 'missing-contact'],
  ['placeholder', 'placeholder'],
  ['xyz', undefined],
])('nearest to %s is %s', (typed, nearest) => {
  expect(findNearest(typed, allChecks.map(({id}) => id))).toBe(nearest)
})
