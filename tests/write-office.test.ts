/** The table that offices hand in: laid out, printed, counted; read back by another library, and as XML where that does not look. */
import {strFromU8, unzipSync} from 'fflate'
import {type Sheet, readXlsx} from 'hucre/xlsx'
import {describe, expect, test} from 'vitest'
import {parseNotice, parseSource} from '../src/parse.ts'
import {readSource} from '../src/formats/index.ts'
import type {Notice} from '../src/record.ts'
import {toLedgerPart} from '../src/write/office/ledger-part.ts'
import {toUsualColumns} from '../src/write/office/office-columns.ts'
import type {WriteOptions} from '../src/write/writer.ts'
import {countLines, fitRow, highestRow} from '../src/write/xlsx/fit.ts'
import {longestSheet} from '../src/write/ledger-file.ts'
import {openWorkbook} from '../src/write/xlsx/workbook.ts'
import {writeXlsx} from '../src/write/xlsx.ts'
import {openMemory} from '../src/write/zip/store.ts'

const text = `中共河西市第三中学委员会关于巡察整改情况的通报

根据市委统一部署，2023年3月1日至4月20日，市委第二巡察组对中共河西市第三中学委员会进行了巡察。

一、学习方面
（一）关于“学习不经常”问题
整改状态：已完成
整改时限：2023年6月底前
责任单位：校办公室、教务处
责任人：林望
整改措施：
一是2023年7月5日印发学习计划，新修订制度3项。
二是每月学习1次。
（二）关于“台账不规范”问题
责任单位：教务处
正在整改。
（四）关于“值班不落实”问题
整改时限：长期坚持
责任单位：小教务处
整改状态：已完成

中共河西市第三中学委员会
2023年12月1日
`

const readRecord = async (name = '通报.txt'): Promise<Notice> => parseSource(await readSource(new TextEncoder().encode(text), {name}), {language: 'zh'})

async function write(notices: readonly Notice[], options: WriteOptions = {}): Promise<readonly Sheet[]> {
  return (await readXlsx(await writeXlsx(notices, options), {readStyles: true})).sheets
}

/** One of the sheets. */
async function writeSheet(notices: readonly Notice[], options: WriteOptions = {}, at = 0): Promise<Sheet> {
  const sheet = (await write(notices, options))[at]
  if (sheet === undefined) throw new Error(`no sheet ${at}`)
  return sheet
}

/** The file of the first sheet, of the second, and so on. */
async function readSheetXml(notices: readonly Notice[], at: number): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(notices))[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array())
}

/** A record whose texts are what a page made for harm could print. */
async function forge(title: string): Promise<Notice> {
  const notice = await readRecord()
  return {...notice, title, issuer: title, issues: notice.issues.slice(0, 1).map((issue) => ({...issue, title, responsible: {units: [title], persons: [title]}}))}
}

describe('the table', () => {
  test('a title by who inspected, who hands it in, the day, and a row an issue', async () => {
    const sheet = await writeSheet([await readRecord()], {day: '2024-01-09'})
    expect(sheet.rows[0]?.[0]).toBe('巡察反馈问题整改台账')
    expect(sheet.rows[1]?.filter((cell) => cell !== null)).toEqual(['填报单位：中共河西市第三中学委员会', '制表日期：2024年1月9日'])
    expect(sheet.rows[2]).toEqual(['序号', '问题类别', '反馈问题', '整改措施', '责任单位', '责任人', '整改时限', '整改状态', '整改成效', '备注', '来源'])
    expect(sheet.rows.slice(3)).toEqual([
      [1, '学习方面', '学习不经常', '一是2023年7月5日印发学习计划，新修订制度3项。\n二是每月学习1次。', '校办公室、教务处', '林望', new Date('2023-06-30'), '已完成', '修订制度3项', null, '通报.txt 第6行'],
      [2, '学习方面', '台账不规范', null, '教务处', null, null, '正在整改', null, null, '通报.txt 第14行'],
      [3, '学习方面', '值班不落实', null, '小教务处', null, '长期坚持', '已完成', null, '序号“4”不连续，应为“3”', '通报.txt 第17行'],
    ])
  })

  test('a title of one\'s own, a day left open, English', async () => {
    const sheet = await writeSheet([await readRecord()], {title: '某校整改台账', lang: 'en'})
    expect(sheet.rows[0]?.[0]).toBe('某校整改台账')
    expect(sheet.rows[1]?.at(-3)).toBe('Date: ____-__-__')
    expect(sheet.rows[2]?.slice(0, 3)).toEqual(['No.', 'category', 'issue'])
    expect(sheet.rows[3]?.[7]).toBe('completed')
    expect(sheet.dataValidations?.[0]?.values?.[0]).toBe('completed')
  })

  test('of several notices each row says whose it is; other issuers and inspections have no name in common', async () => {
    const one = await readRecord()
    const other = await parseNotice(text.replaceAll('巡察', '审计').replaceAll('第三中学', '第四中学'), {name: '二.txt'})
    const sheet = await writeSheet([one, other])
    expect(sheet.rows[0]?.[0]).toBe('问题整改台账')
    expect(sheet.rows[1]?.[0]).toBe('填报单位：')
    expect(sheet.rows.slice(2).map((row) => row.slice(0, 2))).toEqual([
      ['序号', '发文单位'], ...[1, 2, 3].map((at) => [at, '中共河西市第三中学委员会']), ...[4, 5, 6].map((at) => [at, '中共河西市第四中学委员会']),
    ])
    expect((await writeSheet([other])).rows[0]?.[0]).toBe('审计查出问题整改台账')
  })

  test('columns chosen and put in order; what a person corrected stands last', async () => {
    const notice = await readRecord()
    const [first] = notice.issues
    if (first === undefined) throw new Error('no issue')
    const sheet = await writeSheet([notice], {columns: ['status', 'number', 'id'], corrected: new Map([[first, '整改状态（原：未载明）']])})
    expect(sheet.rows.slice(2, 5)).toEqual([['整改状态', '序号', '原文序号', '人工更正'], ['已完成', 1, '1.1', '整改状态（原：未载明）'], ['正在整改', 2, '1.2', null]])
    expect(sheet.dataValidations?.map(({range}) => range)).toEqual(['A4:A6'])
  })

  test.each(['=1+1', '=HYPERLINK("http://example.com")', '+1', '-1', '@a', '＝1'])('%j is text, and formatted as text', async (title) => {
    const sheet = await writeSheet([await forge(title)])
    const cell = sheet.cells?.get('3,2')
    expect((await writeSheet([await forge(title)], {}, 1)).cells?.get('11,0')?.style?.numFmt).toBe('@')
    expect({value: cell?.value, type: cell?.type, formula: cell?.formula, format: cell?.style?.numFmt}).toEqual({value: title, type: 'string', formula: undefined, format: '@'})
  })

  test.each(['a&b<c>"d\'', '_x000D_', '甲\u0000乙', 'constructor', '__proto__', '\ud800', ' 空 格 ', '甲\n乙', '𠮷'])('%j does not break it', async (title) => {
    const [sheet, summary] = await write([await forge(title)], {title})
    const kept = title.replaceAll(/[\u0000\p{Cs}]/gu, '\ufffd')
    expect([sheet?.rows[0]?.[0], sheet?.rows[3]?.[2], summary?.rows[11]?.[0]].map(String)).toEqual([kept, kept, kept])
    for (const bytes of Object.values(unzipSync(await writeXlsx([await forge(title)], {title})))) expect(strFromU8(bytes)).not.toMatch(/\u0000/u)
  })

  test('a day without a year stays text', async () => {
    const notice = await readRecord()
    const issues = notice.issues.map((issue) => ({...issue, deadline: {start: 'XXXX-06-01', end: 'XXXX-06-30'}}))
    expect((await writeSheet([{...notice, issues}])).rows[3]?.[6]).toBe('XXXX-06-30')
  })

  test('no records; cells and sheets that are too long', async () => {
    expect((await write([])).map(({rows}) => rows.length)).toEqual([3, expect.any(Number), 1, 1, 1, 1, 1])
    expect(String((await writeSheet([await forge('字'.repeat(40_000))])).rows[3]?.[2])).toMatch(/^字+…（已截断，全文40000字）$/u)
    const workbook = await openWorkbook({columns: toUsualColumns(false)}, openMemory)
    const part = toLedgerPart(await readRecord(), {})
    const table = Array.from({length: longestSheet - 2}, () => part.table[0] ?? [])
    await expect(workbook.add({...part, table})).rejects.toThrow(/more than 1048573 ledger are more than a sheet of a workbook holds/u)
  })

  test('tens of thousands of issues in a notice take no square of their number', async () => {
    const notice = await readRecord()
    const repeat = <Item>(items: readonly Item[], edit: (item: Item, at: number) => Item): readonly Item[] =>
      items.slice(0, 1).flatMap((item) => Array.from({length: 60_000}, (_unused, at) => edit(item, at)))
    const issues = repeat(notice.issues, (issue, at) => ({...issue, id: `1.${at + 1}`}))
    const outcomes = repeat(notice.outcomes, (outcome, at) => ({...outcome, issueId: `1.${at + 1}`}))
    const began = performance.now()
    const {table} = toLedgerPart({...notice, issues: [...issues], outcomes: [...outcomes]}, {})
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(table.at(-1)).toContain('修订制度3项')
  }, 60_000)

  test('the same notices, the same bytes', async () => {
    const notice = await readRecord()
    expect(await writeXlsx([notice])).toEqual(await writeXlsx([notice]))
  })
})

describe('how it is printed', () => {
  test('A4 across, one page wide, the headings on each page, the page and their number below', async () => {
    for (const [at, sheet] of (await write([await readRecord()])).entries()) {
      expect(sheet.pageSetup).toMatchObject({paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0})
      expect(sheet.headerFooter?.oddFooter).toBe('&C第 &P 页 共 &N 页')
      expect(sheet.pageSetup?.printTitlesRow).toBe(['$3:$3', '$11:$11'][at] ?? '$1:$1')
      if (at === 1) continue
      expect(sheet.pageSetup?.printArea).toMatch(new RegExp(String.raw`^\$A\$1:\$[A-Z]\$${sheet.rows.length}$`, 'u'))
    }
  })

  test('thin lines, bold headings in the middle, text at the top, the headings in sight, a filter', async () => {
    const sheet = await writeSheet([await readRecord()])
    const thin = {left: {style: 'thin'}, right: {style: 'thin'}, top: {style: 'thin'}, bottom: {style: 'thin'}}
    expect(sheet.cells?.get('2,3')?.style).toMatchObject({font: {bold: true, name: '宋体', charset: 134}, alignment: {horizontal: 'center', vertical: 'center', wrapText: true}, border: thin})
    for (const at of sheet.rows[2]?.keys() ?? []) expect(sheet.cells?.get(`3,${at}`)?.style).toMatchObject({alignment: {vertical: 'top', wrapText: true}, border: thin})
    expect(sheet.freezePane).toEqual({rows: 3})
    expect(sheet.autoFilter?.range).toBe('A3:K6')
    expect(sheet.merges?.[0]).toEqual({startRow: 0, startCol: 0, endRow: 0, endCol: 10})
  })

  test('a state is chosen from a list and has its colour', async () => {
    const sheet = await writeSheet([await readRecord()])
    expect(sheet.dataValidations).toMatchObject([{type: 'list', range: 'H4:H6', values: ['已完成', '长期坚持', '基本完成', '正在整改', '未完成', '未载明']}])
    expect(sheet.conditionalRules?.map(({formula, range}) => [formula, range])).toEqual(
      ['已完成', '长期坚持', '基本完成', '正在整改', '未完成', '未载明'].map((state) => [`"${state}"`, 'H4:H6']),
    )
    expect(new Set(sheet.conditionalRules?.map(({style}) => JSON.stringify(style))).size).toBe(6)
  })

  test('rows are as high as their text', async () => {
    const notice = await readRecord()
    const issues = [1, 300, 5000].map((length) => ({...notice.issues[0], title: '字'.repeat(length)}))
    const xml = await readSheetXml([{...notice, issues: issues as Notice['issues']}], 0)
    const heights = [...xml.matchAll(/<row r="(?<row>\d+)" ht="(?<height>[\d.]+)"/gu)].map(({groups}) => Number(groups?.['height']))
    expect(heights.slice(3)).toEqual([2 * 14 + 5, 28 * 14 + 5, highestRow])
    expect(xml).toContain('全文见“措施”表')
  })

  test.each([
    ['', 10, 1], ['十个汉字正好占一行的', 20, 1], ['十个汉字正好占一行的字', 20, 2], ['a\nb', 20, 2], ['𠮷𠮷', 4, 1], ['abcdefgh', 10, 1], ['abcdefghi', 10, 2],
  ])('%j in room for %i has %i lines', (line, room, lines) => {
    expect(countLines(line, room)).toBe(lines)
  })

  test('what is too high is small, and only that', () => {
    const fit = fitRow([{text: '短', width: 20}, {text: '长'.repeat(800), width: 50}])
    expect([...fit.small]).toEqual([1])
    expect(fit.isTooTall).toBe(false)
    expect(fit.height).toBeLessThanOrEqual(highestRow)
    expect(fitRow([{text: '长'.repeat(100), width: 50}]).small.size).toBe(0)
  })
})

describe('the sums', () => {
  test('by state and by unit, as formulas over the table with their values', async () => {
    const sheet = await writeSheet([await readRecord()], {}, 1)
    expect(sheet.rows.slice(1, 9).map((row) => row.slice(0, 3))).toEqual([
      ['整改状态', '数量', '占比'], ['已完成', 2, 2 / 3], ['长期坚持', 0, 0], ['基本完成', 0, 0], ['正在整改', 1, 1 / 3], ['未完成', 0, 0], ['未载明', 0, 0], ['合计', 3, 1],
    ])
    expect(sheet.rows.slice(10, 14)).toEqual([
      ['责任单位', '已完成', '长期坚持', '基本完成', '正在整改', '未完成', '未载明', '合计'],
      ['教务处', 1, 0, 0, 1, 0, 0, 2], ['校办公室', 1, 0, 0, 0, 0, 0, 1], ['小教务处', 1, 0, 0, 0, 0, 0, 1],
    ])
    const xml = await readSheetXml([await readRecord()], 1)
    expect(xml).toContain(`<f>COUNTIF('台账'!$H$4:$H$6,A3)</f><v>2</v>`)
    expect(xml).toContain(`<f>SUMPRODUCT(ISNUMBER(FIND(&#34;、&#34;&#38;$A12&#38;&#34;、&#34;,&#34;、&#34;&#38;'台账'!$E$4:$E$6&#38;&#34;、&#34;))*('台账'!$H$4:$H$6=B$11))</f><v>1</v>`)
  })

  test('without a column of states they are plain numbers', async () => {
    const {'xl/worksheets/sheet2.xml': bytes = new Uint8Array()} = unzipSync(await writeXlsx([await readRecord()], {columns: ['number', 'issue']}))
    expect(strFromU8(bytes)).not.toContain('COUNT')
    expect(strFromU8(bytes)).toContain('<v>2</v>')
  })
})
