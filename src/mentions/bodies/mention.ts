/** A body as a sentence names it. */
import type {BodyKind} from '../../body-words.ts'
import type {Slice} from '../../source.ts'

/** A body's name, cut free of the words beside it. */
export interface BodyMention {
  readonly slice: Slice
  readonly kind: BodyKind
  /** Whether nothing tells whose it is: 审计组. */
  readonly isBare: boolean
}
