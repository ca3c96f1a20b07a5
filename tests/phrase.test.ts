import {describe, expect, test} from 'vitest'
import {fold} from '../src/fold.ts'
import {findFramed, findSentenceEnd, findSentences} from '../src/phrase.ts'

function readSentences(text: string): readonly string[] {
  return findSentences(fold(text)).map(([start, end]) => text.slice(start, end))
}

// Each row is a text with its sentences parted by |
const sentences: readonly string[] = [
  '加强学习。|完善制度。',
  '加强学习',
  '加强学习。|完善制度',
  '是否到位？|已经到位！|随后公布。',
  '学习不深入；制度不完善。|整改到位。',
  '强化“三会一课。四个一”落实。|随后检查。',
  '落实《关于。的意见》要求。|随后检查。',
  '开展培训（共三期。每期两天）。|随后检查。',
  '开展培训(共三期。每期两天)。|随后检查。',
  '提出【一。二】两项。|随后检查。',
  '称“他说‘好。’又说‘行。’”完毕。|随后检查。',
  '引用“外层（内层。）外层。”结束。|随后检查。',
  // a closing mark after 。 belongs to what it closes
  '“学习不够。”随后检查。|完。',
  // marks that never close, or never opened, hold nothing back
  '关于“学习不够。|随后检查。|完。',
  '关于（学习不够。|随后检查。',
  '关于《学习不够。|随后检查。',
  '学习不够”。|随后检查。',
  '学习不够）。|随后检查。',
  '学习（不够”。随后）检查。|完。',
  '。|。|。',
  '第1.5条、3:2比例、v1.0版本。|完。',
]

describe('sentences', () => {
  test.each(sentences)('%s', (parted) => {
    expect(readSentences(parted.replaceAll('|', ''))).toEqual(parted.split('|'))
  })
  test('none in nothing', () => {
    expect(findSentences('')).toEqual([])
  })
  test.each([
    ['一。二。三。', 2, ['二。', '三。']],
    ['“一。”二。三', 4, ['二。', '三']],
    ['一。', 2, []],
  ])('%s from %i on', (text, start, expected) => {
    expect(findSentences(text, start).map(([from, to]) => text.slice(from, to))).toEqual(expected)
  })
  test.each([
    ['加强学习。完善制度。', 0, 5], ['加强学习。完善制度。', 5, 10], ['加强学习', 0, 4], ['', 0, 0],
    ['关于“一。二”的问题。三', 0, 11],
  ])('the first sentence of %s from %i on ends at %i', (text, start, end) => {
    expect(findSentenceEnd(text, start)).toBe(end)
  })
})

// What a frame holds stands in ⟦ ⟧; a row without them has no frame.
const framed: readonly string[] = [
  '关于“⟦学习不深入⟧”问题',
  '关于“⟦学习不深入⟧”的问题',
  '关于“⟦学习不深入⟧”问题的整改',
  '关于“⟦学习不深入⟧”问题的整改情况',
  '关于“⟦学习不深入⟧”问题整改落实情况',
  '关于“⟦学习不深入⟧”问题整改进展情况',
  '关于“⟦学习不深入⟧”方面的问题',
  '关于“⟦学习不深入⟧”的具体问题',
  '关于⟦学习不深入⟧的问题',
  '关于⟦学习不深入⟧的问题。',
  '关于⟦学习不深入⟧问题',
  '关于⟦学习不深入⟧方面存在的问题',
  '在“⟦学习不深入⟧”方面',
  '在⟦学习贯彻上级部署⟧方面',
  '在⟦学习贯彻上级部署⟧方面的问题',
  '针对“⟦学习不深入⟧”问题的整改情况',
  '针对⟦学习不深入⟧的问题',
  '对于⟦学习不深入⟧问题',
  '对“⟦学习不深入⟧”问题',
  '“⟦学习不深入⟧”问题',
  '“⟦学习不深入⟧”方面',
  '关于 “⟦学习不深入⟧” 的问题',
  '关于「⟦学习不深入⟧」的问题',
  '关于“⟦落实‘三会一课’不严⟧”的问题',
  '关于“⟦“三会一课”坚持不好⟧”的问题',
  '关于“⟦落实《条例》要求不严⟧”的问题',
  '关于⟦《条例》落实不严⟧的问题',
  '关于⟦“三重一大”制度落实不严⟧的问题',
  '关于⟦“一岗双责”“两个责任”落实不严⟧的问题',
  '关于⟦落实“一岗双责”⟧的问题',
  '关于“⟦学习不深入的问题',
  '反馈问题：关于“⟦学习不深入⟧”的问题',
  // no frame
  '学习不深入',
  '“三会一课”坚持不好',
  '“三会一课”',
  '关于学习不深入',
  '学习不深入问题突出',
  '关于“学习不深入”',
  '存在的问题较多',
  '',
  '问题',
  '方面',
]

describe('frames', () => {
  test.each(framed)('%s', (row) => {
    const text = row.replace(/[⟦⟧]/gu, '')
    const open = row.indexOf('⟦')
    const close = row.indexOf('⟧')
    const content = open < 0 ? text : row.slice(open + 1, close < 0 ? undefined : close).replace(/的问题$/u, '')
    const [start, end] = findFramed(fold(text))
    expect(text.slice(start, end)).toBe(content)
  })
})

describe('a slogan is no frame', () => {
  test.each(['聚焦反馈问题，逐条整改落实', '聚焦主责主业，深化问题整改', '对照反馈意见，全面抓好整改'])('%s', (text) => {
    expect(findFramed(fold(text))).toEqual([0, text.length])
  })
  test.each(['聚焦反馈问题，逐项推动见效', '坚持问题导向，全面抓好整改'])('%s', (text) => {
    expect(findFramed(fold(text))).toEqual([0, text.length])
  })
})

describe('size', () => {
  test.each(['“', '（', '”', '“。', '。', '“”', '（“《'])('a hundred thousand times %s takes no long time', (unit) => {
    const text = fold(unit.repeat(100_000))
    const start = performance.now()
    findSentences(text)
    findFramed(text)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
