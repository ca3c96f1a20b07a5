/**
 * Headings side by side are numbered in two shapes.
 *
 *     1.学习不深入。
 *     2、制度不完善。    ← expected 2.
 *     3.作风不扎实。
 *
 * Width is no shape: copies of pages mix （一） and (一). A bracket or separator that is missing is none either.
 */
import type {Check} from './check.ts'
import {toHeadingPlace, toMarkerPlace} from './places.ts'
import {fold} from '../fold.ts'
import {isWholeShape, toNumberShape} from '../number-words.ts'
import type {NoticeNode, SectionNode} from '../tree/nodes.ts'
import {findSections} from '../tree/nodes.ts'

export const markerMixed: Check = {
  id: 'marker-mixed',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    for (const parent of [document.tree, ...findSections(document.tree)]) {
      const rows = findShapes(parent)
      const [common, ...others] = [...rows.values()].toSorted((one, other) => other.length - one.length)
      const usual = common?.[0]
      for (const [odd] of others) {
        if (odd === undefined || usual === undefined) continue
        yield {slice: toMarkerPlace(odd), actual: odd.marker, expected: usual.marker, related: [toHeadingPlace(usual)]}
      }
    }
  },
}

/** The numbered sections under a node by the shape of their number. */
function findShapes({children}: NoticeNode | SectionNode): ReadonlyMap<string, readonly SectionNode[]> {
  const rows = new Map<string, SectionNode[]>()
  for (const child of children) {
    if (child.type !== 'section' || child.marker === null) continue
    const shape = toNumberShape(fold(child.marker))
    if (!isWholeShape(shape)) continue
    const row = rows.get(shape)
    if (row === undefined) rows.set(shape, [child])
    else row.push(child)
  }
  return rows
}
