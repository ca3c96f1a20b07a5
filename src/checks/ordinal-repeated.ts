/**
 * A number stands twice among siblings.
 *
 *     三、问题线索处理情况
 *     三、下一步打算       ← expected 4
 *
 * Where numbering goes on across parents, the last number under one parent that opens the next is repeated too.
 */
import type {Check} from './check.ts'
import {toHeadingPlace, toMarkerPlace} from './places.ts'
import {findSiblings} from './siblings.ts'

export const ordinalRepeated: Check = {
  id: 'ordinal-repeated',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    for (const {section, ordinal, next, twin} of findSiblings(document.tree)) {
      if (twin === undefined) continue
      yield {slice: toMarkerPlace(section), actual: String(ordinal), expected: String(next), related: [toHeadingPlace(twin)]}
    }
  },
}
