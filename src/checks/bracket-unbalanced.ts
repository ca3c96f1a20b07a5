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
import {endsAsListNumber, isUnclosedNumber} from '../number-words.ts'
import type {Line} from '../source.ts'

const pairs = new Map([['(', ')'], ['[', ']'], ['《', '》'], ['{', '}']])
// What folding makes one mark of is printed in several forms.
const printed = ['（）', '()', '〔〕', '【】', '[]', '［］', '《》', '〈〉', '｛｝', '{}']
const longestNumber = 6

export const bracketUnbalanced: Check = {
  id: 'bracket-unbalanced',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    const unmatched = findUnmatched(document, pairs, isListNumber)
    const numbers = unmatched.filter(({slice: {line, start}, isOpening}) => isOpening && start === 0 && isUnclosedNumber(line.folded))
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
  return folded.charAt(at) === ')' && endsAsListNumber(folded.slice(Math.max(0, at - longestNumber), at))
}
