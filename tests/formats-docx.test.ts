import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {docx} from '../src/formats/docx.ts'
import type {Reading} from '../src/formats/format.ts'
import {toNumeral} from '../src/formats/docx/numeral.ts'
import {docxFixtures} from './make-docx-fixtures.ts'
import {docxFiles, item, level, definition, list, makeDocx, makeZip, paragraph, part, table} from './make-docx.ts'

const folder = new URL('../fixtures/formats/docx/', import.meta.url)

async function read(bytes: Uint8Array): Promise<Reading> {
  return docx.read(bytes, {})
}

async function readLines(bytes: Uint8Array): Promise<readonly string[]> {
  return (await read(bytes)).lines.map(line => line.text)
}

describe('fixtures', () => {
  test.each(Object.entries(docxFixtures))('%s', async (name, parts) => {
    const file = new URL(`${name}.docx`, folder)
    if (!existsSync(file) && process.env['CI'] === undefined) {
      mkdirSync(folder, {recursive: true})
      writeFileSync(file, makeDocx(parts))
    }
    const bytes = new Uint8Array(readFileSync(file))
    // The file is what the script makes; delete it to have it written anew.
    const texts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
    expect(texts).toEqual(docxFiles(parts))
    const reading = await read(bytes)
    await expect(print(reading)).toMatchFileSnapshot(`../fixtures/formats/docx/${name}.lines.txt`)
  })
})

function print(reading: Reading): string {
  return reading.lines.map(line => `${line.isChrome ? '~ ' : ''}${line.text}\n`).join('')
}

test('lines stand in the text as they are', async () => {
  const {text, lines, encoding, metadata, undecodable} = await read(makeDocx({body: paragraph('（一）甲') + paragraph('乙')}))
  expect(text).toBe('（一）甲\n乙')
  expect(lines).toEqual([
    {text: '（一）甲', folded: '(一)甲', pieces: [{at: 0, offset: 0}], isChrome: false},
    {text: '乙', folded: '乙', pieces: [{at: 0, offset: 5}], isChrome: false},
  ])
  expect({encoding, metadata, undecodable}).toEqual({encoding: null, metadata: {title: null, publishedOn: null}, undecodable: 0})
})

test.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99, 100, 101, 110], ['一', '十', '十一', '二十', '二十一', '九十九', '一○○', '一○一', '一一○']],
  ['chineseCountingThousand', [10, 11, 100, 101, 110, 111, 1000, 1001, 1010], ['十', '十一', '一百', '一百〇一', '一百一十', '一百一十一', '一千', '一千〇一', '一千〇一十']],
  ['chineseLegalSimplified', [1, 10, 11, 20, 101], ['壹', '壹拾', '壹拾壹', '贰拾', '壹佰零壹']],
  ['japaneseCounting', [10, 11, 100, 101, 111, 1000], ['十', '十一', '百', '百一', '百十一', '千']],
  ['ideographDigital', [9, 10, 11, 100], ['九', '一〇', '一一', '一〇〇']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12, 13], ['子', '亥', '13']],
  ['ideographEnclosedCircle', [1, 10, 11], ['㊀', '㊉', '11']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedCircleChinese', [1, 20], ['①', '⑳']],
  ['decimalEnclosedFullstop', [1, 20, 21], ['⒈', '⒛', '21']],
  ['decimalEnclosedParen', [1, 20, 21], ['⑴', '⒇', '21']],
  ['decimalFullWidth', [1, 10], ['１', '１０']],
  ['decimalZero', [1, 9, 10], ['01', '09', '10']],
  ['upperLetter', [1, 26, 27, 28, 53], ['A', 'Z', 'AA', 'BB', 'AAA']],
  ['lowerRoman', [1, 4, 9, 14, 40, 1999], ['i', 'iv', 'ix', 'xiv', 'xl', 'mcmxcix']],
  ['hindiNumbers', [1, 12], ['1', '12']],
  ['none', [1], ['']],
])('%s', (format, values, printed) => {
  expect(values.map(value => toNumeral(value, format))).toEqual(printed)
})

test('strict namespaces, other prefixes, another name of the main part, UTF-16', async () => {
  const files = docxFiles({body: item('甲', 1) + item('乙', 1), numbering: definition(0, level([0, 'chineseCounting'], '%1、')) + list(1, 0)})
  const {'word/document.xml': main = '', '_rels/.rels': relations = '', ...others} = files
  const other = String(main)
    .replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    .replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=').replace('UTF-8', 'UTF-16')
  const bytes = makeZip({
    ...others,
    '_rels/.rels': String(relations).replace('word/document.xml', '/word/document2.xml'),
    'word/document2.xml': new Uint8Array(Uint16Array.from(`\ufeff${other}`, unit => unit.charCodeAt(0)).buffer),
  })
  expect(await readLines(bytes)).toEqual(['一、甲', '二、乙'])
})

test('no styles, no lists, no relationships', async () => {
  const bytes = makeZip({'word/document.xml': part('document', `<w:body>${item('甲', 1)}</w:body>`)})
  expect(await readLines(bytes)).toEqual(['甲'])
})

test('an empty document', async () => {
  expect(await read(makeDocx({body: ''}))).toMatchObject({text: '', lines: []})
})

test('a field that never ends', async () => {
  const begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>代码</w:t></w:r></w:p>'
  expect(await readLines(makeDocx({body: begin + paragraph('后文')}))).toEqual(['后文'])
})

test('numbers out of all bounds', async () => {
  const numbering = definition(0, level([0, 'upperRoman'], '%1.', '<w:start w:val="99999999999999999999"/>') + level([4000, 'decimal'], '%1')) +
    list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4000000000"/></w:lvlOverride>')
  expect(await readLines(makeDocx({body: item('甲', 1) + item('乙', 2) + item('丙', 1, 4000), numbering})))
    .toEqual(['0.甲', '4000000000.乙', '丙'])
})

test('elements nested 100,000 deep', async () => {
  const depth = 100_000
  const body = `<w:p>${'<w:smartTag>'.repeat(depth)}<w:r><w:t>深处</w:t></w:r>${'</w:smartTag>'.repeat(depth)}</w:p>`
  expect(await readLines(makeDocx({body}))).toEqual(['深处'])
})

test('tables in tables in good time', async () => {
  const depth = 5000
  const words = Array.from({length: 20_000}, (_, index) => index * 7919 % 20_011).join('')
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(words)}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
  expect(await readLines(makeDocx({body: paragraph('表前') + body + paragraph('表后')}))).toEqual(['表前', '表后'])
})

test('a hundred thousand numbered paragraphs in good time', async () => {
  const numbering = definition(0, level([0, 'decimal'], '%1.')) + list(1, 0)
  // Words that differ, as what repeats would pass for a zip bomb.
  const body = Array.from({length: 100_000}, (_, index) => item(`第${index * 7919 % 100_003}段`, 1)).join('')
  const lines = await readLines(makeDocx({body, numbering}))
  expect(lines.length).toBe(100_000)
  expect(lines.at(-1)).toMatch(/^100000\./u)
}, 10_000)

test('a merged cell is repeated only so often', async () => {
  const long = '长'.repeat(100_000)
  const rows = Array.from({length: 1000}, (_, index) => [
    paragraph(`第${index}行`),
    `<w:tcPr><w:vMerge${index === 0 ? ' w:val="restart"' : ''}/></w:tcPr>${paragraph(index === 0 ? long : '')}`,
  ])
  expect((await read(makeDocx({body: table(rows)}))).text.length).toBeLessThan(5_000_000)
})

describe('damage', () => {
  const good = makeDocx({body: Array.from({length: 2000}, (_, index) => paragraph(`第${index * 7919 % 2003}段的文字`)).join('')})

  test.each([10, 100, 1000, good.length - 1000, good.length - 30, good.length - 1])('cut short after %i bytes', async length => {
    await expect(read(good.subarray(0, length))).rejects.toThrow(/^The (?:DOCX )?file .*(?:damaged|cut short)/u)
  })

  test('bytes changed anywhere give lines or an InputError', async () => {
    for (let at = 0; at < good.length; at += 37) {
      const bytes = good.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      const problem = await read(bytes).then(() => null, (error: unknown) => error)
      if (problem !== null) expect(problem).toMatchObject({name: 'InputError'})
    }
  })

  const bomb = (body: string): Uint8Array => makeDocx({body})
  const laughs = '<!DOCTYPE w:document [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">' +
    'bcdefghij'.replaceAll(/./gu, name => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`) +
    ']><w:document/>'

  test.each([
    ['a zip bomb', bomb(paragraph('零'.repeat(30_000_000))), /zip bomb/u],
    ['a lie about the size', lieAboutSize(bomb(paragraph('零'.repeat(3_000_000)))), /zip bomb|damaged/u],
    ['a DOCTYPE with entities', makeDocx({body: '', more: {'word/document.xml': laughs}}), /document type/u],
    ['an unknown entity', bomb(paragraph('&hehe;')), /no well-formed XML/u],
    ['an external DOCTYPE in styles', makeDocx({body: '', more: {'word/styles.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'}}), /document type/u],
    ['XML cut short', makeDocx({body: '', more: {'word/document.xml': part('document', '').slice(0, -5)}}), /no well-formed XML/u],
    ['an empty part', makeDocx({body: '', more: {'word/document.xml': ''}}), /no well-formed XML/u],
    ['too many parts', makeZip(Object.fromEntries(Array.from({length: 10_001}, (_, index) => [`word/${index}.xml`, '']))), /more than 10000 parts/u],
    ['no bytes', new Uint8Array(), /damaged or cut short/u],
    ['text', new TextEncoder().encode('一、加强领导'), /damaged or cut short/u],
    ['a zip of another kind', makeZip({'[Content_Types].xml': '<a/>', 'visio/document.xml': '<a/>'}), /no DOCX/u],
    ['a workbook', makeZip({'[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>'}), /Excel workbook/u],
    ['a plain zip', makeZip({'通报.txt': '一、'}), /archive \(zip\)/u],
  ])('%s', async (_, bytes, message) => {
    const started = performance.now()
    await expect(read(bytes)).rejects.toThrow(message)
    await expect(read(bytes)).rejects.toThrow(/^[^\n]{20,200}$/u)
    await expect(read(bytes)).rejects.toMatchObject({name: 'InputError'})
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

// The directory says that the main part has 1000 bytes.
function lieAboutSize(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (name === 'word/document.xml') view.setUint32(at + 24, 1000, true)
  }
  return changed
}
