/** The shape of what speaks for a kind of document, and what it is read from. */
import type {Notice} from '../record.ts'
import type {Slice, Source} from '../source.ts'
import type {NoticeNode, ParagraphNode, SectionNode} from '../tree/nodes.ts'

export type Kind = Notice['kind']

/** Something that speaks for a kind. */
export interface Evidence {
  readonly for: Kind
  readonly weight: number
  /** Where it stands; null for the file's name and what a page says of itself outside its text. */
  readonly slice: Slice | null
  readonly text: string
  /** Whether it is the way in which issues are laid out. */
  readonly isLayout?: true
}

/** The part of a document that its kind is read from. */
export interface KindGround {
  readonly source: Source
  readonly tree: NoticeNode
  readonly sections: readonly SectionNode[]
  readonly opening: readonly ParagraphNode[]
  readonly closing: readonly ParagraphNode[]
  /** What is told in a sentence. */
  readonly findings: readonly SectionNode[]
}
