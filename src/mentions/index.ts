/** What the sentences of a notice say, typed, each with its place: dates, counts, documents. */
import type {CountMention} from './counts/mention.ts'
import {readCounts} from './counts/read.ts'
import {findLineDates} from './dates/index.ts'
import type {DateMention} from './dates/mention.ts'
import {readReferences, type ReferenceMention} from './references/read.ts'
import {findAllSentences, type Sentence} from './sentences.ts'
import {findReadLines, type NoticeNode} from '../tree/nodes.ts'

/** A count in its sentence. */
export interface PlacedCount extends CountMention {
  readonly sentence: Sentence
}

/** The mentions of a notice by type, each list in the order of the text. */
export interface Mentions {
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly counts: readonly PlacedCount[]
  readonly references: readonly ReferenceMention[]
}

/** Finds the mentions of a notice. */
export function findTreeMentions(tree: NoticeNode): Mentions {
  const sentences = findAllSentences(tree)
  const counts: PlacedCount[] = []
  for (const sentence of sentences) for (const count of readCounts(sentence, counts.length)) counts.push({...count, sentence})
  return {sentences, counts, dates: findLineDates(findReadLines(tree)), references: sentences.flatMap(readReferences)}
}
