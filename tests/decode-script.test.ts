import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold} from '../src/fold.ts'
import {hasGhostPinyin, omitPinyin, omitSpans, toScriptTable} from '../src/script.ts'
import {toLine, toOffset} from '../src/source.ts'

describe('traditional script', () => {
  test.each(['中共某縣水利局黨組關於巡察整改情況的通報', '一、加強組織領導，壓實整改責任', '關於「學習不夠」問題', `责任${'關於「學習不夠」問題的整改'.repeat(3000)}`])('%s', async (text) => {
    expect(await toScriptTable(text)).toBeInstanceOf(Map)
  })
  test.each(['中共某县水利局党组关于巡察整改情况的通报', '2023-12-04', '', '后里面干系著作', '赵於进'])('not %s', async (text) => {
    expect(await toScriptTable(text)).toBeUndefined()
  })
  test('is folded unit for unit', async () => {
    const text = '（二）關於『發展黨員』問題，𠮷祥鎮'
    const folded = fold(text, await toScriptTable(text))
    expect(folded).toBe('(二)关于‘发展党员’问题,𠮷祥镇')
    expect(folded).toHaveLength(text.length)
  })
})

describe('ghost pinyin', () => {
  test.each([
    ['整(zhěng)改(gǎi)情况', '整改情况'],
    ['責（zé）任（rèn）', '責任'],
    ['责[zé]任 (rèn)', '责任'],
    ['整改(zhěng gǎi)', '整改'],
    ['落(Luò)实(shí)', '落实'],
    ['律(lǜ)女(nǚ)哦(ó)嗯(ń)', '律女哦嗯'],
    ['改(ga\u030ci)落(lu\u0300o)', '改落'],
    ['整(zheng)改(gai)落(luo)实(shi)责(ze)任', '整改落实责任'],
  ])('%s is read as %s', (text, expected) => {
    expect(hasGhostPinyin(text)).toBe(true)
    expect(omitPinyin(toLine(text, 0, text)).text).toBe(expected)
  })
  test.each(['R&D(研发)', '研发(R&D)', '增长(GDP)', '(GDP)增长', 'APP(app)', '软件(app)', '系统(AI)', '整(2023)改', '一(1)二', '合格(he)', '（一）关于', '平台(wifi)、网络(vpn)', '整(zheng)改(gai)落(luo)实(shi)'])('%s stays', (text) => {
    expect(hasGhostPinyin(text)).toBe(false)
  })
  test.each(['研发(R&D)', '增长(GDP)', 'APP(app)', '软件(app)', '系统(AI)', '(GDP)', '整(2023)改', '条(（一）)'])('%s stays beside pinyin', (text) => {
    const line = toLine(`${text}整(zhěng)改`, 0, `${text}整(zhěng)改`)
    expect(omitPinyin(line).text).toBe(`${text}整改`)
  })
  test('leads back to each printed character', () => {
    const text = '２．责(zé)任(rèn)落实'
    const line = {...toLine(text, 100, fold(text)), pieces: [{at: 0, offset: 100}, {at: 4, offset: 204}]}
    const read = omitPinyin(line)
    expect(read).toMatchObject({text: '２．责任落实', folded: '2.责任落实'})
    expect([...read.text].map((_, at) => toOffset(read, at))).toEqual([100, 101, 102, 207, 213, 214])
  })
  test('a line of a million characters takes linear time', () => {
    for (const unit of ['整(', '整(zhěng)', '整(zheng ', '整改(', 'a(']) {
      const text = unit.repeat(1_000_000 / unit.length)
      const start = performance.now()
      hasGhostPinyin(text)
      omitPinyin(toLine(text, 0, text))
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})

describe('stretches left out of a line', () => {
  test('none gives the line itself', () => {
    const line = toLine('整改', 3, '整改')
    expect(omitSpans(line, [])).toBe(line)
  })
  test('all leaves an empty line that still has its place', () => {
    expect(omitSpans(toLine('整改', 3, '整改'), [{start: 0, end: 2}])).toMatchObject({text: '', pieces: [{at: 0, offset: 3}]})
  })
  test('any leave the way back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 30}), {maxLength: 12}), fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 6}), (cuts, lengths) => {
        const source = 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(4)
        let at = 0
        let text = ''
        const pieces = lengths.map((length, index) => {
          const piece = {at, offset: index * 12}
          text += source.slice(piece.offset, piece.offset + length)
          at += length
          return piece
        })
        const bounds = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((one, other) => one - other)
        const spans = bounds.flatMap((start, index) => (index % 2 === 0 && bounds[index + 1] !== undefined ? [{start, end: bounds[index + 1] ?? start}] : []))
        const line = omitSpans({text, folded: text, pieces, isChrome: false}, spans)
        expect([...line.text].map((_, index) => source.charAt(toOffset(line, index))).join('')).toBe(line.text)
        expect(line.pieces[0]?.at).toBe(0)
      }),
    )
  })
})
