/** The ledger in Word: its XML, and what this program itself reads of it. */
import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {readSource} from '../src/formats/index.ts'
import {parseNotice} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'
import {longestTable, openDocument} from '../src/write/docx/document.ts'
import {writeDocx} from '../src/write/docx.ts'
import {toLedgerPart} from '../src/write/office/ledger-part.ts'
import {openMemory} from '../src/write/zip/store.ts'

const text = `中共云渡县水利局党组关于巡察整改情况的通报

一、学习方面
（一）关于“学习不经常”问题
整改状态：已完成
责任单位：办公室
整改措施：
一是2023年7月5日印发学习计划。
二是每月学习1次。
（二）关于“台账不规范”问题
正在整改。

中共云渡县水利局党组
2023年12月1日
`
const notice = await parseNotice(text, {name: '通报.txt'})

async function readFiles(notices: readonly Notice[]): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(unzipSync(await writeDocx(notices, {day: '2024-01-09'}))).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('every file is XML', async () => {
  for (const [name, xml] of Object.entries(await readFiles([{...notice, title: 'a&b<c>"\u0000\ud800', issuer: '=1'}]))) {
    const parser = new SaxesParser({xmlns: true})
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.write(xml).close()
  }
})

test('the table, and the outline with the state of each issue, as this program reads it', async () => {
  const {lines} = await readSource(await writeDocx([notice], {day: '2024-01-09'}), {name: 'ledger.docx'})
  const read = lines.map((line) => line.text).join('\n')
  expect(read).toMatch(/^巡察反馈问题整改台账\n填报单位：中共云渡县水利局党组\s+制表日期：2024年1月9日\n/u)
  for (const cell of ['1.学习不经常', '问题类别：学习方面', '二是每月学习1次。', '整改状态：正在整改']) expect(read).toContain(cell)
  expect(read.slice(read.lastIndexOf('关于巡察整改情况的通报'))).toMatch(/^关于巡察整改情况的通报\s+一、学习方面\s+（一）关于“学习不经常”问题\s+已完成\s+（二）关于“台账不规范”问题\s+正在整改$/u)
})

describe('how it is laid out', () => {
  test('A4 across, headings on each page, the page and their number below', async () => {
    const {'word/document.xml': document = '', 'word/footer1.xml': footer = ''} = await readFiles([notice])
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
    expect(document.match(/<w:tr>/gu)).toHaveLength(3)
    expect(footer.replaceAll(/<w:fldSimple w:instr=" (?<name>\w+) ">.*?<\/w:fldSimple>/gu, '$<name>').replaceAll(/<[^>]*>/gu, '')).toMatch(/\s*第 PAGE 页 共 NUMPAGES 页/u)
  })

  test('the columns fill the page, lines are drawn, a state has its colour', async () => {
    const {'word/document.xml': document = ''} = await readFiles([notice])
    const widths = [...document.matchAll(/<w:gridCol w:w="(?<width>\d+)"/gu)].map(({groups}) => Number(groups?.['width']))
    const sum = widths.reduce((whole, width) => whole + width, 0)
    expect(sum).toBeLessThanOrEqual(16_838 - 2 * 850)
    expect(sum).toBeGreaterThan(15_100)
    const [number = 0, , , , , person = 0, day = 0, state = 0] = widths
    // two letters, three, a day and four letters of 9 points in a line, and the margins of a cell
    expect([number >= 474, person >= 654, day >= 954, state >= 834]).toEqual([true, true, true, true])
    expect(document.match(/<w:inside[HV] w:val="single"/gu)).toHaveLength(2)
    expect(document).toMatch(/w:fill="C6EFCE"\/><\/w:tcPr><w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr><w:r><w:t xml:space="preserve">已完成/u)
  })
})

test('a notice without headings has no page behind the table', async () => {
  const {'word/document.xml': document = ''} = await readFiles([{...notice, sections: []}])
  expect(document).toMatch(/<\/w:tbl><w:p\/><w:sectPr>/u)
})

test('no notices; more than Word holds', async () => {
  expect((await readFiles([]))['word/document.xml']).toContain('问题整改台账')
  const document = await openDocument({columns: ['issue']}, openMemory)
  const part = toLedgerPart(notice, {columns: ['issue']}, 'outline')
  await expect(document.add({...part, table: Array.from({length: longestTable}, () => ['甲'])})).rejects.toThrow(/more than 32766 issues are more than a table of Word holds/u)
})

test('the same notices, the same bytes', async () => {
  expect(await writeDocx([notice])).toEqual(await writeDocx([notice]))
})
