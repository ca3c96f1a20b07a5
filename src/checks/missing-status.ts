/**
 * Most issues state how far they have come, this one does not.
 *
 *     1.学习不深入。（已完成）
 *     2.制度不完善。          ← expected a status
 *
 * Many notices state none for any issue; that is no trouble. An issue whose status is in words not known is left to
 * `status-unknown`.
 */
import type {Check} from './check.ts'
import {findUnknown} from './status-unknown.ts'
import type {Facts} from '../record.ts'

export const missingStatus: Check = {
  id: 'missing-status',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    const {facts} = evidence
    if (!isStatedByMost(facts)) return
    for (const {issue, section} of evidence.issues) {
      if (issue.status.basis === 'issue' || findUnknown(section) !== undefined) continue
      yield {slice: section.title, actual: issue.id, expected: null}
    }
  },
}

function isStatedByMost({issues}: Facts): boolean {
  return issues.filter(({status}) => status.basis === 'issue').length * 2 > issues.length
}
