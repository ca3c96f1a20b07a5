/** A document after reading: what every extractor is given. */
import type {Statement} from './statements.ts'
import type {Evidence} from './evidence.ts'
import type {PlacedIssue} from './placed-issues.ts'
import type {TiedBody} from '../mentions/bodies/tie.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {PlacedCount} from '../mentions/index.ts'
import type {StateMention} from '../mentions/states/mention.ts'
import type {Notice, Role} from '../record.ts'
import type {Line, Locator, Slice, Source} from '../source.ts'
import type {NoticeNode, ParagraphNode, SectionNode} from '../tree/nodes.ts'

/** A document after reading. */
export interface NoticeDocument {
  readonly source: Source
  readonly tree: NoticeNode
  /** Its dates in order. */
  readonly dates: readonly DateMention[]
  /** The dates of each line that has any, in order. */
  readonly datesOfLine: ReadonlyMap<Line, readonly DateMention[]>
  /** The bodies that each line names, in order. */
  readonly bodiesOfLine: ReadonlyMap<Line, readonly TiedBody[]>
  /** What each line says of how far something has come, in order. */
  readonly statesOfLine: ReadonlyMap<Line, readonly StateMention[]>
  /** What each line counts, in order. */
  readonly countsOfLine: ReadonlyMap<Line, readonly PlacedCount[]>
  /** What its sentences count, in order. */
  readonly counts: readonly PlacedCount[]
  readonly locator: Locator
  readonly kind: Notice['kind']
  /** What speaks for it, the heaviest first. */
  readonly kindEvidence: readonly Evidence[]
  /** All sections in order, outer before inner. */
  readonly sections: readonly SectionNode[]
  readonly roles: ReadonlyMap<SectionNode, Role>
  /** The issues as they stand in the tree, in order. */
  readonly issues: readonly PlacedIssue[]
  /** Whether the text breaks off in a sentence, as pages that were saved in part do; then nothing can be said of the whole. */
  readonly isBrokenOff: boolean
  /** The lines of the notice itself: all but what the page put around it. */
  readonly textLines: readonly Line[]
  /** The sentences outside the issues, which speak of the whole. */
  readonly outerSentences: readonly Slice[]
  /** What those state of the whole. */
  readonly statements: readonly Statement[]
  /** The paragraphs before the first section: what inspected whom, and when. */
  readonly opening: readonly ParagraphNode[]
  /** The paragraphs after the last section: contact and sign-off. */
  readonly closing: readonly ParagraphNode[]
  /** Of those the ones under no label: who signs, and when. */
  readonly signOff: readonly ParagraphNode[]
}

/** What the statements are read from: the document without them. */
export type DocumentGround = Omit<NoticeDocument, 'statements'>
