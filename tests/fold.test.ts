import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold, isBlank} from '../src/fold.ts'

describe('width, brackets and blanks', () => {
  test.each([
    ['（一）', '(一)'], ['１２．', '12.'], ['ＡＢｃ', 'ABc'], ['：；，！？', ':;,!?'], ['％＋－／', '%+-/'],
    ['「学习」『三农』', '“学习”‘三农’'], ['〝学习〞', '“学习”'], ['【整改】', '[整改]'], ['〔2023〕17号', '[2023]17号'],
    ['〈条例〉', '《条例》'], ['一　二', '一 二'], ['一\u00a0二', '一 二'], ['一\u200b二', '一 二'], ['一\t二', '一 二'], ['\ufeff一', ' 一'],
    ['3—5', '3-5'], ['3–5', '3-5'], ['3～5', '3~5'], ['二〇二三年', '二零二三年'], ['二○二三年', '二零二三年'],
    ['，。、', ',。、'], ['｡､', '。、'], ['﹒﹑﹔', '.、;'],
  ])('%j is read as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
  test.each(['一、组织领导。', '“学习”《条例》', 'abc 123 (x)', '', '①⑴㈠⒈Ⅰ㊿', '责任\n领导', '😀整改', '\ud83d', '關於'])('%j stays', (text) => {
    expect(fold(text)).toBe(text)
  })
})

describe('script', () => {
  const table = new Map([['關', '关'], ['於', '于'], ['開', '开']])
  test('traditional characters are read as simplified ones, by the table given', () => {
    expect(fold('（一）關於開會', table)).toBe('(一)关于开會')
  })
  test('and stay without one', () => {
    expect(fold('（一）關於')).toBe('(一)關於')
  })
})

test('a folded text has the length of the printed one, and folding it again changes nothing', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
    const folded = fold(text)
    expect(folded).toHaveLength(text.length)
    expect(fold(folded)).toBe(folded)
  }))
})

test('blanks are blanks, line ends are none', () => {
  expect([...' \t\u00a0\u3000\u200b\u2002\ufeff'].every((blank) => isBlank(blank.charCodeAt(0)))).toBe(true)
  expect([...'\n\r\u2028一a。'].some((other) => isBlank(other.charCodeAt(0)))).toBe(false)
})
