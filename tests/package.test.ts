/** What is published: holds what is needed and no more, has its types right, and works where it is installed. */
import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {publint} from 'publint'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root} from './fixtures.ts'

const run = promisify(execFile)
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-package-'))
const limit = 300_000
const noRegistry = 'no registry answers'
// set to the oldest Node that must do, to run what is installed with that as well
const nodes = [process.execPath, ...(process.env['LOWEST_NODE'] === undefined ? [] : [process.env['LOWEST_NODE']])]

interface Packed {
  readonly filename: string
  readonly unpackedSize: number
  readonly files: readonly {readonly path: string; readonly size: number}[]
}

let packed: Packed
let tarball = ''

beforeAll(async () => {
  const {stdout} = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)
  const [first] = JSON.parse(stdout) as Packed[]
  if (first === undefined) throw new Error('npm packed nothing')
  packed = first
  tarball = path.join(folder, first.filename)
}, limit)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the package', () => {
  test('holds the program, the library, the schema and what is written about them', () => {
    const odd = packed.files.map((file) => file.path).filter((file) => !/^(?:bin\/zhenggai\.js|dist\/.+\.(?:js|d\.ts)|dist\/page\/zhenggai\.html|schemas\/[\w.-]+\.json|docs\/[\w-]+\.md|(?:README(?:\.zh-CN)?|CHANGELOG)\.md|LICENSE|package\.json)$/u.test(file))
    expect(odd).toEqual([])
    expect(packed.files.map((file) => file.path)).toEqual(expect.arrayContaining([
      'bin/zhenggai.js', 'dist/index.js', 'dist/index.d.ts', 'dist/unified.js', 'dist/unified.d.ts', 'dist/cli/run.js', 'dist/cli/worker.js', 'dist/page/zhenggai.html', 'schemas/notice.schema.json', 'LICENSE',
    ]))
    expect(packed.unpackedSize - findSize('dist/page/zhenggai.html')).toBeLessThan(4_000_000)
    expect(findSize('dist/page/zhenggai.html')).toBeLessThan(4_000_000)
  })

  test('publint finds nothing', async () => {
    const bytes = readFileSync(tarball)
    const {messages} = await publint({pack: {tarball: Uint8Array.from(bytes).buffer}, strict: true})
    expect(messages).toEqual([])
  }, limit)

  test('attw finds nothing', async () => {
    const attw = path.join(path.dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js')
    const {stdout} = await run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'json'], {maxBuffer: 2 ** 26})
    expect(JSON.parse(stdout)).toMatchObject({analysis: {types: {kind: 'included'}}})
  }, limit)
})

describe('where it is installed', () => {
  let isInstalled = false

  beforeAll(async () => {
    writeFileSync(path.join(folder, 'package.json'), '{"name": "elsewhere", "private": true, "type": "module"}\n')
    writeFileSync(path.join(folder, 'notice.txt'), '中共某县水利局党组关于巡察整改情况的通报\n一、关于“学风不实”问题\n整改状态：已完成\n整改情况：一是补学。\n')
    writeFileSync(path.join(folder, 'use.js'), [
      "import {readFileSync} from 'node:fs'", "import {createRequire} from 'node:module'", "import {findDates, parseNotice} from 'zhenggai'", "import {noticeParse} from 'zhenggai/unified'", "import schema from 'zhenggai/schemas/notice.schema.json' with {type: 'json'}",
      "const {issues} = await parseNotice(readFileSync('notice.txt'))",
      "console.log(JSON.stringify([issues[0].title, issues[0].status.state, typeof noticeParse, typeof schema.$schema, findDates('2023年7月24日')[0].start]))", '',
    ].join('\n'))
    try {
      await npm(['install', tarball, '--prefer-offline', '--ignore-scripts', '--omit=dev'], folder)
      isInstalled = true
    } catch (error) {
      if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/u.test(String(error))) throw error
    }
  }, limit)

  test.for(nodes)('the executable runs with %s', {timeout: limit}, async (node, {skip}) => {
    skip(!isInstalled, noRegistry)
    const {stdout} = await run(node, [path.join('node_modules', 'zhenggai', 'bin', 'zhenggai.js'), 'parse', 'notice.txt'], {cwd: folder})
    expect(JSON.parse(stdout)).toMatchObject({kind: 'rectification', issues: [{title: '学风不实', status: {state: 'completed'}}]})
    const several = await run(node, [path.join('node_modules', 'zhenggai', 'bin', 'zhenggai.js'), 'parse', 'notice.txt', 'notice.txt', '--timeout', '60', '--jobs', '2', '-f', 'csv'], {cwd: folder})
    expect(several.stdout).toContain('学风不实')
  })

  test.for(nodes)('the library runs with %s', {timeout: limit}, async (node, {skip}) => {
    skip(!isInstalled, noRegistry)
    const {stdout} = await run(node, ['use.js'], {cwd: folder})
    expect(JSON.parse(stdout)).toEqual(['学风不实', 'completed', 'function', 'string', '2023-07-24'])
  })

  test('nothing that it needs is known to be unsafe', async ({skip}) => {
    skip(!isInstalled, noRegistry)
    try {
      await npm(['audit', '--omit=dev', '--json'], folder)
    } catch (error) {
      const {stdout = ''} = error as {stdout?: string}
      skip(!stdout.includes('"vulnerabilities"'), noRegistry)
      expect(JSON.parse(stdout)).toEqual({})
    }
  }, limit)
})

function findSize(file: string): number {
  return packed.files.find((each) => each.path === file)?.size ?? Infinity
}

function npm(args: readonly string[], cwd: string): Promise<{readonly stdout: string}> {
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'].filter((arg) => args[0] !== 'audit' || arg !== '--no-audit'), {cwd, maxBuffer: 2 ** 26, shell: process.platform === 'win32'})
}
