/** The shape of a check: what it looks at, and what it says. */
import type {NoticeDocument} from '../extract/document.ts'
import type {Facts, Severity} from '../record.ts'
import type {Slice} from '../source.ts'

/** All that a check may look at. */
export interface Evidence {
  readonly document: NoticeDocument
  readonly facts: Facts
}

/** A place with a word on it. */
export interface Place {
  readonly slice: Slice
  /** What stands there, as printed. */
  readonly text: string
}

/** What a check says: where, what stands there and what was expected. The runner adds id, severity and wording. */
export interface Remark {
  readonly slice: Slice
  /** What stands there. */
  readonly actual: string | null
  /** What was expected. */
  readonly expected: string | null
  /** Other places that explain it. */
  readonly related?: readonly Place[]
}

/** A function that looks for one kind of trouble. */
export interface Check {
  readonly id: string
  readonly severity: Severity
  /** One sentence on what it reports. */
  readonly summary: string
  /** The remark's wording, from its `actual` and `expected`: «Unexpected …, expected …», no full stop. */
  readonly message: (remark: Remark) => string
  run(evidence: Evidence): Iterable<Remark>
}
