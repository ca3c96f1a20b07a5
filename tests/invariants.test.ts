import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, test} from 'vitest'
import {fixtures, readFixture} from './fixtures.ts'
import {expectInvariants, toSource} from './invariants.ts'

const texts = readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.txt') && !/\.(?:tree|outline)\.txt$/u.test(file))
  .toSorted()

test.each(texts)('what holds of every text holds of %s', async (file) => {
  expectInvariants(await readFixture(file))
})

// a fixed seed, so that a run can be repeated
const runs = (numRuns: number): fc.Parameters<unknown> => ({seed: 20_240_506, numRuns})

const marker = fc.constantFrom(
  '一、', '二、', '三、', '（一）', '（二）', '(三', '四）', '1.', '2．', '３、', '（1）', '(2)', '1)', '①', '②', '㈠', '⑴', '⒈', '一是', '二是', '其一，', '第一，',
  '第一部分 ', '第二章 ', '问题1：', 'A.', 'Ⅱ.', '1', '99.', '（三十）', '零、',
)
const words = fc.constantFrom(
  '学习不深入', '关于“学风不实”问题', '在“学习”方面', '整改情况：', '整改状态：已完成', '整改时限：2024年6月底前', '责任单位：办公室、人事股', '（已完成）', '【整改措施】',
  '巡察反馈问题整改情况', '下一步打算', '整改工作组织情况', '2023年12月1日', '1-9月', '2024717日', '3.5亿元', '(一)至(三)项', '现将整改情况予以公布', '县委第二巡察组',
  '反馈39个问题，已完成38个', '该问题已整改完成', '公示期为2024年9月2日至9月23日', '联系电话：0570-0000123', '附件：', '首页 > 公示', '发布时间：2024-01-18', '上一篇：', '第1页',
  '“', '”', '《', '》', '（', '）', '。', '；', '，', '：', '、', ' ', '　', '\u00a0', '\u0000', '\ud800', '\udc00', '😀', 'abc def', '學習（xué xí）',
)
const soup = fc.array(fc.oneof(marker, words, words, fc.constantFrom('\n', '\n', '\n　　', '\r\n', '\r', '\f')), {maxLength: 60}).map((parts) => parts.join(''))

function expectOfAny(text: string): void {
  const source = toSource(text)
  fc.pre(source.lines.length > 0)
  expectInvariants(source)
}

test('and of generated soups of markers and words', () => {
  fc.assert(fc.property(soup, expectOfAny), runs(400))
})

test('and of any characters', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 80}), expectOfAny), runs(150))
})

describe('and of a notice that is cut and pasted', () => {
  const notices = texts.filter((file) => file.startsWith('notices')).map((file) => readFileSync(path.join(fixtures, file), 'utf8'))
  const cut = fc.tuple(fc.constantFrom(...notices), fc.nat(8000), fc.nat(800), fc.nat(8000), fc.nat(800))
    .map(([text, from, length, other, size]) => text.slice(from % text.length, (from % text.length) + length) + text.slice(other % text.length).slice(0, size))
  test('anywhere', () => {
    fc.assert(fc.property(cut, expectOfAny), runs(60))
  })
  test('with characters lost', () => {
    const lossy = fc.tuple(cut, fc.integer({min: 2, max: 30})).map(([text, every]) => [...text].filter((_, index) => index % every !== 0).join(''))
    fc.assert(fc.property(lossy, expectOfAny), runs(40))
  })
})

describe('odd texts', () => {
  const kinds = ['一、', '（一）', '1.', '（1）', '1)', '①', '问题1：', '第一部分 ', '第一章 ', 'Ⅰ.', 'A.学', '㈠', '⑴']
  test.each([
    ['every kind of number inside the other, over and over', kinds.map((kind) => `${kind}学风不实\n`).join('').repeat(20)],
    ['numbers that only grow', Array.from({length: 300}, (_, index) => `${index + 1}.学风不实\n`).join('')],
    ['a thousand unnumbered headings', '在“学习”方面\n'.repeat(1000)],
    ['a thousand points in one line', Array.from({length: 1000}, (_, index) => `（${(index % 99) + 1}）补学；`).join('')],
    ['marks that never close', '“（《【'.repeat(500)],
    ['marks that were never opened', '”）》】'.repeat(500)],
    ['NULs', '\u0000一、\u0000学\u0000\n\u0000'],
    ['lone surrogates', '\ud800一、\udc00学风\ud800\n（一）\udfff不实'],
    ['line ends of every kind', '一、学\r二、学\r\n三、学\n四、学\f五、学\u2028六、学\u0085七、学'],
    ['labels only', '整改情况：整改措施：整改状态：\n'.repeat(50)],
    ['one character', '一'],
  ])('%s', (_, text) => {
    expectInvariants(toSource(text))
  })
  test('nothing', () => {
    expectInvariants(toSource(''))
  })
})
