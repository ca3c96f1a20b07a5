/** Puts together what the checks look at. */
import type {Evidence, RecordedIssue} from './check.ts'
import type {NoticeDocument} from '../extract/document.ts'
import type {Facts} from '../record.ts'

export function toEvidence(document: NoticeDocument, facts: Facts): Evidence {
  const issues = document.issues.flatMap((placed, index): readonly RecordedIssue[] => {
    const issue = facts.issues[index]
    return issue === undefined ? [] : [{...placed, issue}]
  })
  return {document, facts, issues}
}
