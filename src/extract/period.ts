/** The days of the inspection: the range in the opening of the sentence in which a group inspects. */
import {findRangeSigns} from '../date-words.ts'
import type {DocumentGround} from './document.ts'
import {isBegin, isEnd, isOfInspection} from '../inspection-words.ts'
import {findSentenceMentions, toPeriod} from './mentions.ts'
import type {Period} from '../record.ts'
import type {Slice} from '../source.ts'
import {readFolded} from './text.ts'

export function extractPeriod(document: DocumentGround): Period | null {
  const lead = document.sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...document.opening, ...lead].map(({slice}) => slice)
  return findRange(document, slices) ?? findTwoDates(document)
}

function findRange(document: DocumentGround, slices: readonly Slice[]): Period | null {
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const isRange = mention.start !== mention.end && findRangeSigns(readFolded(mention.slice)).length > 0 && mention.precision !== 'year'
    if (isRange && isOfInspection(before, after)) return toPeriod(mention)
  }
  return null
}

function findTwoDates(document: DocumentGround): Period | null {
  const paragraphs = [document.tree, ...document.sections].flatMap(({children}) => [...children].filter((child) => child.type === 'paragraph'))
  let start: string | null = null
  for (const {mention, after} of findSentenceMentions(document, paragraphs.map(({slice}) => slice))) {
    if (start !== null && mention.end !== null && isEnd(after)) return {start, end: mention.end}
    start = isBegin(after) ? mention.start : null
  }
  return null
}
