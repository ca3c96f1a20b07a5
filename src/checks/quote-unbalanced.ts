/**
 * A quotation mark has no partner in its paragraph.
 *
 *     关于“党委会对“三重一大”事项议而不决的问题    ← expected ”
 *     “第一议题“落实不严。                       ← expected ”
 *
 * A ’ between Latin letters is an apostrophe. A mark may close in one of the next lines, where a paragraph is broken.
 */
import type {Check} from './check.ts'
import {findUnmatched} from './balance.ts'
import type {Line} from '../source.ts'

const pairs = new Map([['“', '”'], ['‘', '’']])

export const quoteUnbalanced: Check = {
  id: 'quote-unbalanced',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    for (const {slice, partner} of findUnmatched(document, pairs, isApostrophe)) {
      yield {slice, actual: slice.line.text.charAt(slice.start), expected: partner}
    }
  },
}

function isApostrophe({folded}: Line, at: number): boolean {
  return folded.charAt(at) === '’' && /[A-Za-z]$/u.test(folded.slice(Math.max(0, at - 1), at))
}
