/**
 * The completion rate that a sentence states is not that of its numbers.
 *
 *     25个问题中，已完成整改19个，整改完成率78%      expected 76%
 *
 * A rate may be rounded or cut off at its last digit, and 基本完成 may count as done. A rate of measures or leads is none
 * of the issues and left out.
 */
import type {Check} from './check.ts'
import {toWhole} from '../mentions/counts/mention.ts'
import type {Part, Statement} from '../extract/statements.ts'

export const completionRate: Check = {
  id: 'completion-rate',
  group: 'totals',
  severity: 'warning',
  *run({document}) {
    if (document.kind === 'other') return
    for (const statement of document.statements) {
      const {rate, totals} = statement
      const counts = toCounts(statement)
      const [done] = counts
      if (rate === null || done === undefined || totals.length === 0) continue
      const unit = 10 ** -rate.digits
      const isRight = totals.some(({value}) => counts.some((count) => Math.abs((count / value) * 100 - rate.value) < unit))
      const total = totals.at(-1)
      if (isRight || total === undefined || done > total.value) continue
      yield {
        slice: toWhole(rate), actual: `${rate.value}%`, expected: `${((done / total.value) * 100).toFixed(rate.digits)}%`,
        values: {done: String(done), total: String(total.value)},
      }
    }
  },
}

/** How many issues may count as done. */
function toCounts({parts}: Statement): readonly number[] {
  const count = (...counted: readonly Part[]): number =>
    parts.reduce((sum, {part, count: {value}}) => (counted.includes(part) ? sum + value : sum), 0)
  if (!parts.some(({part}) => part === 'completed')) return []
  return [count('completed'), count('completed', 'mostly'), count('completed', 'under-way'), count('completed', 'mostly', 'under-way')]
}
