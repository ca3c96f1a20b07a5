/**
 * Heading, label and text of an issue disagree on whether it is done.
 *
 *     （三）租金收缴不及时（已完成）
 *     完成情况：正在整改              ← expected 已完成
 *
 * Only done against not done is a conflict: 基本完成 goes with either, 长期坚持 with 已完成. A part that groups issues by how
 * far they have come counts as their heading.
 */
import type {Check} from './check.ts'
import {findStatuses, type StatedStatus} from './statuses.ts'
import {toText} from '../source.ts'

export const statusConflict: Check = {
  id: 'status-conflict',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    for (const issue of evidence.issues) {
      const [first, ...others] = findStatuses(issue, evidence.document).filter(({state}) => state !== 'mostly-completed')
      const other = others.find((status) => first !== undefined && isDone(status) !== isDone(first))
      if (first === undefined || other === undefined) continue
      yield {
        slice: other.slice, actual: toText(other.slice), expected: toText(first.slice),
        related: [first.slice], values: {source: first.source},
      }
    }
  },
}

function isDone({state}: StatedStatus): boolean {
  return state === 'completed' || state === 'sustained'
}
