/**
 * The parts that a sentence states do not add up to its total.
 *
 *     12个问题中，已完成整改8个，正在整改3个      8 + 3 = 11, expected 12
 *
 * What stands in brackets or after 其中 lies inside another part and is left out; 其余2个 is a part. 基本完成 and 阶段性完成
 * may lie inside 已完成 or beside it; where nothing is said of what is left, parts that are fewer are no fault. A sentence with a number that is not understood is not reported.
 */
import type {Check, Remark} from './check.ts'
import {toWhole} from '../mentions/counts/mention.ts'
import type {Statement} from '../extract/statements.ts'

export const declaredSum: Check = {
  id: 'declared-sum',
  group: 'totals',
  severity: 'warning',
  *run({document}) {
    if (document.kind === 'other') return
    for (const statement of document.statements) {
      const remark = compare(statement)
      if (remark !== undefined) yield remark
    }
  },
}

/** What is odd about the numbers of a sentence; undefined where they agree or some are not understood. */
function compare(statement: Statement): Remark | undefined {
  const {totals, isWhole, sentence} = statement
  const parts = statement.parts.map(({count}) => count)
  const [first] = parts
  const last = parts.at(-1)
  const sums = toSums(statement)
  const [sum = 0] = sums
  const [nearest] = totals.toSorted((one, other) => Math.abs(one.value - sum) - Math.abs(other.value - sum))
  if (first === undefined || last === undefined || first === last || nearest === undefined) return undefined
  if (!isWhole || totals.some(({value}) => sums.includes(value)) || (sum < nearest.value && !tellsRest(statement))) return undefined
  const isBeside = nearest.slice.line === sentence.line && nearest.slice.start >= sentence.start
  return {
    slice: {...toWhole(first), end: toWhole(last).end},
    actual: `${parts.map(({value}) => value).join(' + ')} = ${sum}`, expected: String(nearest.value),
    related: isBeside ? [] : [nearest.slice],
  }
}

/** 已完成4个，基本完成9个 names not what is left; 正在整改3个 and 其余2个 do. */
function tellsRest({parts}: Statement): boolean {
  return parts.some(({part}) => part !== 'completed' && part !== 'mostly')
}

/** What the parts add up to: all of them, and without those that may lie inside another. */
function toSums({parts}: Statement): readonly number[] {
  const sum = (left: readonly string[]): number =>
    parts.reduce((total, {part, count}) => (left.includes(part) ? total : total + count.value), 0)
  return [sum([]), sum(['mostly']), sum(['under-way']), sum(['mostly', 'under-way'])]
}
