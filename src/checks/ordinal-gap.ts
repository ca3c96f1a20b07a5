/**
 * A number is left out among siblings.
 *
 *     1.学习不深入。
 *     3.制度不完善。   ← expected 2
 *
 * Numbering that goes on across parents, 1.–3. under （一） and 4. under （二）, leaves out nothing.
 */
import type {Check} from './check.ts'
import {findSiblings} from './siblings.ts'

export const ordinalGap: Check = {
  id: 'ordinal-gap',
  severity: 'warning',
  summary: 'A number is left out among siblings',
  message: ({actual, expected}) => `Unexpected number \`${actual}\`, expected \`${expected}\``,
  *run({document}) {
    for (const {section, before, isContinued} of findSiblings(document.tree)) {
      const {ordinal} = section
      if (ordinal === null || ordinal <= before + 1 || isContinued) continue
      yield {slice: section.title, actual: String(ordinal), expected: String(before + 1)}
    }
  },
}
