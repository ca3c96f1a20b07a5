/**
 * Most issues state how far they have come, this one does not.
 *
 *     1.学习不深入。（已完成）
 *     2.制度不完善。          ← expected a status
 */
import type {Check} from './check.ts'
import type {Facts} from '../record.ts'

export const missingStatus: Check = {
  id: 'missing-status',
  severity: 'warning',
  summary: 'Most issues state how far they have come, this one does not',
  message: ({actual}) => `Unexpected issue \`${actual}\` without a status, expected one as most issues have`,
  *run({document, facts}) {
    if (!isStatedByMost(facts)) return
    const silent = new Set(facts.issues.flatMap(({id, status}) => (status.basis === 'issue' ? [] : [id])))
    for (const {id, title} of document.sections) {
      if (silent.has(id)) yield {slice: title, actual: id, expected: null}
    }
  },
}

function isStatedByMost({issues}: Facts): boolean {
  return issues.filter(({status}) => status.basis === 'issue').length * 2 > issues.length
}
