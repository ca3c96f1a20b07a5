/**
 * An issue is still under way after its deadline.
 *
 *     整改时限：2023年6月底前
 *     完成情况：正在整改          and the notice was issued on 2023年12月1日
 *
 * Only where the issue itself says that it is not done, and its deadline ended before the day of the sign-off.
 */
import type {Check} from './check.ts'
import {findStatuses} from './statuses.ts'
import {readLabelKind} from '../label-words.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type SectionNode} from '../tree/nodes.ts'

export const deadlinePassed: Check = {
  id: 'deadline-passed',
  group: 'dates',
  severity: 'warning',
  *run(evidence) {
    const {facts} = evidence
    const {issuedOn} = facts
    if (issuedOn === null) return
    for (const placed of evidence.issues) {
      const {section, issue: {status, deadline}} = placed
      const isOpen = status.basis === 'issue' && (status.state === 'in-progress' || status.state === 'not-completed')
      if (!isOpen || deadline === null || `${deadline.end}${issuedOn}`.includes('X') || deadline.end >= issuedOn) continue
      const place = findStatuses(placed, evidence.document).find(({state}) => state === status.state)
      yield {
        slice: findLabel(section) ?? section.title, actual: deadline.end, expected: issuedOn,
        related: place === undefined ? [] : [place.slice], values: {status: status.text ?? ''},
      }
    }
  },
}

/** The line that sets the deadline. */
function findLabel(issue: SectionNode): Slice | undefined {
  const node = issue.children.find((child) => child.type === 'labelled' && readLabelKind(child.label) === 'deadline')
  const leaves = node === undefined ? [] : findLeaves(node)
  return leaves.find(({type}) => type === 'paragraph')?.slice ?? leaves[0]?.slice
}
