/** Where the executable's results go, and that they come whole or not at all. */
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {type Sheet, readXlsx, writeXlsx} from 'hucre/xlsx'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseAllDocuments} from 'yaml'
import {type Ended, makeFolder, makeNotices, printNotice, removeFolders, runProgram, runShell} from './program.ts'

let folder = ''

beforeAll(() => {
  folder = makeFolder({'a.txt': printNotice(1), 'in/1.txt': printNotice(1), 'in/深/2.md': printNotice(2), 'in/3.txt': printNotice(3)})
})

afterAll(removeFolders)

const parse = (...args: readonly string[]): Promise<Ended> => runProgram(['parse', ...args], {cwd: folder})

/** The files below a folder, with `/`. */
function list(place: string): readonly string[] {
  return readdirSync(place, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
    .sort()
}

describe('formats', () => {
  test('one input prints one record with an indent of two; several print one a line', async () => {
    const one = await parse('a.txt')
    expect(one).toMatchObject({status: 0, stderr: ''})
    expect(one.stdout).toBe(`${JSON.stringify(JSON.parse(one.stdout), null, 2)}\n`)
    const several = await parse('a.txt', 'in')
    expect(several.stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(several.stderr).toMatch(/^zhenggai: 4 of 4 files in \d+\.\d s \(.*\/s\)\n$/u)
    expect((await parse('a.txt', 'in', '--quiet')).stderr).toBe('')
  })

  test('json is a list, written as JSON.stringify would', async () => {
    const {stdout} = await parse('in', '-f', 'json', '-q')
    const records: unknown = JSON.parse(stdout)
    expect(records).toHaveLength(3)
    expect(stdout).toBe(`${JSON.stringify(records, null, 2)}\n`)
  })

  test('json stays a list where some or all fail', async () => {
    expect(JSON.parse((await parse('gone', 'a.txt', '-f', 'json')).stdout)).toHaveLength(1)
    const none = await parse('gone', 'away', '-f', 'json')
    expect({json: JSON.parse(none.stdout), status: none.status}).toEqual({json: [], status: 1})
  })

  test('yaml is documents, markdown pages with a rule between, csv one table', async () => {
    expect(parseAllDocuments((await parse('in', '-f', 'yaml', '-q')).stdout)).toHaveLength(3)
    const pages = (await parse('in', '-f', 'markdown', '-q')).stdout.split('\n\n---\n\n')
    expect(pages.map((page) => page.slice(0, 2))).toEqual(['# ', '# ', '# '])
    const csv = (await parse('in', '-f', 'csv', '-q')).stdout
    expect(csv.startsWith('\ufeff文件,发文单位,序号,')).toBe(true)
    expect(csv.split('文件')).toHaveLength(2)
    expect((await parse('in', '-f', 'csv', '-q', '--no-bom', '--lang', 'en')).stdout.startsWith('file,issuer,number,')).toBe(true)
  })

  test('the ending of -o says the format, unless -f does', async () => {
    await parse('in', '-o', 'out.csv', '-q')
    expect(readFileSync(path.join(folder, 'out.csv'), 'utf8').startsWith('\ufeff文件,')).toBe(true)
    await parse('in', '-o', 'out.txt.yaml', '-f', 'ndjson', '-q')
    expect(readFileSync(path.join(folder, 'out.txt.yaml'), 'utf8').split('\n')).toHaveLength(4)
    await parse('a.txt', '-o', '台账.xlsx')
    expect(readFileSync(path.join(folder, '台账.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })
})

describe('the ledger', () => {
  const readFirst = async (file: string): Promise<Sheet> => {
    const [sheet] = (await readXlsx(new Uint8Array(readFileSync(path.join(folder, file))))).sheets
    if (sheet === undefined) throw new Error('no sheet')
    return sheet
  }

  test('columns, title and day are those asked for; the same day, the same bytes', async () => {
    const options = ['--columns', '序号,存在问题,status', '--title', '某校台账', '--date', '2024-01-09', '-q']
    expect(await parse('in', '-o', 'one.xlsx', ...options)).toMatchObject({status: 0, stderr: ''})
    const {rows} = await readFirst('one.xlsx')
    expect(rows.slice(0, 3).map((row) => row.filter((cell) => cell !== null))).toEqual([['某校台账'], ['填报单位：', '制表日期：2024年1月9日'], ['序号', '反馈问题', '整改状态']])
    expect(rows.slice(3).map(([number]) => number)).toEqual([1, 2, 3])
    await parse('in', '-o', 'two.xlsx', ...options, '--jobs', '2')
    expect(readFileSync(path.join(folder, 'two.xlsx'))).toEqual(readFileSync(path.join(folder, 'one.xlsx')))
  })

  test('the day is that of SOURCE_DATE_EPOCH; in a folder each file has its own', async () => {
    await runProgram(['parse', 'in/1.txt', 'in/3.txt', '--out-dir', 'dated', '-f', 'xlsx', '-q'], {cwd: folder, env: {SOURCE_DATE_EPOCH: '1704758400'}})
    const {rows} = await readFirst('dated/3.xlsx')
    expect(rows[1]?.filter((cell) => cell !== null)).toEqual(['填报单位：中共河西市第3中学委员会', '制表日期：2024年1月9日'])
  })

  test('a template is filled', async () => {
    writeFileSync(path.join(folder, '模板.xlsx'), await writeXlsx({sheets: [{name: '表', rows: [['某校'], ['序号', '存在问题', '是否完成']]}]}))
    expect(await parse('in', '-o', 'filled.xlsx', '--template', '模板.xlsx', '-q')).toMatchObject({status: 0, stderr: ''})
    expect((await readFirst('filled.xlsx')).rows.slice(0, 4)).toEqual([['某校', null, null], ['序号', '存在问题', '是否完成'], [1, '台账不规范', '正在整改'], [2, '台账不规范', '正在整改']])
    await parse('in/*.txt', '--out-dir', 'forms', '-f', 'xlsx', '--template', '模板.xlsx', '-q')
    expect((await readFirst('forms/3.xlsx')).rows).toHaveLength(3)
  })

  test('a document is one of Word', async () => {
    await parse('in', '-o', 'ledger.docx', '-q')
    const {stdout} = await runProgram(['text', 'ledger.docx'], {cwd: folder})
    expect(stdout).toContain('巡察反馈问题整改台账')
  })

  test.each([
    [['in', '--title', '甲'], '--title goes with xlsx and docx; ndjson has no such thing'],
    [['a.txt', '--date', '2024-01-09'], '--date goes with xlsx and docx; json has no such thing'],
    [['in', '-f', 'docx', '--template', '模板.xlsx', '-o', 'x.docx'], '--template goes with xlsx; docx has no such thing'],
    [['in', '-o', 'x.xlsx', '--template', '模板.xlsx', '--columns', '序号'], '--columns and --template exclude each other'],
    [['in', '-o', '模板.xlsx', '--template', '模板.xlsx'], '模板.xlsx is the template and would be overwritten'],
    [['in', '-o', 'x.xlsx', '--template', 'a.txt'], 'a.txt: the template is no workbook'],
    [['in', '-o', 'x.xlsx', '--template', 'gone.xlsx'], 'cannot read gone.xlsx: no such file'],
    [['in', '-o', 'x.xlsx', '--columns', 'isue'], 'there is no column "isue"; did you mean issue?'],
    [['in', '-o', 'x.xlsx', '--columns', '甲乙丙丁'], 'there is no column "甲乙丙丁"; there are number (序号), '],
    [['in', '-o', 'x.xlsx', '--columns', '反馈问题,存在问题'], 'the column 反馈问题 is named twice'],
    [['in', '-o', 'x.xlsx', '--date', '2024-02-30'], '--date takes a day such as 2026-11-29, not "2024-02-30"'],
  ])('%j is wrong use', async (args, message) => {
    const {status, stderr} = await parse(...args)
    expect({status, told: stderr.includes(message)}, stderr).toEqual({status: 2, told: true})
    expect(existsSync(path.join(folder, 'x.xlsx'))).toBe(false)
  })
})

describe('--out-dir', () => {
  test('a file for each input in the same tree, by the ending of its format', async () => {
    const {status} = await parse('in', '--out-dir', 'records', '-q')
    expect(status).toBe(0)
    expect(list(path.join(folder, 'records'))).toEqual(['1.json', '3.json', '深/2.json'])
    expect(readFileSync(path.join(folder, 'records', '1.json'), 'utf8')).toBe((await parse('in/1.txt')).stdout)
    await parse('in', 'a.txt', '--out-dir', 'pages', '-f', 'markdown', '-q')
    expect(list(path.join(folder, 'pages'))).toEqual(['a.md', 'in/1.md', 'in/3.md', 'in/深/2.md'])
    await parse('in/*.txt', '--out-dir', 'books', '-f', 'xlsx', '-q')
    expect(list(path.join(folder, 'books'))).toEqual(['1.xlsx', '3.xlsx'])
  })

  test('inputs from elsewhere land inside too', async () => {
    const other = makeFolder({'x/1.txt': printNotice(1), 'y/1.txt': printNotice(2)})
    const {status} = await runProgram(['parse', '../x', path.join(other, 'y', '1.txt'), '--out-dir', '../out', '-q'], {cwd: path.join(other, 'y')})
    expect({status, files: list(path.join(other, 'out'))}).toEqual({status: 0, files: ['x/1.json', 'y/1.json']})
    expect(list(other)).toHaveLength(4)
  })

  test('two inputs for one file are an error before anything is written', async () => {
    const place = makeFolder({'in/a.txt': printNotice(1), 'in/a.md': printNotice(2), 'in/0.txt': printNotice(3)})
    const {status, stderr} = await runProgram(['parse', 'in', '--out-dir', 'out'], {cwd: place})
    expect(status).toBe(2)
    expect(stderr).toMatch(/^zhenggai: in\/a\.md and in\/a\.txt would both make .*out\/a\.json/u)
    expect(existsSync(path.join(place, 'out'))).toBe(false)
  })

  test('an input is not overwritten, and results of before are no inputs', async () => {
    const place = makeFolder({'1.md': printNotice(1), 'in/2.txt': printNotice(2)})
    expect((await runProgram(['parse', '1.md', '--out-dir', '.', '-f', 'markdown'], {cwd: place})).stderr).toMatch(/is an input and would be overwritten/u)
    expect((await runProgram(['parse', '1.md', '-o', './1.md'], {cwd: place})).status).toBe(2)
    symlinkSync('.', path.join(place, 'self'))
    expect((await runProgram(['parse', '1.md', '--out-dir', 'self', '-f', 'markdown'], {cwd: place})).status).toBe(2)
    rmSync(path.join(place, 'self'))
    for (const _ of [1, 2]) await runProgram(['parse', '.', '--out-dir', 'pages', '-f', 'markdown'], {cwd: place})
    expect(list(place)).toEqual(['1.md', 'in/2.txt', 'pages/1.md', 'pages/in/2.md'])
  })

  test('a link that leads out of the folder is not followed', async () => {
    const place = makeFolder({'in/a/1.txt': printNotice(1), 'in/2.txt': printNotice(2)})
    mkdirSync(path.join(place, 'outside'))
    mkdirSync(path.join(place, 'out'))
    symlinkSync('../outside', path.join(place, 'out', 'a'))
    const {status, stderr} = await runProgram(['parse', 'in', '--out-dir', 'out', '-q'], {cwd: place})
    expect({status, outside: list(path.join(place, 'outside'))}).toEqual({status: 2, outside: []})
    expect(stderr).toMatch(/is a link that leads out of/u)
  })

  test('excludes --output', async () => {
    expect((await parse('in', '--out-dir', 'x', '-o', 'y')).status).toBe(2)
  })
})

describe('files', () => {
  test('keep their permissions, and a link is written through', async () => {
    const place = makeFolder({'a.txt': printNotice(1), 'real.json': 'old'})
    chmodSync(path.join(place, 'real.json'), 0o640)
    symlinkSync('real.json', path.join(place, 'link.json'))
    await runProgram(['parse', 'a.txt', '-o', 'link.json'], {cwd: place})
    expect(statSync(path.join(place, 'real.json')).mode & 0o777).toBe(0o640)
    expect(JSON.parse(readFileSync(path.join(place, 'real.json'), 'utf8'))).toMatchObject({schemaVersion: 2})
    expect(list(place)).toEqual(['a.txt', 'real.json'])
  })

  test('stay as they were where no input can be read', async () => {
    const place = makeFolder({'old.csv': 'old', 'empty.txt': ''})
    expect((await runProgram(['parse', 'empty.txt', 'gone.txt', '-o', 'old.csv'], {cwd: place})).status).toBe(1)
    expect(readFileSync(path.join(place, 'old.csv'), 'utf8')).toBe('old')
    expect(list(place)).toEqual(['empty.txt', 'old.csv'])
  })

  test('a part without inputs is a file without records', async () => {
    const place = makeFolder({'1.txt': printNotice(1)})
    for (const part of ['1/2', '2/2']) {
      await runProgram(['parse', '.', '--shard', part, '-o', `${part.slice(0, 1)}.ndjson`, '-q'], {cwd: place})
    }
    expect(['1.ndjson', '2.ndjson'].map((name) => readFileSync(path.join(place, name), 'utf8').length > 0).sort()).toEqual([false, true])
  })

  test('a folder that is missing or may not be written to', async () => {
    expect(await parse('a.txt', '-o', 'no/where.json')).toMatchObject({status: 2, stdout: '', stderr: expect.stringMatching(/^zhenggai: cannot write .*where\.json: no such folder\n$/u)})
    const place = makeFolder({'a.txt': printNotice(1)})
    const locked = path.join(place, 'locked')
    mkdirSync(locked)
    chmodSync(place, 0o755)
    chmodSync(locked, 0o555)
    const uid = process.getuid?.() === 0 ? {uid: 65_534} : {}
    const file = await runProgram(['parse', 'a.txt', '-o', 'locked/a.json'], {cwd: place, ...uid})
    expect(file).toMatchObject({status: 2, stderr: expect.stringMatching(/: permission denied\n$/u)})
    const tree = await runProgram(['parse', 'a.txt', '--out-dir', 'locked/b', '-q'], {cwd: place, ...uid})
    expect(tree).toMatchObject({status: 2, stderr: expect.stringMatching(/: permission denied\n$/u)})
  })

  test('an input or a folder that may not be read is one line', async () => {
    const place = makeFolder({'in/1.txt': printNotice(1), 'in/2.txt': printNotice(2), 'in/shut/3.txt': printNotice(3)})
    chmodSync(place, 0o755)
    chmodSync(path.join(place, 'in', '2.txt'), 0)
    chmodSync(path.join(place, 'in', 'shut'), 0)
    const uid = process.getuid?.() === 0 ? {uid: 65_534} : {}
    const {status, stdout, stderr} = await runProgram(['parse', 'in', '-q'], {cwd: place, ...uid})
    expect({status, records: stdout.trimEnd().split('\n').length}).toEqual({status: 1, records: 1})
    expect(stderr).toBe('zhenggai: in/2.txt: permission denied\nzhenggai: in/shut: permission denied\n')
    chmodSync(path.join(place, 'in', 'shut'), 0o755)
  })
})

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each(['parse a.txt', 'parse in', 'parse in -f xlsx', 'outline a.txt', 'dates a.txt', 'text a.txt', 'schema', '--help', 'completion bash'])('%s > /dev/full', async (line) => {
    const {status, stderr} = await runShell(`zhenggai ${line} > /dev/full`, {cwd: folder})
    expect({status, said: stderr.trimEnd().split('\n').at(-1)}).toEqual({status: 2, said: 'zhenggai: cannot write standard output: no space left on the device'})
  })

  test('-o: half a file is taken away', async () => {
    expect(await parse('a.txt', '-o', '/dev/full')).toMatchObject({status: 2, stderr: 'zhenggai: cannot write /dev/full: no space left on the device\n'})
    const place = makeFolder()
    makeNotices(path.join(place, 'in'), 20)
    const {status, stderr} = await runShell('ulimit -f 8; zhenggai parse in -o all.ndjson -q', {cwd: place})
    expect({status, stderr: stderr.replace(/ \/\S*\//u, ' ')}).toEqual({status: 2, stderr: 'zhenggai: cannot write all.ndjson: the file would be larger than allowed\n'})
    expect(readdirSync(place)).toEqual(['in'])
  })
})

describe('a pipe closed early', () => {
  test.each(['parse a.txt', 'parse in in/1.txt', 'parse many', 'parse many -f csv', 'parse many -o /dev/stdout', 'outline a.txt', 'text a.txt', 'schema', '--help'])('%s | true ends quietly', async (line) => {
    if (!existsSync(path.join(folder, 'many'))) makeNotices(path.join(folder, 'many'), 30)
    const {stdout, stderr} = await runShell(`{ zhenggai ${line} -q 2>err; echo $? >status; } | true; cat status err`.replace(/(?<=schema|help|outline a\.txt|text a\.txt) -q/u, ''), {cwd: folder})
    expect({stdout, stderr}).toEqual({stdout: '0\n', stderr: ''})
  })

  test('head gets its lines', async () => {
    const {stdout} = await runShell('zhenggai parse in -q | head -n 1 | wc -l', {cwd: folder})
    expect(stdout.trim()).toBe('1')
  })
})

test('a workbook is not printed on a terminal', async ({skip}) => {
  const script = await runShell('command -v script')
  skip(script.status !== 0, 'needs script')
  writeFileSync(path.join(folder, 'go.sh'), `'${process.execPath}' '${path.join(import.meta.dirname, '..', 'bin', 'zhenggai.js')}' parse in -f xlsx\n`)
  const {stdout} = await runShell("script -qec 'sh go.sh' /dev/null", {cwd: folder})
  expect(stdout).toContain('a workbook is no text for a terminal; name a file with -o ledger.xlsx')
})
