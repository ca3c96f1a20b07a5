/** What the sentences of a notice say, as data: every mention with what was printed and its place. */
import type {BodyKind} from './body-words.ts'
import type {Counted, CountMention, Said} from './mentions/counts/mention.ts'
import {findTreeMentions} from './mentions/index.ts'
import type {ReferenceKind} from './mentions/references/read.ts'
import type {StateMention, StateOf} from './mentions/states/mention.ts'
import {markLines} from './marker.ts'
import type {Precision} from './record.ts'
import {type Position, type Slice, type Source, toLocator, toText} from './source.ts'
import {buildTree} from './tree/build.ts'

/** What every mention has. */
interface Printed {
  /** As printed. */
  readonly text: string
  readonly position: Position
}

/** A date with its days; see `findDates`. */
export interface MentionedDate extends Printed {
  readonly type: 'date'
  readonly start: string | null
  readonly end: string | null
  /** ISO 8601-2; null for no possible day. */
  readonly edtf: string | null
  readonly precision: Precision
  readonly inferred: readonly 'year'[]
  /** Whether it stands inside 《 》. */
  readonly inTitle: boolean
}

/** A number with what it counts and what is said of it. */
export interface MentionedCount extends Printed {
  readonly type: 'count'
  readonly counted: Counted
  readonly said: Said
  /** Money in yuan, a rate in percent; of 2至3次 the first. */
  readonly value: number
  /** Of 2至3次 the last; else null. */
  readonly upTo: number | null
  readonly unit: string
  readonly approximate: boolean
  readonly scope: CountMention['scope']
}

/** How far something has come, and what it is said of; the words are the clause that says so. */
export interface MentionedState extends Printed {
  readonly type: 'state'
  readonly state: StateMention['state']
  readonly of: StateOf
}

/** A body that is named; the words are its name, without verb and preposition. */
export interface MentionedBody extends Printed {
  readonly type: 'body'
  readonly kind: BodyKind
  /** The full name of a short one, with width and script folded: 云岫县水务局 of 我局; null where the text does not tell. */
  readonly fullName: string | null
}

/** A document that is named: 《…》 */
export interface MentionedReference extends Printed {
  readonly type: 'reference'
  readonly kind: ReferenceKind
  /** Its number: 县发〔2023〕5号; null where none is printed. */
  readonly number: string | null
}

export type Mention = MentionedDate | MentionedCount | MentionedState | MentionedBody | MentionedReference

/**
 * Finds what the sentences of a document say.
 *
 * @param source a document as `readSource` gives it
 * @returns the mentions in the order of the text
 */
export function findMentions(source: Source): Mention[] {
  const {toPosition} = toLocator(source.text)
  const toPrinted = (slice: Slice): Printed => ({text: toText(slice), position: toPosition(slice)})
  const {dates, counts, states, bodies, references} = findTreeMentions(buildTree(markLines(source.lines)))
  const mentions: Mention[] = [
    ...dates.map(({slice, start, end, edtf, precision, inferred, inTitle}): Mention => ({type: 'date', ...toPrinted(slice), start, end, edtf, precision, inferred, inTitle})),
    ...counts.map(({slice, counted, said, value, upTo, unit, isApproximate, scope}): Mention => ({type: 'count', ...toPrinted(slice), counted, said, value, upTo, unit, approximate: isApproximate, scope})),
    ...states.map(({slice, state, of}): Mention => ({type: 'state', ...toPrinted(slice), state, of})),
    ...bodies.map(({slice, kind, fullName}): Mention => ({type: 'body', ...toPrinted(slice), kind, fullName})),
    ...references.map(({slice, kind, number}): Mention => ({type: 'reference', ...toPrinted(slice), kind, number: number === null ? null : toText(number)})),
  ]
  return mentions.toSorted((one, other) => one.position.start.offset - other.position.start.offset)
}
