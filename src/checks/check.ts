/** The shape of a check: what it looks at, and what it says. */
import type {NoticeDocument} from '../extract/document.ts'
import type {PlacedIssue} from '../extract/placed-issues.ts'
import type {Facts, Issue, Severity} from '../record.ts'
import type {Slice} from '../source.ts'

/** An issue of the record with its place in the tree. */
export interface RecordedIssue extends PlacedIssue {
  readonly issue: Issue
}

/** All that a check may look at. */
export interface Evidence {
  readonly document: NoticeDocument
  readonly facts: Facts
  /** The issues in order, each as the record gives it and as it stands in the tree. */
  readonly issues: readonly RecordedIssue[]
}

/** What a check says: where, what stands there and what was expected. The runner adds id, severity and wording. */
export interface Remark {
  readonly slice: Slice
  /** What stands there. */
  readonly actual: string | null
  /** What was expected. */
  readonly expected: string | null
  /** Other places that explain it. */
  readonly related?: readonly Slice[]
  /** What else its wording names; a value that is a term of the language's table is worded by it. */
  readonly values?: Readonly<Record<string, string>>
}

/** What checks are about; a group's name stands for all its checks in the settings. */
export const groups = ['numbering', 'totals', 'issues', 'dates', 'completeness', 'text'] as const
export type Group = (typeof groups)[number]

/** A function that looks for one kind of trouble. Its words stand in `messages/`, keyed by its id. */
export interface Check {
  readonly id: string
  readonly group: Group
  readonly severity: Severity
  /** Whether it is off unless asked for, since what it reports is a suggestion. */
  readonly isOptional?: true
  /** Whether what it points at must not be printed again. */
  readonly isSecret?: true
  run(evidence: Evidence): Iterable<Remark>
}
