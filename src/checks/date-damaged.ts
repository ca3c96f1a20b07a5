/**
 * A date that has lost characters, as copies of pages lose 年, 月 and 日.
 *
 *     2024717日至830日      ← 2024年7月17日至8月30日, or 2024年7月1日 …
 *
 * What the days were is left to the reader: a date whose characters are lost has none in the record.
 */
import type {Check} from './check.ts'

export const dateDamaged: Check = {
  id: 'date-damaged',
  group: 'dates',
  severity: 'warning',
  *run({document}) {
    for (const {slice, text, isDamaged} of document.dates) {
      if (isDamaged) yield {slice, actual: text, expected: null}
    }
  },
}
