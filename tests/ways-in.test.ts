/** The ways in beside npm: the container, the pre-commit hook and the GitHub Action; what of them runs here, runs. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {extensions} from '../src/formats/extensions.ts'
import {root} from './fixtures.ts'

interface Found {
  readonly locations: readonly {readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}}}[]
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const script = path.join(root, 'scripts', 'check-changed.sh')
const faulty = '中共云岫县民政局党组关于巡察整改情况的通报\n根据县委统一部署，县委第一巡察组开展了巡察。现将整改情况通报如下。\n一、反馈问题整改情况\n1.学习不深入。2023年2月30日已补学。\n'
const sound = faulty.replace('2月30日', '2月3日')
const hasTools = process.platform !== 'win32' && spawnSync('git', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0

describe('the container', () => {
  const lines = read('Dockerfile').split('\n')

  test('is built in one image and run in another, by nobody who may change the system', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toEqual(['FROM node:22-alpine AS build', 'FROM node:22-alpine'])
    const user = lines.findIndex((line) => line.startsWith('USER '))
    expect(lines[user]).toBe('USER node')
    expect(lines.slice(user).filter((line) => line.startsWith('RUN'))).toEqual([])
    expect(lines).toContain('ENTRYPOINT ["zhenggai"]')
  })

  test('takes nothing that was installed or built before', () => {
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist']))
  })
})

test('what is to be cited has the version of the package', () => {
  const manifest = JSON.parse(read('package.json')) as {readonly version: string; readonly license: string}
  expect(parse(read('CITATION.cff'))).toMatchObject({'cff-version': '1.2.0', version: manifest.version, license: manifest.license})
})

test('the version of the record is told of', () => {
  const {properties: {schemaVersion}} = JSON.parse(read('schemas/notice.schema.json')) as {readonly properties: {readonly schemaVersion: {readonly const: number}}}
  const versions = [...read('docs/schema.md').matchAll(/^## (?<version>\d+)$/gmu)].map(({groups}) => Number(groups?.['version']))
  expect(versions.at(-1)).toBe(schemaVersion.const)
})

test('the schemas are named as docs/ways-in.md says', () => {
  const ids = ['notice', 'config'].map((name) => (JSON.parse(read(`schemas/${name}.schema.json`)) as {readonly $id: string}).$id)
  expect(ids).toEqual(['urn:zhenggai:schema:notice:2', 'urn:zhenggai:schema:config:1'])
  expect(ids.filter((id) => !read('docs/ways-in.md').includes(id))).toEqual([])
})

describe('the pre-commit hook', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly Record<string, string>[]

  test('takes each ending that a folder of notices may hold', () => {
    const files = new RegExp(hook?.['files'] ?? '$^', 'u')
    expect(extensions.filter((ending) => !files.test(`a/通报${ending}`))).toEqual([])
    expect(files.test('src/index.ts')).toBe(false)
  })

  test('calls a command of the package', () => {
    const [program = '', command = ''] = (hook?.['entry'] ?? '').split(' ')
    expect(JSON.parse(read('package.json'))).toMatchObject({bin: {[program]: 'bin/zhenggai.js'}})
    expect(spawnSync(process.execPath, [path.join(root, 'bin', 'zhenggai.js'), command, '--help']).status).toBe(0)
  })
})

describe('the action', () => {
  const action = parse(read('action.yml')) as {readonly inputs: object; readonly runs: {readonly steps: readonly Record<string, unknown>[]}}

  test('names what it uses by version, and a script that is there', () => {
    const uses = action.runs.steps.flatMap((step) => (typeof step['uses'] === 'string' ? [step['uses']] : []))
    expect(uses.filter((each) => !/^[\w-]+\/[\w/-]+@v\d+$/u.test(each))).toEqual([])
    const runs = action.runs.steps.flatMap((step) => (typeof step['run'] === 'string' ? [step['run']] : []))
    expect(runs.filter((each) => each.includes('check-changed.sh'))).toHaveLength(1)
    expect(existsSync(script)).toBe(true)
  })

  test('hands no input to a shell but through the environment', () => {
    const runs = action.runs.steps.flatMap((step) => (typeof step['run'] === 'string' ? [step['run']] : []))
    expect(runs.filter((each) => each.includes('${{'))).toEqual([])
  })
})

test('the action takes each ending that a folder of notices may hold', () => {
  const pattern = /grep -zEi '(?<pattern>[^']+)'/u.exec(readFileSync(script, 'utf8'))?.groups?.['pattern'] ?? '$^'
  expect(extensions.filter((ending) => !new RegExp(pattern, 'iu').test(`a/通报${ending}`))).toEqual([])
})

describe.skipIf(!hasTools)('what the action runs', {timeout: 60_000}, () => {
  let folder = ''
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...words], {cwd: folder, encoding: 'utf8'}).trim()
  const commit = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), text)
    }
    git('add', '-A')
    git('commit', '--quiet', '--message', 'notices')
    return git('rev-parse', 'HEAD')
  }
  const check = (base: string, more: NodeJS.ProcessEnv = {}): {readonly status: number | null; readonly stdout: string; readonly files: readonly string[]} => {
    const sarif = path.join(folder, '.git', 'zhenggai.sarif')
    rmSync(sarif, {force: true})
    const {status, stdout} = spawnSync('bash', [script], {cwd: folder, encoding: 'utf8', env: {...process.env, BASE: base, RUNNER_TEMP: path.join(folder, '.git'), GITHUB_OUTPUT: '', ARGUMENTS: '--max-warnings 0 --select date-impossible', ...more}})
    const log = existsSync(sarif) ? readFileSync(sarif, 'utf8') : '{"runs":[{"results":[]}]}'
    const {runs: [run]} = JSON.parse(log) as {readonly runs: readonly {readonly results: readonly Found[]}[]}
    const found = (run?.results ?? []).flatMap(({locations}) => locations.map(({physicalLocation: {artifactLocation: {uri}}}) => decodeURIComponent(uri)))
    return {status, stdout, files: found}
  }

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-action-'))
    git('init', '--quiet')
    commit({'通报/旧 的.txt': faulty})
  })

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  test('checks what has changed, and fails for what is wrong in it', () => {
    const base = git('rev-parse', 'HEAD')
    commit({'通报/新 的.txt': faulty, 'src/code.ts': ''})
    const {status, stdout, files} = check(base)
    expect(status).toBe(1)
    expect(files).toEqual(['通报/新 的.txt'])
    expect(stdout).toContain('sarif=')
  })

  test('passes where nothing is wrong in what has changed, whatever lies beside it', () => {
    const base = git('rev-parse', 'HEAD')
    commit({'通报/好.txt': sound})
    expect(check(base).status).toBe(0)
  })

  test('says that nothing has changed', () => {
    const base = git('rev-parse', 'HEAD')
    commit({'src/code.ts': '1'})
    expect(check(base)).toMatchObject({status: 0, stdout: 'no notice has changed\n', files: []})
  })

  test('checks all where the commit before is unknown, and only where it is told to', () => {
    commit({'README.md': '# 说明'})
    expect(check('0000000000000000000000000000000000000000', {PATHS: '通报'}).files).toEqual(['通报/新 的.txt', '通报/旧 的.txt'])
  })

  test('fails as the program does', () => {
    expect(check('', {PATHS: '通报', ARGUMENTS: '--no-such-option'}).status).toBe(2)
  })
})
