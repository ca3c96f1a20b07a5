import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test, vi} from 'vitest'
import {docx} from '../src/formats/docx.ts'
import type {Reading} from '../src/formats/format.ts'
import {pdf} from '../src/formats/pdf.ts'
import {toCharacters} from '../src/formats/printed/radicals.ts'

const folder = new URL('../fixtures/formats/pdf/', import.meta.url)

function print(reading: Reading): string {
  return reading.lines.map(line => `${line.isChrome ? '~ ' : ''}${line.text}\n`).join('')
}

async function read(bytes: Uint8Array): Promise<Reading> {
  return pdf.read(bytes, {})
}

function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)))
}

/** A PDF of these objects, the first the catalogue. */
function makePdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, sign => sign.charCodeAt(0))
}

function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`
}

/** Text in a font that is not in the file, its characters known by a predefined CMap only. */
function makePdfWithoutFont(pages: readonly (readonly Text[])[]): Uint8Array {
  const first = 7
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  return makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    '<< /Font << /F1 3 0 R >> >>',
    ...pages.flatMap((texts, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 6 0 R /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(texts.map(toOperators).join('\n')),
    ]),
  ])
}

type Text = readonly [x: number, y: number, text: string, size?: number, turn?: string]

function toOperators([x, y, text, size = 16, turn = '1 0 0 1']: Text): string {
  const codes = Array.from(text, sign => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${size} Tf ${turn} ${x} ${y} Tm <${codes}> Tj ET`
}

/** A page that is one picture, as a scanner makes it. */
function makeScan(): Uint8Array {
  return makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>',
    stream('q 595 0 0 842 0 0 cm /I Do Q'),
    stream('\x00\x7f\xff\x7f', '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray '),
  ])
}

// 20 characters of 16 points fill a line from 120 to 440.
const notice: readonly (readonly Text[])[] = [
  [
    [120, 800, '云溪县整改公开', 9],
    [192, 740, '中共云溪县委关于', 22], [203, 710, '整改情况的通报', 22],
    [152, 670, '一、提高政治站位，落实整改责任的主'], [120, 642, '要做法和成效'],
    [152, 614, '（一）成立领导小组，'], [312, 614, '先后召开会议五次'], [120, 586, '研究部署，明确责任分工，建立问题清单台账'],
    [120, 300, '之外的一行旁注文字离得太远所以不相连接着'],
    [152, 100, '（二）对二〇二三年以来的项目资金核对'],
    [270, 40, '— 1 —', 12], [300, 400, '内部资料', 40, '0.7 0.7 -0.7 0.7'],
  ],
  [
    [120, 800, '云溪县整改公开', 9], [120, 740, '，收回资金一百万元。'], [152, 712, '二、下一步打算'], [152.1, 712.1, '二、下一步打算'],
    [376, 684, '云溪县委'], [328, 656, '二〇二四年一月'], [270, 40, '— 2 —', 12],
  ],
]

describe('fixtures', () => {
  const made: Readonly<Record<string, () => Uint8Array>> = {
    'no-font': () => makePdfWithoutFont(notice),
    scan: makeScan,
  }

  test.each(Object.entries(made))('%s is as made', (name, make) => {
    const file = new URL(`${name}.pdf`, folder)
    if (!existsSync(file) && process.env['CI'] === undefined) writeFileSync(file, make())
    expect(readFixture(`${name}.pdf`)).toEqual(make())
  })

  test.each(['pages', 'no-font'])('%s', async name => {
    await expect(print(await read(readFixture(`${name}.pdf`)))).toMatchFileSnapshot(`../fixtures/formats/pdf/${name}.lines.txt`)
  })

  test('the same notice from DOCX and PDF', async () => {
    const word = await docx.read(new Uint8Array(readFileSync(new URL('../docx/pages.docx', folder))), {})
    const printed = await read(readFixture('pages.pdf'))
    const toText = (reading: Reading): readonly string[] => reading.lines.filter(line => !line.isChrome).map(line => line.text)
    expect(toText(printed)).toEqual(toText(word))
  })
})

test('lines stand in the text as they are', async () => {
  const {text, lines} = await read(readFixture('pages.pdf'))
  for (const line of lines) {
    const [piece] = line.pieces
    expect(text.slice(piece?.offset, (piece?.offset ?? 0) + line.text.length)).toBe(line.text)
    expect(line.folded.length).toBe(line.text.length)
  }
  expect(text).toBe(lines.map(line => line.text).join('\n'))
})

test('the bytes given are left alone', async () => {
  const bytes = readFixture('no-font.pdf')
  await read(bytes)
  expect(bytes).toEqual(readFixture('no-font.pdf'))
})

test.each([
  ['page numbers of every kind', ['第 1 页 共 2 页', '第 2 页 共 2 页']],
  ['page numbers of every kind', ['- 1 -', '- 2 -']],
  ['page numbers of every kind', ['1/2', '2/2']],
  ['page numbers of every kind', ['1', '2']],
])('%s: %j', async (_, [one = '', two = '']) => {
  const page = (text: string, number: string): readonly Text[] => [[152, 700, text], [270, 40, number, 12]]
  const {lines} = await read(makePdfWithoutFont([page('一、加强领导', one), page('二、压实责任', two)]))
  expect(lines.map(line => [line.text.replaceAll(' ', ''), line.isChrome])).toEqual([
    ['一、加强领导', false], [one.replaceAll(' ', ''), true], ['二、压实责任', false], [two.replaceAll(' ', ''), true],
  ])
})

test('cells of a table, drawn one after the other, are not mixed', async () => {
  const texts: readonly Text[] = [
    [100, 700, '问题'], [300, 700, '措施'], [100, 660, '学习贯彻不够'], [100, 640, '深入的问题'], [300, 660, '制定学习计划'], [300, 640, '开展专题研讨'],
  ]
  const {lines} = await read(makePdfWithoutFont([texts]))
  expect(lines.map(line => line.text).join('')).toBe('问题 措施学习贯彻不够深入的问题制定学习计划开展专题研讨')
})

test('radicals are read as characters', () => {
  expect(toCharacters('⼀、加强⽔利⼯程，⻓效机制，⺠⽣')).toBe('一、加强水利工程，长效机制，民生')
})

describe('damage', () => {
  const pages = readFixture('pages.pdf')
  const encrypted = makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`,
  ])
  const withEncrypt = Uint8Array.from(
    Array.from(encrypted, code => String.fromCharCode(code)).join('').replace('/Root 1 0 R', `/Root 1 0 R /Encrypt 3 0 R /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]`),
    sign => sign.charCodeAt(0),
  )

  test.each([
    ['a scan', makeScan(), /scan.*ocrmypdf/u],
    ['an encrypted file', withEncrypt, /encrypted with a password/u],
    ['garbage', Uint8Array.from({length: 100_000}, (_, index) => (index * 7919) % 251), /damaged or no PDF/u],
    ['garbage behind a head', Uint8Array.from([...'%PDF-1.7\n'].map(sign => sign.charCodeAt(0)).concat(Array.from({length: 50_000}, (_, index) => (index * 7919) % 251))), /damaged or no PDF/u],
    ['no bytes', new Uint8Array(), /damaged or no PDF/u],
    ['a file cut short', pages.subarray(0, 3000), /damaged or no PDF|scan/u],
  ])('%s', async (_, bytes, message) => {
    const started = performance.now()
    const spies = (['log', 'info', 'warn', 'error'] as const).map(method => vi.spyOn(console, method))
    await expect(read(bytes)).rejects.toThrow(message)
    await expect(read(bytes)).rejects.toThrow(/^[^\n]{20,200}$/u)
    await expect(read(bytes)).rejects.toMatchObject({name: 'InputError'})
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
