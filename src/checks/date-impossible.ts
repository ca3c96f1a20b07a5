/**
 * A date that is no possible day.
 *
 *     2023年2月29日完成整改      ← no such day in 2023
 *     2023年13月印发             ← no such month
 */
import type {Check} from './check.ts'
import {findReversed} from './range-reversed.ts'

export const dateImpossible: Check = {
  id: 'date-impossible',
  group: 'dates',
  severity: 'warning',
  *run({document}) {
    const reversed = findReversed(document.dates)
    for (const mention of document.dates) {
      if (mention.start !== null || mention.isDamaged || reversed.has(mention)) continue
      yield {slice: mention.slice, actual: mention.text, expected: null}
    }
  },
}
