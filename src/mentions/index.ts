/** What the sentences of a notice say, typed, each with its place: dates, counts, states, bodies, documents. */
import {readBodies} from './bodies/read.ts'
import {type TiedBody, tieBodies} from './bodies/tie.ts'
import {type PlacedCount as CountInSentence, readCounts} from './counts/read.ts'
import {findLineDates} from './dates/index.ts'
import type {DateMention} from './dates/mention.ts'
import {readReferences, type ReferenceMention} from './references/read.ts'
import {findAllSentences, type Sentence} from './sentences.ts'
import type {StateMention} from './states/mention.ts'
import {readStates} from './states/read.ts'
import type {LabelKind} from '../label-words.ts'
import {findReadLines, type NoticeNode} from '../tree/nodes.ts'

/** A count in its sentence. */
export type PlacedCount = CountInSentence<Sentence>

/** The mentions of a notice by type, each list in the order of the text. */
export interface Mentions {
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly counts: readonly PlacedCount[]
  readonly states: readonly StateMention[]
  readonly bodies: readonly TiedBody[]
  readonly references: readonly ReferenceMention[]
}

/** Finds the mentions of a notice. */
export function findTreeMentions(tree: NoticeNode): Mentions {
  const sentences = findAllSentences(tree)
  const counts: PlacedCount[] = []
  const states: StateMention[] = []
  for (const sentence of sentences) {
    const own = readCounts(sentence, counts.length)
    for (const count of own) counts.push(count)
    if (mayState(sentence)) for (const state of readStates(sentence, own)) states.push(state)
  }
  return {sentences, counts, states, dates: findLineDates(findReadLines(tree)), bodies: tieBodies(sentences.flatMap(readBodies), readTitleWords(tree)), references: sentences.flatMap(readReferences)}
}

function readTitleWords(tree: NoticeNode): string {
  return tree.children.map((node) => (node.type === 'title' ? node.slice.line.folded.slice(node.slice.start, node.slice.end) : '')).join('')
}

/** A heading names; what stands under these is aimed at or is to come. */
function mayState({isHeading, label}: Sentence): boolean {
  return !isHeading && (label === null || !notYet.has(label))
}

const notYet: ReadonlySet<LabelKind> = new Set(['goal', 'deadline', 'next-steps', 'findings'])
