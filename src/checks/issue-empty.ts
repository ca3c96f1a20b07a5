/**
 * An issue has a heading and nothing under it.
 *
 *     （一）学习不深入。
 *     （二）制度不完善。       ← expected what was done about （一）
 *     整改情况：一是健全制度。
 *
 * Only in a report of what was put right, where most issues have text. A heading that says how far the issue has come, or
 * that is long enough to tell what was done, is not empty.
 */
import type {Check, RecordedIssue} from './check.ts'
import {readFolded} from '../extract/text.ts'
import {findLeaves} from '../tree/nodes.ts'

const longestTitle = 60

export const issueEmpty: Check = {
  id: 'issue-empty',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    const {document} = evidence
    if (document.kind !== 'rectification') return
    const issues = evidence.issues
    const empty = issues.filter(isEmpty)
    if (empty.length * 2 >= issues.length) return
    for (const {section, issue} of empty) yield {slice: section.title, actual: issue.id, expected: null}
  },
}

function isEmpty({section}: RecordedIssue): boolean {
  if (section.note !== null || readFolded(section.title).length > longestTitle) return false
  const leaves = section.children.filter(({type}) => type !== 'heading').flatMap((node) => findLeaves(node))
  return !leaves.some(({type, slice}) => type === 'paragraph' && /[\p{L}\p{N}]/u.test(readFolded(slice)))
}
