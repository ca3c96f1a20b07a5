/**
 * A bracket has no partner in its paragraph.
 *
 *     （三加强督查督办。          ← expected ）
 *     按照〔2024 17号文件要求     ← expected 〕
 *
 * Lists are numbered 1) and a) too: a bracket that closes such a number needs no partner. Where a notice prints all its
 * numbers without the second bracket, that is its style.
 */
import type {Check} from './check.ts'
import {findUnmatched} from './balance.ts'
import type {Line} from '../source.ts'

const pairs = new Map([['(', ')'], ['[', ']'], ['《', '》'], ['{', '}']])
// What folding makes one mark of is printed in several forms.
const printed = ['（）', '()', '〔〕', '【】', '[]', '［］', '《》', '〈〉', '｛｝', '{}']
// 1) · a) · 一) · ①) at the head of a clause
const listNumber = /(?:^|[^(\w\u4e00-\u9fff])[ ]?(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/u
const longestNumber = 6
// （一加强 · （1加强
const openNumber = /^\((?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.]?[^)]/u

export const bracketUnbalanced: Check = {
  id: 'bracket-unbalanced',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    const unmatched = findUnmatched(document, pairs, isListNumber)
    const numbers = unmatched.filter(({slice: {line, start}, isOpening}) => isOpening && start === 0 && openNumber.test(line.folded))
    const isStyle = numbers.length > 2
    for (const {slice, partner, isOpening} of unmatched) {
      if (isStyle && isOpening && slice.start === 0) continue
      const actual = slice.line.text.charAt(slice.start)
      yield {slice, actual, expected: printed.find((pair) => pair.includes(actual))?.replace(actual, '') ?? partner}
    }
  },
}

/** Whether a bracket is the end of a list's number. */
function isListNumber({folded}: Line, at: number): boolean {
  return folded.charAt(at) === ')' && listNumber.test(folded.slice(Math.max(0, at - longestNumber), at))
}
