import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../src/record.ts'
import {toFrame} from '../src/write/report/frame.ts'
import {loadReport, type ReportName, reportNames} from '../src/write/report/index.ts'
import type {CheckedFile, Report} from '../src/write/report/report.ts'
import {checkText, notice} from './report-files.ts'

const file = await checkText(notice)
const clean: CheckedFile = {name: 'clean.txt', isVerbatim: true, diagnostics: [], lines: {}}

async function write(name: ReportName, files: readonly CheckedFile[], options = {}): Promise<Report> {
  return (await loadReport(name))(files, {language: 'en', version: '1.2.3', ...options})
}

test('the notice of these tests gets what the tests are about', () => {
  expect(file.diagnostics.map(({id}) => id)).toEqual(['declared-issues', 'completion-rate', 'private-data', 'ordinal-repeated'])
})

test.each(reportNames)('%s is written of no file at all', async (name) => {
  expect((await write(name, [])).text).toBeTypeOf('string')
})

test.each(reportNames)('%s does not print again what is private', async (name) => {
  const {text, summary} = await write(name, [file])
  expect(`${text}${summary ?? ''}`).not.toContain('110101199003070011')
})

describe('pretty', () => {
  test('shows the line, carets, what stands there, what was expected and the other place', async () => {
    const {text} = await write('pretty', [file])
    expect(text).toContain(`warning ordinal-repeated: Unexpected second \`2\`, expected \`3\`
  --> notices/通报 1.txt:10:1
   |
10 | 二、下一步打算
   | ^^^^
   = stands there: 2
   = expected: 3
   = see notices/通报 1.txt:5:1: 二、巡察反馈问题整改情况
`)
    expect(text).toMatch(/\nFiles: 1, errors: 1, warnings: 3, suggestions: 0\n$/u)
  })
  test('shows part of a long line', async () => {
    const {text} = await write('pretty', [file], {width: 60})
    expect(text).toContain(`
2 | …整改3个，正在整改1个，整改完成率78%。现将整改情况通报…
  |                        ^^^^^^^^^^^^^
`)
  })
  test('says that nothing was found', async () => {
    expect((await write('pretty', [clean])).text).toBe('Files: 1, nothing to report\n')
  })
  test('speaks Chinese', async () => {
    const chinese = await checkText(notice, 'a.txt', {language: 'zh'})
    const {text} = await write('pretty', [chinese], {language: 'zh'})
    expect(text).toContain('警告 ordinal-repeated: 序号“2”重复，应为“3”')
    expect(text).toContain('= 应为: 3')
    expect(text).toContain('共1个文件：错误1处，警告3处，建议0处')
  })
  test('is coloured only where asked for', async () => {
    expect((await write('pretty', [file])).text).not.toContain('\u001b')
    expect((await write('pretty', [file], {hasColor: true})).text).toContain('\u001b[33mwarning\u001b[0m')
  })
  test('lets nothing through that steers a terminal', async () => {
    const odd = await checkText(notice.replace('二、下一步', '二、\u001b[31m下一步'), 'a\u001b.txt')
    expect((await write('pretty', [odd])).text).not.toContain('\u001b')
  })
})

describe('a frame', () => {
  const at = (column: number, end: number): Diagnostic['position'] => ({
    start: {line: 1, column, offset: column - 1}, end: {line: 1, column: end, offset: end - 1},
  })
  test.each<[string, Diagnostic['position'], {readonly text: string; readonly carets: string}]>([
    // two columns a Chinese character, one a Latin one
    ['一二三', at(2, 3), {text: '一二三', carets: '  ^^'}],
    ['a一b', at(3, 4), {text: 'a一b', carets: '   ^'}],
    ['（一）', at(1, 4), {text: '（一）', carets: '^^^^^^'}],
    ['“一”', at(1, 2), {text: '“一”', carets: '^'}],
    // what Unicode has beyond the basic plane is one character of two units
    ['𠀀一', at(3, 4), {text: '𠀀一', carets: '  ^^'}],
    // a mark above its letter takes no column
    ['zhe\u0301ng一', at(7, 8), {text: 'zhe\u0301ng一', carets: '     ^^'}],
    // nothing is wide enough to point at
    ['', at(1, 1), {text: '', carets: '^'}],
    // a tab is a blank
    ['\t一', at(2, 3), {text: ' 一', carets: ' ^^'}],
  ])('of %j', (line, position, frame) => {
    expect(toFrame(line, position, 80)).toEqual(frame)
  })
  test('of a long line is cut on both sides', () => {
    const {text, carets} = toFrame('一'.repeat(1000), at(500, 502), 20)
    expect(text).toBe(`…${'一'.repeat(4)}${'一'.repeat(5)}…`)
    expect(carets).toBe(`${' '.repeat(9)}^^^^`)
  })
  test('of a place that goes on below ends with the line', () => {
    expect(toFrame('一二三', {start: {line: 1, column: 2, offset: 1}, end: {line: 2, column: 1, offset: 4}}, 80).carets).toBe('  ^^^^')
  })
  test('of a very long line takes no time', () => {
    const start = performance.now()
    toFrame('一'.repeat(1_000_000), at(900_000, 900_001), 100)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('concise is a line a diagnostic', async () => {
  const {text} = await write('concise', [file, clean])
  expect(text.split('\n').at(-2)).toBe('notices/通报 1.txt:10:1: warning ordinal-repeated Unexpected second `2`, expected `3`')
  expect(text.split('\n')).toHaveLength(5)
})

test('json holds the diagnostics as the record has them', async () => {
  const written: unknown = JSON.parse((await write('json', [file, clean])).text)
  expect(written).toEqual([{name: file.name, diagnostics: file.diagnostics}, {name: 'clean.txt', diagnostics: []}])
})

test('ndjson is a diagnostic a line', async () => {
  const lines = (await write('ndjson', [file, clean])).text.trimEnd().split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toEqual(file.diagnostics.map((diagnostic) => ({name: file.name, ...diagnostic})))
})

describe('junit', () => {
  test('has a suite a file and a case a diagnostic', async () => {
    const {text} = await write('junit', [file, clean])
    expect(text).toContain('<testsuites name="zhenggai" tests="5" failures="4">')
    expect(text).toContain('<testcase name="clean.txt" classname="clean.txt"/>')
    expect(text.match(/<failure /gu)).toHaveLength(4)
  })
  test('escapes what XML would read, and replaces what it cannot hold', async () => {
    const [diagnostic] = file.diagnostics
    if (diagnostic === undefined) throw new Error('no diagnostic')
    const odd = {...file, name: 'a&<b>"\u0007.txt', diagnostics: [{...diagnostic, message: 'x < y & "z" \ud800'}]}
    const {text} = await write('junit', [odd])
    expect(text).toContain('name="a&amp;&lt;b&gt;&quot;\ufffd.txt"')
    expect(text).toContain('message="x &lt; y &amp; &quot;z&quot; \ufffd"')
  })
  test('counts a suggestion as no failure', async () => {
    const hint = await checkText(notice, 'a.txt', {ids: ['missing-contact']})
    expect((await write('junit', [hint])).text).toContain('tests="1" failures="0"')
  })
})

describe('rdjson', () => {
  test('counts columns in bytes of UTF-8', async () => {
    const {diagnostics}: {diagnostics: {location: unknown; severity: string; code: unknown}[]} = JSON.parse((await write('rdjson', [file])).text)
    // 整改情况：对张某（身份证号 : 13 characters of three bytes
    expect(diagnostics[2]).toMatchObject({
      location: {path: file.name, range: {start: {line: 7, column: 40}, end: {line: 7, column: 58}}},
      severity: 'ERROR', code: {value: 'private-data'},
    })
  })
  test('gives no place in a file that has no lines', async () => {
    const {diagnostics}: {diagnostics: {location: unknown}[]} = JSON.parse((await write('rdjson', [{...file, isVerbatim: false}])).text)
    expect(diagnostics[0]?.location).toEqual({path: file.name})
  })
})
