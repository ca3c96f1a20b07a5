/**
 * A number is left out among siblings.
 *
 *     1.学习不深入。
 *     3.制度不完善。   ← expected 2
 *
 * Numbering that goes on across parents, 1.–3. under （一） and 4. under （二）, leaves out nothing. Nor does a heading
 * printed without a number between numbered ones: it takes the number that is not printed.
 */
import type {Check} from './check.ts'
import {toMarkerPlace} from './places.ts'
import {findSiblings} from './siblings.ts'

export const ordinalGap: Check = {
  id: 'ordinal-gap',
  group: 'numbering',
  severity: 'warning',
  *run({document}) {
    for (const {section, ordinal, next, isOpening, twin} of findSiblings(document.tree)) {
      if (ordinal <= next || isOpening || twin !== undefined) continue
      yield {slice: toMarkerPlace(section), actual: String(ordinal), expected: String(next)}
    }
  },
}
