/** The issues of a document, each as the record gives it and as it stands in the tree. */
import type {Evidence} from './check.ts'
import type {Issue} from '../record.ts'
import type {PlacedIssue} from '../extract/placed-issues.ts'

/** An issue of the record with its place in the tree. */
export interface RecordedIssue extends PlacedIssue {
  readonly issue: Issue
}

/** The issues in order. */
export function findIssues({document, facts}: Evidence): readonly RecordedIssue[] {
  return document.issues.flatMap((placed, index) => {
    const issue = facts.issues[index]
    return issue === undefined ? [] : [{...placed, issue}]
  })
}
