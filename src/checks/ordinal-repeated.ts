/**
 * A number stands twice among siblings.
 *
 *     三、问题线索处理情况
 *     三、下一步打算       ← expected 4
 */
import type {Check} from './check.ts'
import {findSiblings} from './siblings.ts'

export const ordinalRepeated: Check = {
  id: 'ordinal-repeated',
  severity: 'warning',
  summary: 'A number stands twice among siblings',
  message: ({actual, expected}) => `Unexpected second \`${actual}\`, expected \`${expected}\``,
  *run({document}) {
    for (const {section, twin, before} of findSiblings(document.tree)) {
      if (twin === undefined || section.ordinal === null) continue
      yield {
        slice: section.title, actual: String(section.ordinal), expected: String(before + 1),
        related: [{slice: twin.title, text: twin.title.line.text.slice(twin.title.start, twin.title.end)}],
      }
    }
  },
}
