/** The day on which the findings were fed back: the day in whose clause 反馈 stands, in the opening. */
import type {DocumentGround} from './document.ts'
import {isOfFeedback} from '../inspection-words.ts'
import {findSentenceMentions} from './mentions.ts'

export function extractFeedbackOn(document: DocumentGround): string | null {
  const lead = document.sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...document.opening, ...lead].map(({slice}) => slice)
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const clause = after.split('。')[0] ?? ''
    if (mention.precision !== 'day' || mention.start === null || mention.start !== mention.end) continue
    if (isOfFeedback(before, clause)) return mention.start
  }
  return null
}
