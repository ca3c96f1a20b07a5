/** An office's own workbook filled: the table is found, its rows are formatted as its first one, all else stays. */
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {type Sheet, type WriteSheet, readXlsx, writeXlsx as writeTemplate} from 'hucre/xlsx'
import {describe, expect, test} from 'vitest'
import {parseNotice} from '../src/parse.ts'
import {readHeading} from '../src/write/office/heading.ts'
import {readTemplate} from '../src/write/template/fill-template.ts'
import {dropValues, moveFormula, moveRange} from '../src/write/template/move.ts'
import {writeXlsx} from '../src/write/xlsx.ts'

const text = `中共云渡县水利局党组关于巡察整改情况的通报

一、学习方面
（一）关于“学习不经常”问题
整改状态：已完成
整改时限：2023年6月底前
责任单位：办公室
责任人：林望
整改措施：
一是2023年7月5日印发学习计划。
二是每月学习1次。
（二）关于“台账不规范”问题
责任单位：工程科
正在整改。
（三）关于“值班不落实”问题
责任单位：办公室
整改状态：已完成

中共云渡县水利局党组
2023年12月1日
`
const notice = await parseNotice(text, {name: '通报.txt'})

const border = {left: {style: 'thin'}, right: {style: 'thin'}, top: {style: 'thin'}, bottom: {style: 'thin'}} as const
const body = {border, alignment: {wrapText: true, vertical: 'top'}, font: {name: '仿宋', size: 12}} as const

/** A workbook with a cover, and a table whose headings are two rows high, with a row to be signed below. */
async function makeTemplate(free = 1): Promise<Uint8Array> {
  const cell = (value: string | null, style: WriteSheet['cells'] extends ReadonlyMap<string, infer Each> | undefined ? Each : never = {}) => ({value, ...style})
  const cells = new Map(Array.from({length: free}, (_unused, row) => [0, 1, 2, 3, 4, 5, 6].map((column) => [`${4 + row},${column}`, cell(null, {style: column === 5 ? {...body, numFmt: 'yyyy"年"m"月"d"日"'} : body})] as const)).flat())
  const below = 4 + free
  return await writeTemplate({sheets: [
    {name: '封面', rows: [['云渡县问题整改工作'], ['填表说明：一个问题一行'], [null]], cells: new Map([['2,0', {value: null, formula: `COUNTA('整改台账'!B5:B${below})`}]])},
    {
      name: '整改台账',
      columns: [6, 30, 40, 14, 10, 16, 10].map((width) => ({width})),
      rows: [
        ['云渡县整改台账'], ['单位：'],
        ['序号', '存在问题', '整改情况', '责任', null, '完成时限', '是否完成'], [null, null, null, '责任部门', '责任人', null, null],
        ...Array.from({length: free}, () => [null]),
        ['合计', null, null, null, null, null, null], ['填表人：        审核人：'],
      ],
      cells: new Map([...cells, [`${below},1`, {value: null, formula: `COUNTA(B5:B${below})`, style: body}]]),
      merges: [
        {startRow: 0, startCol: 0, endRow: 0, endCol: 6}, ...[0, 1, 2, 5, 6].map((column) => ({startRow: 2, startCol: column, endRow: 3, endCol: column})),
        {startRow: 2, startCol: 3, endRow: 2, endCol: 4}, {startRow: below + 1, startCol: 0, endRow: below + 1, endCol: 6},
      ],
      pageSetup: {printArea: `$A$1:$G$${below + 2}`},
    },
  ]})
}

async function fill(template: Uint8Array): Promise<readonly [Sheet, Sheet]> {
  const [cover, sheet] = (await readXlsx(await writeXlsx([notice], {template}), {readStyles: true})).sheets
  if (cover === undefined || sheet === undefined) throw new Error('a sheet is gone')
  return [cover, sheet]
}

describe('filling', () => {
  test('rows go where the headings are, what is below goes down, and the rest stays', async () => {
    const [cover, sheet] = await fill(await makeTemplate())
    expect(cover.rows.slice(0, 2)).toEqual([['云渡县问题整改工作'], ['填表说明：一个问题一行']])
    expect(sheet.rows[0]?.[0]).toBe('云渡县整改台账')
    expect(sheet.rows.slice(4, 7)).toEqual([
      [1, '学习不经常', '一是2023年7月5日印发学习计划。\n二是每月学习1次。', '办公室', '林望', new Date('2023-06-30'), '已完成'],
      [2, '台账不规范', null, '工程科', null, null, '正在整改'],
      [3, '值班不落实', null, '办公室', null, null, '已完成'],
    ])
    expect(sheet.rows[7]?.[0]).toBe('合计')
    expect(sheet.rows[8]?.[0]).toBe('填表人：        审核人：')
    expect(sheet.columns?.map(({width}) => width)).toEqual([6, 30, 40, 14, 10, 16, 10])
  })

  test('each row has the formats of the first; ranges and formulas reach over all of them', async () => {
    const [cover, sheet] = await fill(await makeTemplate())
    for (const at of ['4,1', '6,1', '6,3']) expect(sheet.cells?.get(at)?.style).toMatchObject({font: {name: '仿宋', size: 12}, border, alignment: {wrapText: true}})
    expect(sheet.cells?.get('7,1')?.formula).toBe('COUNTA(B5:B7)')
    expect(cover.cells?.get('2,0')?.formula).toBe(`COUNTA('整改台账'!B5:B7)`)
    expect(sheet.merges).toContainEqual({startRow: 8, startCol: 0, endRow: 8, endCol: 6})
    expect(sheet.pageSetup?.printArea).toBe('$A$1:$G$9')
  })

  test('rows that are free already are used, and those not needed stay', async () => {
    const [, sheet] = await fill(await makeTemplate(5))
    expect(sheet.rows.slice(4, 10).map(([first]) => first ?? null)).toEqual([1, 2, 3, null, null, '合计'])
    expect(sheet.cells?.get('8,1')?.style).toMatchObject({font: {name: '仿宋'}})
    expect(sheet.cells?.get('9,1')?.formula).toBe('COUNTA(B5:B9)')
  })

  test('files that are not the table stay byte for byte', async () => {
    const template = await makeTemplate()
    const picture = Uint8Array.from({length: 300}, (_unused, at) => at % 256)
    const files = {...unzipSync(template), 'xl/media/image1.png': picture, 'xl/calcChain.xml': strToU8('<calcChain/>')}
    const filled = unzipSync(await writeXlsx([notice], {template: zipSync(files)}))
    expect(Object.keys(filled)).toEqual(Object.keys(files).filter((name) => name !== 'xl/calcChain.xml'))
    for (const name of ['xl/styles.xml', 'xl/media/image1.png', 'xl/sharedStrings.xml']) expect(filled[name]).toEqual(files[name as keyof typeof files])
    expect(strFromU8(filled['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"')
  })

  test.each([
    ['no workbook', async () => strToU8('no zip'), /is no workbook/u],
    ['no headings', async () => await writeTemplate({sheets: [{name: '表', rows: [['问题整改台账'], ['甲', '乙']]}]}), /no row of headings such as 反馈问题, 整改措施, 整改状态/u],
    ['only one that is known', async () => await writeTemplate({sheets: [{name: '表', rows: [['反馈问题', '乙']]}]}), /no row of headings/u],
  ])('%s is told', async (_name, make, message) => {
    const template = await make()
    expect(() => readTemplate(template)).toThrow(message)
  })
})

test('formulas that look at the table have no value of before', () => {
  const cell = '<c r="A1"><f>COUNTA(台账!B5:B6)</f><v>0</v></c><c r="A2"><f>1+1</f><v>2</v></c>'
  expect(dropValues(cell, '台账')).toBe('<c r="A1"><f>COUNTA(台账!B5:B6)</f></c><c r="A2"><f>1+1</f><v>2</v></c>')
  expect(dropValues(cell)).not.toContain('<v>')
})

describe('headings', () => {
  test.each([
    ['反馈问题', 'issue'], ['存在问题', 'issue'], ['问题描述', 'issue'], ['巡察反馈的具体问题', 'issue'], ['整改措施', 'measures'], ['整改举措', 'measures'], ['整改情况', 'done'], ['整改落实情况', 'done'],
    ['完成时限', 'deadline'], ['整改 时限', 'deadline'], ['责任部门', 'units'], ['牵头单位', 'units'], ['责任人', 'persons'], ['责任领导', 'persons'], ['是否完成', 'status'], ['完成情况', 'status'],
    ['序 号', 'number'], ['备注（可填写）', 'remarks'], ['整改成效', 'outcomes'], ['被巡察单位', 'issuer'], ['status as printed', 'statusAsPrinted'], ['No.', 'number'],
    ['联系电话', undefined], ['甲', undefined], ['', undefined], ['__proto__', undefined],
  ])('%s → %s', (heading, wanted) => {
    expect(readHeading(heading)).toBe(wanted)
  })
})

describe('what moves', () => {
  const growth = {first: 5, last: 6, filled: 10}
  test.each([['A1:B3', 'A1:B3'], ['A5:A6', 'A5:A14'], ['$A$3:$G$6', '$A$3:$G$14'], ['B7', 'B15'], ['A1:G9', 'A1:G17'], ['B5', 'B5']])('%s → %s', (range, moved) => {
    expect(moveRange(range, growth)).toBe(moved)
  })
  test.each([
    ['SUM(B5:B6)+B8', 'SUM(B5:B14)+B16'], ['"B7"&B7', '"B7"&B15'], ['LOG10(B7)', 'LOG10(B15)'], ['其他!B7+台账!B7', '其他!B7+台账!B15'], [`'台账'!$B$7`, `'台账'!$B$15`], ['ABCD7', 'ABCD7'],
  ])('%s → %s', (formula, moved) => {
    expect(moveFormula(formula, growth, {sheet: '台账', isOwn: true})).toBe(moved)
  })
})
