/** The mentions of a document by where they stand. */
import type {NoticeDocument} from './document.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {Period} from '../record.ts'
import type {Slice} from '../source.ts'
import {findSentences} from '../phrase.ts'
import {findWithin} from './within.ts'

/** A mention in the sentence it stands in. */
export interface SentenceMention {
  readonly mention: DateMention
  /** The folded text from the mention's end to the next mention's start or the sentence's end. */
  readonly after: string
  /** The folded text from the sentence's start, or the mention before, to the mention. */
  readonly before: string
}

/** The mentions that stand in paragraphs, each with its sentence. */
export function* findSentenceMentions({datesOfLine}: Pick<NoticeDocument, 'datesOfLine'>, slices: readonly Slice[]): Iterable<SentenceMention> {
  for (const slice of slices) {
    const mentions = findWithin(datesOfLine.get(slice.line) ?? [], slice.start, slice.end).filter(({inTitle}) => !inTitle)
    if (mentions.length > 0) yield* toSentenceMentions(mentions, slice)
  }
}

function* toSentenceMentions(mentions: readonly DateMention[], {line, start, end}: Slice): Iterable<SentenceMention> {
  // mentions and sentences are both in order, so one walk over each serves all
  const sentences = findSentences(line.folded.slice(0, end), start)
  let at = 0
  let last = start
  for (const [index, mention] of mentions.entries()) {
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? end) <= mention.slice.start) at++
    const [from, to] = sentences[at] ?? [start, end]
    const next = mentions[index + 1]?.slice.start ?? to
    yield {
      mention,
      before: line.folded.slice(Math.max(from, last), mention.slice.start),
      after: line.folded.slice(mention.slice.end, Math.min(next, to)),
    }
    last = mention.slice.end
  }
}

/** A mention as a period; null where it has no days. */
export function toPeriod({start, end}: DateMention): Period | null {
  return start === null || end === null ? null : {start, end}
}
