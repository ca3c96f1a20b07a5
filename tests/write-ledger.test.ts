/** The ledger as data: CSV read by a reader written from RFC 4180, XLSX read back by another library. */
import {readXlsx} from 'hucre/xlsx'
import {describe, expect, test} from 'vitest'
import {printNotice} from './program.ts'
import {parseNotice} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'
import {writeCsv} from '../src/write/csv.ts'
import {toDataSheets} from '../src/write/ledger.ts'
import {writeXlsx} from '../src/write/xlsx.ts'

const text = `中共河西市第三中学委员会关于巡察整改情况的通报

根据市委统一部署，2023年3月1日至4月20日，市委第二巡察组对中共河西市第三中学委员会进行了巡察。

一、学习方面
（一）关于“学习不经常，,"走过场"”问题
整改状态：已完成
整改时限：2023年6月底前
责任单位：校办公室、教务处
责任人：林望
整改措施：
一是2023年7月5日印发学习计划。
二是每月学习1次。
（二）关于“台账不规范”问题
正在整改。

联系电话：010-55550003

中共河西市第三中学委员会
2023年12月1日
`

const readRecord = async (name = '通报.txt'): Promise<Notice> => await parseNotice(text, {name})

/** A record whose texts are what a page made for harm could print. */
async function forge(title: string): Promise<Notice> {
  const notice = await readRecord()
  return {...notice, title, issuer: title, issues: notice.issues.slice(0, 1).map((issue) => ({...issue, title}))}
}

/** The fields of CSV by RFC 4180. */
function readCsv(csv: string): readonly (readonly string[])[] {
  return csv.replace(/^\ufeff/u, '').split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u).slice(0, -1).map((line) => {
    const fields = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/gu) ?? []
    return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field))
  })
}

describe('csv', () => {
  test('a row an issue, under Chinese headings, with a byte order mark and CRLF', async () => {
    const csv = writeCsv([await readRecord()])
    expect(csv.startsWith('\ufeff文件,发文单位,序号,问题类别,问题,整改状态,状态依据,状态原文,整改时限,责任单位,责任人,整改措施,涉及日期,原文行\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false)
    const [, first, second, ...rest] = readCsv(csv)
    expect(first).toEqual([
      '通报.txt', '中共河西市第三中学委员会', '1.1', '学习方面', '学习不经常，,"走过场"', '已完成', '本条', '已完成', '2023-06-30',
      '校办公室、教务处', '林望', '一是2023年7月5日印发学习计划。\n二是每月学习1次。', '2023-06、2023-07-05', '6',
    ])
    expect(second?.slice(4, 7)).toEqual(['台账不规范', '正在整改', '本条'])
    expect(rest).toEqual([])
  })

  test('English headings and words; without the mark', async () => {
    const [headings, first] = readCsv(writeCsv([await readRecord()], {lang: 'en', bom: false}))
    expect(headings?.slice(0, 7)).toEqual(['file', 'issuer', 'number', 'category', 'issue', 'status', 'basis'])
    expect(first?.slice(5, 7)).toEqual(['completed', 'issue'])
  })

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a', ' =1'])('%j is defused', async (title) => {
    const [, row] = readCsv(writeCsv([await forge(title)]))
    expect(row?.[4]).toBe(`'${title.replace('\r', '\n')}`)
  })

  test.each(['1=1', '一、=1', '（-）', "'=1"])('%j stays', async (title) => {
    expect(readCsv(writeCsv([await forge(title)]))[1]?.[4]).toBe(title)
  })

  test('what no cell can hold is replaced, what is too long is cut and says so', async () => {
    expect(readCsv(writeCsv([await forge('甲\u0000乙\u001b[31m\ud800丙')]))[1]?.[4]).toBe('甲\ufffd乙\ufffd[31m\ufffd丙')
    const long = readCsv(writeCsv([await forge('𠮷'.repeat(40_000))]))[1]?.[4] ?? ''
    expect(long.length).toBeLessThanOrEqual(32_767)
    expect(long).toMatch(/^𠮷+…（已截断，全文80000字）$/u)
    expect(readCsv(writeCsv([await forge('字'.repeat(32_767))]))[1]?.[4]).toBe('字'.repeat(32_767))
  })
})

describe('xlsx, the sheets of data', () => {
  test('frozen headings, filters, widths and wrapped text', async () => {
    const {sheets} = await readXlsx(await writeXlsx([await readRecord()]), {readStyles: true})
    expect(sheets.map(({name}) => name)).toEqual(['台账', '汇总', '措施', '成效', '日期', '诊断', '通报'])
    for (const [at, sheet] of sheets.slice(2).entries()) {
      const {columns = [], name} = toDataSheets()[at] ?? {}
      expect(sheet).toMatchObject({name: name?.zh, freezePane: {rows: 1}, columns: columns.map(({width}) => ({width}))})
      expect(sheet.rows[0]).toEqual(columns.map(({heading}) => heading.zh))
      expect(sheet.autoFilter?.range).toMatch(new RegExp(`^A1:[A-Z]+${sheet.rows.length}$`, 'u'))
      expect(sheet.cells?.get('0,0')?.style).toMatchObject({font: {bold: true}})
    }
    expect(sheets[2]?.cells?.get('1,0')?.style).toMatchObject({alignment: {vertical: 'top', wrapText: true}})
  })

  test('texts, numbers and days as what they are', async () => {
    const [, , measures, , dates, , notices] = (await readXlsx(await writeXlsx([await readRecord()]))).sheets
    expect(measures?.rows[1]?.slice(1)).toEqual(['1.1', '学习不经常，,"走过场"', '措施', '一是', '2023年7月5日印发学习计划。', 12])
    expect(dates?.rows.find((row) => row[2] === '2023年7月5日')?.slice(1)).toEqual(['1.1', '2023年7月5日', new Date('2023-07-05'), new Date('2023-07-05'), '2023-07-05', null, 12])
    expect(notices?.rows[1]?.slice(5, 6)).toEqual([new Date('2023-12-01')])
    expect(notices?.rows[1]?.slice(10, 17)).toEqual([2, 1, 0, 0, 1, 0, 0])
  })

  test('English sheets', async () => {
    const {sheets} = await readXlsx(await writeXlsx([await readRecord()], {lang: 'en'}))
    expect(sheets.map(({name}) => name)).toEqual(['ledger', 'summary', 'measures', 'outcomes', 'dates', 'diagnostics', 'notices'])
    expect(sheets[2]?.rows[0]?.slice(0, 3)).toEqual(['file', 'issue number', 'issue'])
  })

  test('several notices follow one another', async () => {
    const notices = await Promise.all([1, 2, 3].map(async (number) => await parseNotice(printNotice(number), {name: `${number}.txt`})))
    const {sheets} = await readXlsx(await writeXlsx(notices))
    expect(sheets[6]?.rows.map(([file]) => file)).toEqual(['文件', '1.txt', '2.txt', '3.txt'])
  })
})
