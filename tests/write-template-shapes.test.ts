/** Forms of shapes that offices keep, made by hand, since what Excel writes is more than what a library does. */
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {parseNotice} from '../src/parse.ts'
import {readTemplate} from '../src/write/template/fill-template.ts'
import {writeXlsx} from '../src/write/xlsx.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** What a form is made of; the second sheet is there where it has rows. */
interface Form {
  readonly rows: string
  readonly tail?: string
  /** What stands before the rows. */
  readonly head?: string
  readonly other?: string
  /** Attributes of the second sheet. */
  readonly state?: string
  readonly names?: string
  readonly type?: string
  readonly more?: Readonly<Record<string, string>>
}

function makeForm({rows, tail = '', head = '', other, state = '', names = '', type = workbookType, more = {}}: Form): Readonly<Record<string, string>> {
  const sheet = (inside: string, behind: string, before = ''): string => `<worksheet xmlns="${main}">${before}<sheetData>${inside}</sheetData>${behind}</worksheet>`
  return {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="台账" sheetId="1" r:id="rId1"/>`
      + `${other === undefined ? '' : `<sheet name="另表" sheetId="2"${state} r:id="rId2"/>`}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet(rows, tail, head),
    ...(other === undefined ? {} : {'xl/worksheets/sheet2.xml': sheet(other, '')}),
    ...more,
  }
}

const pack = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

/** A row of texts; what is XML already stays so. */
function row(at: number, ...cells: readonly string[]): string {
  const printed = cells.map((text, column) => {
    const place = `${String.fromCharCode(65 + column)}${at}`
    if (text.startsWith('<')) return `<c r="${place}">${text}</c>`
    return text === '' ? `<c r="${place}"/>` : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
  })
  return `<row r="${at}">${printed.join('')}</row>`
}

const headings = ['序号', '反馈问题', '整改措施', '整改状态'] as const
const free = (at: number): string => row(at, '', '', '', '')
const notice = await parseNotice(`中共云渡县水利局党组关于巡察整改情况的通报

一、学习方面
${['学习不经常', '台账不规范', '值班不落实'].map((title, at) => `（${'一二三'.charAt(at)}）关于“${title}”问题\n整改状态：已完成\n`).join('')}`, {name: '通报.txt'})

async function fill(form: Form): Promise<Readonly<Record<string, string>>> {
  return await fillFiles(makeForm(form))
}

async function fillFiles(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const filled = unzipSync(await writeXlsx([notice], {template: pack(files)}))
  return Object.fromEntries(Object.entries(filled).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const first = async (form: Form): Promise<string> => (await fill(form))['xl/worksheets/sheet1.xml'] ?? ''

describe('what stands below is not filled over', () => {
  test.each(['合计', '填表人：        审核人：', '……'])('%s in the column of numbers alone', async (said) => {
    const sheet = await first({rows: row(1, ...headings) + free(2) + row(3, said)})
    expect(sheet).toContain(`<row r="5"><c r="A5" t="inlineStr"><is><t>${said}</t></is></c></row>`)
  })

  test('rows that no program has written are free up to one that is', async () => {
    const sheet = await first({rows: row(1, ...headings) + row(7, '合计', '<f>COUNTA(B2:B6)</f>')})
    expect(sheet).toContain('<row r="7"><c r="A7" t="inlineStr"><is><t>合计</t></is></c><c r="B7"><f>COUNTA(B2:B6)</f></c></row>')
  })

  test('such rows look as their columns do', async () => {
    const sheet = await first({rows: row(1, ...headings), head: '<cols><col min="1" max="4" width="20" style="3"/></cols>'})
    expect(sheet).toContain('<c r="B2" s="3" t="inlineStr">')
  })

  test('cells over several free rows come apart, and hide nothing', async () => {
    const sheet = await first({rows: row(1, ...headings) + [2, 3, 4, 5, 6].map(free).join('') + row(7, '合计'), tail: '<mergeCells count="2"><mergeCell ref="B2:B6"/><mergeCell ref="A7:C7"/></mergeCells>'})
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A7:C7"/></mergeCells>')
  })
})

describe('formulas', () => {
  test('above the table look at all of its rows', async () => {
    const sheet = await first({rows: row(1, '<f>COUNTA(B3:B3)+B4</f><v>0</v>') + row(2, ...headings) + free(3) + row(4, '合计', '<f>COUNTA(B3:B3)</f>')})
    expect(sheet).toContain('<c r="A1"><f>COUNTA(B3:B5)+B6</f></c>')
  })

  test('that were shared by a cell which is filled leave their values', async () => {
    const shared = (at: number): string => row(at, `<f t="shared"${at === 2 ? ' ref="A2:A6"' : ''} si="0">${at === 2 ? 'ROW()-1' : ''}</f><v>${at - 1}</v>`, '', '', '')
    const sheet = await first({rows: row(1, ...headings) + [2, 3, 4, 5, 6].map(shared).join('')})
    expect(sheet).toContain('<c r="A5"><v>4</v></c>')
    expect(sheet).not.toContain('t="shared"')
  })

  test('whose values are gone say no type of value', async () => {
    const sheet = await first({rows: row(1, ...headings) + free(2) + row(3, '合计').replace('</row>', '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')})
    expect(sheet).toContain('<c r="B5"><f>1/0</f></c>')
  })

  test('of another file and of other sheets', async () => {
    const {'xl/worksheets/sheet2.xml': other} = await fill({rows: row(1, ...headings) + free(2) + row(3, '合计'), other: row(1, '<f>[1]台账!B3+台账!B3</f><v>0</v>')})
    expect(other).toContain('<f>[1]台账!B3+台账!B5</f>')
  })
})

describe('lists and colours', () => {
  const tail = (range: string): string => `<conditionalFormatting sqref="${range}"><cfRule type="expression" priority="1"><formula>$D2="已完成"</formula></cfRule></conditionalFormatting>`
    + `<dataValidations count="1"><dataValidation type="list" sqref="${range}"><formula1>"已完成,未完成"</formula1></dataValidation></dataValidations>`
    + `<extLst><ext><x14:dataValidation><x14:formula1><xm:f>另表!$A$1</xm:f></x14:formula1><xm:sqref>${range}</xm:sqref></x14:dataValidation></ext></extLst>`
  test.each([
    ['of the one row that is free', 'D2', free(2) + row(3, '合计'), 'D2:D4'],
    ['of rows that no program has written', 'D2:D100', '', 'D2:D100'],
    ['of fewer rows than are filled', 'D2:D3', '', 'D2:D4'],
  ])('%s', async (_name, range, rows, reached) => {
    const sheet = await first({rows: row(1, ...headings) + rows, tail: tail(range)})
    expect(sheet.match(/(?:sqref="|<xm:sqref>)[^"<]+/gu)?.map((found) => found.replace(/.*[">]/u, ''))).toEqual([reached, reached, reached])
    expect(sheet).toContain('<formula>$D2="已完成"</formula>')
  })
})

describe('headings in two rows', () => {
  test.each([
    [['责任', '单位', '人'], ['number', 'issue', 'units', 'persons']],
    [['责任', '责任单位', '责任人'], ['number', 'issue', 'units', 'persons']],
    [['整改情况', '整改措施', '完成时限'], ['number', 'issue', 'measures', 'deadline']],
    [['巡察台账', '整改措施', '备注'], ['number', 'issue', 'measures', 'remarks']],
  ])('%j', ([group = '', left = '', right = ''], columns) => {
    const rows = row(1, '序号', '反馈问题', group, '') + row(2, '', '', left, right) + free(3)
    const merges = '<mergeCells count="3"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>'
    expect(readTemplate(pack(makeForm({rows, tail: merges}))).columns).toEqual(columns)
  })
})

test('a title over all headings is no part of them', () => {
  const rows = row(1, '整改责任', '', '', '') + row(2, '单位', '反馈问题', '整改措施', '备注')
  expect(readTemplate(pack(makeForm({rows, tail: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>'}))).columns).toEqual(['issuer', 'issue', 'measures', 'remarks'])
})

describe('workbooks', () => {
  test('an example on a hidden sheet is no form', async () => {
    const files = await fill({rows: row(1, ...headings), other: row(1, ...headings, '责任人', '备注'), state: ' state="hidden"'})
    expect(files['xl/worksheets/sheet1.xml']).toContain('学习不经常')
    expect(files['xl/worksheets/sheet2.xml']).not.toContain('学习不经常')
  })

  test('elements with a prefix', async () => {
    const form = makeForm({rows: row(1, ...headings) + free(2) + row(3, '合计'), other: row(1, '<f>台账!A3</f>'), names: '<definedName name="总数">台账!$B$3</definedName>'})
    const files = await fillFiles(Object.fromEntries(Object.entries(form).map(([name, xml]) => [name, /rels|Types/u.test(name) ? xml : xml.replaceAll(/<(?<end>\/?)(?=[a-z])/gu, '<$<end>x:').replace('xmlns=', 'xmlns:x=')])))
    expect(files['xl/workbook.xml']).toContain('<definedName name="总数">台账!$B$5</definedName></definedNames><calcPr')
    expect(files['xl/worksheets/sheet2.xml']).toContain('<f>台账!A5</f>')
  })

  test('what charts draw and pivot tables count', async () => {
    const files = await fill({rows: row(1, ...headings) + free(2) + row(3, '合计'), more: {
      'xl/charts/chart1.xml': '<c:chartSpace><c:f>台账!$B$2:$B$2</c:f></c:chartSpace>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition><worksheetSource ref="A1:D2" sheet="台账"/></pivotCacheDefinition>',
    }})
    expect(files['xl/charts/chart1.xml']).toContain('<c:f>台账!$B$2:$B$4</c:f>')
    expect(files['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A1:D4"')
  })

  test('a template (.xltx) becomes a workbook; one with macros is refused', async () => {
    const rows = row(1, ...headings)
    expect((await fill({rows, type: workbookType.replace('sheet.main', 'template.main')}))['[Content_Types].xml']).toContain(workbookType)
    expect(() => readTemplate(pack(makeForm({rows, type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'})))).toThrow(/has macros/u)
  })
})
