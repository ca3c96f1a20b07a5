/**
 * A heading stands two levels or more below the heading that it stands under.
 *
 *     二、巡察反馈问题整改情况
 *     1.学习不深入。              ← expected （一）
 *
 * GB/T 9704 (7.3.3) numbers the levels of an official document 一、（一）1.（1）. Many notices leave （一） out where a part
 * is short, so this is a suggestion and off unless asked for; of headings in a row only the first is reported.
 */
import type {Check} from './check.ts'
import {toHeadingPlace, toMarkerPlace} from './places.ts'
import {standardLevels} from '../marker.ts'
import {findSections, type SectionNode} from '../tree/nodes.ts'

export const levelSkipped: Check = {
  id: 'level-skipped',
  group: 'numbering',
  severity: 'info',
  isOptional: true,
  *run({document}) {
    for (const parent of findSections(document.tree)) {
      const first = parent.children.find((child) => child.type === 'section' && child.marker !== null)
      if (first?.type !== 'section' || parent.marker === null) continue
      const skipped = findSkipped(parent, first)
      if (skipped === undefined) continue
      yield {slice: toMarkerPlace(first), actual: first.marker, expected: skipped, related: [toHeadingPlace(parent)]}
    }
  },
}

/** The number of the level left out between two headings; undefined where none is. */
function findSkipped(parent: SectionNode, child: SectionNode): string | undefined {
  const outer = standardLevels.findIndex(({kind}) => kind === parent.kind)
  const inner = standardLevels.findIndex(({kind}) => kind === child.kind)
  return outer >= 0 && inner > outer + 1 ? standardLevels[outer + 1]?.sample : undefined
}
