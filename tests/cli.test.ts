import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {noticeSchema} from '../src/record.ts'
import {makeFolder, type Outcome, runIn} from './cli-io.ts'

const text = `中共溪桥县水务局党组关于巡察整改进展情况的通报
根据县委统一部署，2023年3月6日至4月28日，县委第二巡察组对县水务局党组开展了常规巡察。现将整改进展情况予以公布。
一、巡察反馈问题整改情况
（一）学风不实。（已完成）
1.补学专题三次。建立台账。
2.6月9日测试。合格率100%。
（二）制度不健全。（正在推进）
修订制度四项。
`
const folder = makeFolder()
writeFileSync(path.join(folder, 'notice.txt'), text)
mkdirSync(path.join(folder, 'folder'))
const call = (argv: readonly string[], stdin?: Uint8Array | string): Promise<Outcome> => runIn(folder, argv, stdin)
afterAll(() => rmSync(folder, {recursive: true}))

describe('each command prints its result and nothing else', () => {
  test('parse: the record as JSON', async () => {
    const {status, stdout, stderr} = await call(['parse', 'notice.txt'])
    expect([status, stderr]).toEqual([0, ''])
    const notice = noticeSchema.parse(JSON.parse(stdout))
    expect(notice.source).toMatchObject({name: 'notice.txt', format: 'text', encoding: 'utf-8'})
    expect(notice.issues.map(({id}) => id)).toEqual(['1.1', '1.2'])
    expect(stdout.startsWith('{\n  "schemaVersion": 2,\n')).toBe(true)
    expect(stdout.endsWith('}\n')).toBe(true)
  })
  test('parse -f yaml: the same record as YAML', async () => {
    const [json, yaml] = [await call(['parse', 'notice.txt']), await call(['parse', 'notice.txt', '-f', 'yaml'])]
    expect(yaml.status).toBe(0)
    expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout))
  })
  test('parse -f ndjson: the same record on one line', async () => {
    const {stdout} = await call(['parse', 'notice.txt', '-f', 'ndjson'])
    expect(stdout.split('\n')).toHaveLength(2)
  })
  test('parse -o: into a file', async () => {
    const {status, stdout, stderr} = await call(['parse', 'notice.txt', '-o', 'record.json'])
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    expect(readFileSync(path.join(folder, 'record.json'), 'utf8')).toBe((await call(['parse', 'notice.txt'])).stdout)
  })
  test('parse -: standard input, by the name it is given', async () => {
    const {status, stdout} = await call(['parse', '-', '--stdin-filename', 'mine.txt'], text)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({source: {name: 'mine.txt'}})
    expect(JSON.parse((await call(['parse', '-'], text)).stdout)).toMatchObject({source: {name: null}})
  })
  test('outline', async () => {
    expect(await call(['outline', 'notice.txt'])).toEqual({
      status: 0, stderr: '',
      stdout: [
        '中共溪桥县水务局党组关于巡察整改进展情况的通报  [rectification]',
        '  一、 巡察反馈问题整改情况',
        '    （一） 学风不实  [completed; 2 points]',
        '    （二） 制度不健全  [in-progress; 1 point]',
        '',
      ].join('\n'),
    })
  })
  test('dates', async () => {
    const {status, stdout} = await call(['dates', 'notice.txt'])
    expect(status).toBe(0)
    expect(stdout).toBe('2:10\t2023-03-06/2023-04-28\t2023年3月6日至4月28日\n6:3\t2023-06-09\t6月9日\t(inferred year)\n')
  })
  test('text', async () => {
    expect(await call(['text', '-'], '　　一、学风不实，\n\n  补学。\n')).toEqual({status: 0, stdout: '一、学风不实，补学。\n', stderr: ''})
  })
  test('schema', async () => {
    const {status, stdout} = await call(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({$schema: 'https://json-schema.org/draft/2020-12/schema'})
  })
})

describe('help', () => {
  test.each(['parse', 'outline', 'dates', 'text', 'schema'])('%s --help shows an example', async (command) => {
    const {status, stdout, stderr} = await call([command, '--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`Examples?:\\n +\\$ zhenggai ${command}`, 'u'))
  })
  test('--help lists the commands, --version the version', async () => {
    const {status, stdout} = await call(['--help'])
    expect(status).toBe(0)
    for (const command of ['parse', 'outline', 'dates', 'text', 'schema']) expect(stdout).toContain(`  ${command}`)
    expect((await call(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('wrong use is told in a line and gives 2', () => {
  test.each([
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['parse', 'notice.txt', '--frobnicate']],
    ['an unknown output', ['parse', 'notice.txt', '-f', 'odt']],
    ['an unknown input format', ['parse', 'notice.txt', '--input-format', 'xls']],
    ['an unknown encoding', ['parse', 'notice.txt', '--encoding', 'klingon']],
    ['no file', ['outline']],
    ['a missing file', ['parse', 'missing.txt']],
    ['a path through a file', ['parse', 'notice.txt/notice.txt']],
    ['a folder', ['outline', 'folder']],
    ['a folder to write to', ['parse', 'notice.txt', '-o', 'folder']],
    ['a folder that is not there to write to', ['parse', 'notice.txt', '-o', 'missing/record.json']],
  ])('%s', async (_, argv) => {
    const {status, stdout, stderr} = await call(argv)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^zhenggai: [^\n]+\n/u)
    expect(stderr).not.toMatch(/^ +at /mu)
  })
})

describe('what cannot be read is told in one line and gives 2', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
  const binary = Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 32)
  test.each<readonly [string, Uint8Array]>([
    ['an empty file', new Uint8Array()],
    ['blanks only', new TextEncoder().encode(' \n\n　\t\n')],
    ['an image', png],
    ['control characters', binary],
    ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['half a PDF', new TextEncoder().encode('%PDF-1.7\n')],
  ])('%s', async (_, bytes) => {
    const {status, stdout, stderr} = await call(['parse', '-'], bytes)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^zhenggai: standard input: [^\n]+\n$/u)
  })
})

describe('what is odd is read', () => {
  test.each<readonly [string, Uint8Array | string]>([
    ['invalid UTF-8', Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from('\n整改完成。\n')])],
    ['NULs', `${text}\u0000\u0000一、学\u0000风\n`],
    ['a single character', '一'],
    ['marks that never close', `${text}${'“（《【「'.repeat(200)}`],
    ['marks that never opened', `${'”）》】」'.repeat(200)}${text}`],
    ['one line of 5 MB', '学风不实，补学专题三次；'.repeat(146_000)],
    ['one sentence a line, 20,000 lines', '一是补学专题三次。\n'.repeat(20_000)],
    ['old line ends', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
  ])('%s', async (_, input) => {
    const {status, stdout, stderr} = await call(['parse', '-'], input)
    expect([status, stderr]).toEqual([0, ''])
    noticeSchema.parse(JSON.parse(stdout))
  })
})
