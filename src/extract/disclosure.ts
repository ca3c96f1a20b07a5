/** The days for which the notice is open to the public: 公开期限：2025年5月14日至6月13日, on the line of its label or the next. */
import type {Extractor} from './extractor.ts'
import {findSentenceMentions, toPeriod} from './mentions.ts'
import {isDisclosed, isDisclosureLabel, namesDisclosure} from '../publication-words.ts'
import type {Period} from '../record.ts'
import type {Line} from '../source.ts'

export const extractDisclosure: Extractor<Period | null> = (document) => {
  const lines = document.textLines.flatMap((line, index) => (namesDisclosure(line.folded) ? [{line, next: document.textLines[index + 1]}] : []))
  for (const {line, next} of lines) {
    const isLabel = next !== undefined && isDisclosureLabel(line.folded)
    for (const {mention, before, after} of findSentenceMentions(document, [toWhole(isLabel ? next : line)])) {
      const isRange = mention.start !== mention.end && mention.precision === 'day'
      if (isRange && (isLabel || namesDisclosure(before) || isDisclosed(after))) return toPeriod(mention)
    }
  }
  return null
}

function toWhole(line: Line): {readonly line: Line; readonly start: number; readonly end: number} {
  return {line, start: 0, end: line.text.length}
}
