import {describe, expect, test} from 'vitest'
import {readSource} from '../src/formats/index.ts'
import {makeZip} from './make-docx.ts'
import {makeOfd, ofdFiles, ofdPart, type OfdParts, page, text, textObject, toPages} from './make-ofd.ts'

/** The lines as read, those that are no part of the text marked. */
async function print(bytes: Uint8Array): Promise<string> {
  const {lines} = await readSource(bytes, {name: '整改.ofd'})
  return lines.map((line) => `${line.isChrome ? '~ ' : ''}${line.text}\n`).join('')
}

async function findProblem(bytes: Uint8Array, name = '整改.ofd'): Promise<string> {
  try {
    await readSource(bytes, {name})
    return ''
  } catch (error) {
    expect(error).toMatchObject({name: 'InputError'})
    return error instanceof Error ? error.message : ''
  }
}

const ofFiles = (parts: OfdParts): Promise<string> => print(makeOfd(parts))
const ofObjects = (objects: string): Promise<string> => ofFiles({pages: [page(objects)]})

describe('lines and paragraphs', () => {
  test('broken lines are joined, over the end of a page too; page numbers stand aside', async () => {
    const long = `（一）关于学习不深入的问题。${'一是完善制度，明确专人负责台账登记。'.repeat(40)}`
    const pages = toPages(['云岫县水务局整改情况通报', '一、整改情况', long, '二、下一步打算'])
    expect(pages.length).toBeGreaterThan(1)
    expect((await ofFiles({pages: pages.map((each) => page(each))})).split('\n')).toEqual([
      '云岫县水务局整改情况通报', '一、整改情况', long, '~ — 1 —', '二、下一步打算', '~ — 2 —', '',
    ])
  })

  test('what is said of where the file comes from is true', async () => {
    const bytes = makeOfd({pages: [page(text('一、整改情况', {x: 30, y: 40}))]})
    expect(await readSource(bytes, {name: '整改.ofd'})).toMatchObject({format: 'ofd', encoding: null, bytes: bytes.length, text: '一、整改情况'})
    expect((await readSource(bytes, {name: '整改.docx'})).format).toBe('ofd')
    expect((await readSource(bytes, {format: 'ofd'})).format).toBe('ofd')
  })

  test.each<readonly [string, string, string]>([
    ['a character an object', [...'已完成'].map((sign, at) => text(sign, {x: 30 + at * 5.64, y: 40})).join(''), '已完成\n'],
    ['deltas that repeat', textObject('<ofd:TextCode X="0" Y="5" DeltaX="g 3 5.64">整改完成</ofd:TextCode>', {x: 30, y: 40}), '整改完成\n'],
    ['deltas that repeat beyond the text', textObject('<ofd:TextCode X="0" Y="5" DeltaX="g 999999999 5.64">整改完成</ofd:TextCode>', {x: 30, y: 40}), '整改完成\n'],
    ['no deltas', textObject('<ofd:TextCode X="0" Y="5">于2023年完成</ofd:TextCode>', {x: 30, y: 40}), '于2023年完成\n'],
    ['a wide gap', textObject('<ofd:TextCode X="0" Y="5" DeltaX="5.64 40 5.64">时限责任</ofd:TextCode>', {x: 30, y: 40}), '时限 责任\n'],
    ['characters spread to the edges', textObject('<ofd:TextCode X="0" Y="5" DeltaX="6.2 6.2 6.2">时限责任</ofd:TextCode>', {x: 30, y: 40}), '时限责任\n'],
    ['two codes, the second on the line of the first', textObject('<ofd:TextCode X="0" Y="5" DeltaX="5.64">整改</ofd:TextCode><ofd:TextCode X="11.28" DeltaX="5.64">完成</ofd:TextCode>', {x: 30, y: 40}), '整改完成\n'],
    ['a matrix', textObject('<ofd:TextCode X="0" Y="1" DeltaX="1">整改</ofd:TextCode>', {x: 30, y: 40, size: 1, more: 'CTM="5.64 0 0 5.64 0 0"'}) + text('完成', {x: 30 + 11.28, y: 40}), '整改完成\n'],
    ['a block in a block', `<ofd:PageBlock ID="1"><ofd:PageBlock ID="2">${text('整改', {x: 30, y: 40})}</ofd:PageBlock></ofd:PageBlock>`, '整改\n'],
    ['glyphs beside the characters', textObject('<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="2"><ofd:Glyphs>812 93</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="5" DeltaX="5.64">整改</ofd:TextCode>', {x: 30, y: 40}), '整改\n'],
    ['entities, blanks and line ends', textObject('<ofd:TextCode X="0" Y="5">\n  A&amp;B&#x4E00;\n</ofd:TextCode>', {x: 30, y: 40}), 'A&B一\n'],
    ['bold by printing twice', text('整改', {x: 30, y: 40}) + text('整改', {x: 30.1, y: 40}), '整改\n'],
    ['turned, as a seal or a watermark', text('整改', {x: 30, y: 40}) + text('内部资料', {x: 30, y: 90, more: 'CTM="0.7 0.7 -0.7 0.7 0 0"'}), '整改\n'],
    ['not shown', text('整改', {x: 30, y: 40}) + text('草稿', {x: 30, y: 90, more: 'Visible="false"'}), '整改\n'],
    ['numbers that are none', text('整改', {x: 30, y: 40}) + text('完成', {x: 30, y: 60, more: 'CTM="x y"'}) + textObject('<ofd:TextCode X="a" Y="">稿</ofd:TextCode>', {x: 30, y: 80}), '整改\n'],
    ['radicals for characters', text('⼀、⽔利', {x: 30, y: 40}), '一、水利\n'],
  ])('%s', async (_name, objects, lines) => {
    expect(await ofObjects(objects)).toBe(lines)
  })

  test('a template on several pages stands aside, on one page it is text', async () => {
    const templates = {2: text('云岫县水务局文件', {x: 60, y: 120}), 3: text('云水发〔2023〕9号', {x: 60, y: 30})}
    const pages = [page(text('一、整改', {x: 30, y: 60}), '2', '3'), page(text('二、打算', {x: 30, y: 60}), '2')]
    expect((await ofFiles({pages, templates})).split('\n').toSorted()).toEqual([
      '', '一、整改', '云水发〔2023〕9号', '二、打算', '~ 云岫县水务局文件', '~ 云岫县水务局文件',
    ].toSorted())
  })

  test('several documents in one file, parts named from the root and in other cases', async () => {
    const more = {
      'OFD.xml': ofdPart('OFD', '<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody><ofd:DocBody><ofd:DocRoot>\n Doc_1/document.XML </ofd:DocRoot></ofd:DocBody>'),
      'Doc_1/Document.xml': ofdPart('Document', '<ofd:Pages><ofd:Page ID="1" BaseLoc="/Doc_1/P/Content.xml"/></ofd:Pages>'),
      'Doc_1/P/Content.xml': page(text('二、打算', {x: 30, y: 60})),
    }
    expect(await ofFiles({pages: [page(text('一、整改', {x: 30, y: 60}))], more})).toBe('一、整改\n二、打算\n')
  })

  test('a page that is missing is passed over', async () => {
    const files = {...ofdFiles({pages: [page(text('一、整改', {x: 30, y: 60})), page('')]})}
    delete files['Doc_0/Pages/Page_1/Content.xml']
    expect(await print(makeZip(files))).toBe('一、整改\n')
  })
})

const one = page(text('一、整改', {x: 30, y: 60}))
const whole = makeOfd({pages: [one]})
const laughs = '<!DOCTYPE a [<!ENTITY b "哈哈哈哈"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
const pageList = (count: number): string => ofdPart('Document', `<ofd:Pages>${'<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(count)}</ofd:Pages>`)

describe('what cannot be read is refused in one line and soon', () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ['pictures alone', makeOfd({pages: [page('<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="5"/>')]}), /^The OFD is a scan: it has no text layer.*ocrmypdf/u],
    ['glyphs alone', makeOfd({pages: [page(text('\ue001\ue002\ue003', {x: 30, y: 60}))]}), /^The OFD does not say which characters/u],
    ['cut short', whole.subarray(0, whole.length / 2), /^The OFD file is damaged or cut short/u],
    ['no main part', makeOfd({pages: [one], more: {'OFD.xml': ofdPart('OFD', '')}}), /^The OFD file is damaged: it names no pages/u],
    ['a document that is not there', makeOfd({pages: [one], more: {'OFD.xml': ofdPart('OFD', '<ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody>')}}), /^The OFD file is damaged: it names no pages/u],
    ['no page there', makeOfd({pages: [one], more: {'Doc_0/Document.xml': ofdPart('Document', '<ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/x.xml"/></ofd:Pages>')}}), /^The OFD file is damaged: none of its pages/u],
    ['no XML', makeOfd({pages: ['<ofd:Page><ofd:Content>']}), /^The OFD file is damaged: Doc_0\/Pages\/Page_0\/Content\.xml is no well-formed XML/u],
    ['entities that grow', makeOfd({pages: [laughs]}), /^The OFD file declares a document type/u],
    ['a bomb', makeOfd({pages: [page(text('零'.repeat(20_000_000), {x: 30, y: 60}))]}), /^The OFD file expands beyond all measure/u],
    ['a page a million times', makeOfd({pages: [one], more: {'Doc_0/Document.xml': pageList(1_000_000)}}), /^The OFD has more than 5000 pages|^The OFD file expands beyond/u],
    ['a page too often', makeOfd({pages: [one], more: {'Doc_0/Document.xml': pageList(5001)}}), /^The OFD has more than 5000 pages/u],
    ['a large template on all pages', makeOfd({
      pages: Array.from({length: 600}, () => page('', '2')), templates: {2: Array.from({length: 2000}, (_unused, at) => text(`${at * 7919}`, {x: 30, y: at % 290})).join('')},
    }), /^The OFD file expands beyond all measure/u],
    ['encrypted', makeOfd({pages: [one], more: {'Encryptions.xml': ofdPart('Encryptions', ''), 'Doc_0/Document.xml': new Uint8Array(200).fill(9)}}), /^The OFD file is encrypted/u],
  ])('%s', async (_name, bytes, message) => {
    const start = performance.now()
    const problem = await findProblem(bytes)
    expect(problem).toMatch(message)
    expect(problem).toMatch(/^[^\n]{20,250}$/u)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('templates that name each other in a circle are read once', async () => {
    const more = {'Doc_0/Tpls/Tpl_2/Content.xml': page(text('甲', {x: 60, y: 20}), '3'), 'Doc_0/Tpls/Tpl_3/Content.xml': page(text('乙', {x: 60, y: 30}), '2')}
    expect(await ofFiles({pages: [page(text('一、整改', {x: 30, y: 60}), '2')], templates: {2: '', 3: ''}, more})).toBe('甲\n一、整改\n')
  })

  test('bytes changed anywhere give lines or an InputError', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x15
      await findProblem(changed)
    }
  })
})
