/** A body as a sentence names it. */
import type {Slice} from '../../source.ts'

/** What kind of organisation a body is. */
export type BodyKind = 'inspecting-group' | 'party' | 'government' | 'office' | 'company' | 'school' | 'hospital' | 'leading-group' | 'other'

/** A body's name, cut free of the words beside it. */
export interface BodyMention {
  readonly slice: Slice
  readonly kind: BodyKind
  /** Whether nothing tells whose it is: 审计组. */
  readonly isBare: boolean
}
