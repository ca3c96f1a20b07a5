/**
 * A date that cannot be read: characters are lost, or there is no such day.
 *
 *     2024717日至830日   ← characters lost
 *     2024年2月30日      ← no such day
 */
import type {Check} from './check.ts'

export const unreadableDate: Check = {
  id: 'unreadable-date',
  severity: 'warning',
  summary: 'A date cannot be read: characters are lost, or there is no such day',
  message: ({actual}) => `Unexpected date \`${actual}\`, expected a day that exists`,
  *run({document}) {
    for (const {slice, text, start} of document.dates) {
      if (start === null) yield {slice, actual: text, expected: null}
    }
  },
}
