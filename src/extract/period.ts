/** The days of the inspection: the range in the opening of the sentence in which a group inspects. */
import type {Extractor} from './extractor.ts'
import {findSentenceMentions, toPeriod} from './mentions.ts'
import type {Period} from '../record.ts'

// …至…，县委第四巡察组对…开展了巡察
const inspects = /(?:巡察|巡视|督察|审计|检查|进驻|督导)/u
const isFeedback = /^[^。,]{0,4}[,，]?[^。,]{0,30}反馈/u

export const extractPeriod: Extractor<Period | null> = (document) => {
  const lead = document.sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...document.opening, ...lead].map(({slice}) => slice)
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const isRange = mention.start !== mention.end && (mention.precision === 'day' || mention.precision === 'ten-day' || /[至到\-~]/u.test(mention.text))
    if (isRange && inspects.test(before + after) && !isFeedback.test(after) && !/公[示开]/u.test(before)) return toPeriod(mention)
  }
  return null
}
