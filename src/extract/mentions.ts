/** The dates of a document by where they stand. */
import type {NoticeDocument} from './document.ts'
import type {DateMention} from '../dates/mention.ts'
import type {Period} from '../record.ts'
import type {Slice} from '../source.ts'
import {findSentences} from '../phrase.ts'

/** A mention in the sentence it stands in. */
export interface SentenceMention {
  readonly mention: DateMention
  /** The folded text from the mention's end to the next mention's start or the sentence's end. */
  readonly after: string
  /** The folded text from the sentence's start, or the mention before, to the mention. */
  readonly before: string
  /** The folded sentence. */
  readonly sentence: string
}

/** The mentions that stand in paragraphs, each with its sentence. */
export function findSentenceMentions({datesOfLine}: NoticeDocument, slices: readonly Slice[]): readonly SentenceMention[] {
  return slices.flatMap(({line, start, end}) => {
    const mentions = (datesOfLine.get(line) ?? []).filter(({slice, inTitle}) => slice.start >= start && slice.end <= end && !inTitle)
    if (mentions.length === 0) return []
    const sentences = findSentences(line.folded, start)
    return mentions.map((mention, index) => {
      const [from = start, to = end] = sentences.find(([, until]) => mention.slice.start < until) ?? []
      const next = mentions[index + 1]?.slice.start ?? to
      const last = mentions[index - 1]?.slice.end ?? from
      return {
        mention,
        before: line.folded.slice(Math.max(from, last), mention.slice.start),
        after: line.folded.slice(mention.slice.end, Math.min(next, to)),
        sentence: line.folded.slice(from, to),
      }
    })
  })
}

/** A mention as a period; null where it has no days. */
export function toPeriod({start, end}: DateMention): Period | null {
  return start === null || end === null ? null : {start, end}
}
