/**
 * The number of issues stated as done is not what the issues say of themselves.
 *
 *     12个问题已全部完成整改 …
 *     （3）制度不完善。（正在整改）      so 11 at most
 *
 * Compared only where as many issues state how far they have come as the notice says there are. An issue that states
 * nothing may be done or not, and so may one that is 基本完成 or 阶段性完成.
 */
import type {Check, Evidence} from './check.ts'
import {toWhole} from '../mentions/counts/mention.ts'
import type {Facts, State} from '../record.ts'
import type {Slice} from '../source.ts'
import {isPartial} from '../state-words.ts'

/** How many issues are done at least and at most. */
interface Bounds {
  readonly least: number
  readonly most: number
}

export const declaredCompleted: Check = {
  id: 'declared-completed',
  group: 'totals',
  severity: 'warning',
  *run(evidence) {
    const {document, facts} = evidence
    const stated = facts.declared.completed
    const bounds = countDone(facts)
    const slice = findStatement(evidence)
    if (stated === null || bounds === undefined || slice === undefined) return
    if (stated >= bounds.least && stated <= bounds.most) return
    const odd = document.sections.find(({id}) => id === findOdd(facts, stated > bounds.most))
    yield {
      slice, actual: String(stated), expected: String(stated > bounds.most ? bounds.most : bounds.least),
      related: odd === undefined ? [] : [odd.title],
    }
  },
}

/** What the issues say of themselves; undefined where too few do or the notice counts others. */
function countDone({issues, declared}: Facts): Bounds | undefined {
  const states = issues.map(({status}) => (status.basis === 'issue' ? status.state : 'unstated'))
  const count = (...wanted: readonly State[]): number => states.filter((state) => wanted.includes(state)).length
  const silent = count('unstated')
  if (issues.length === 0 || declared.issues !== issues.length || silent * 2 > issues.length) return undefined
  // 阶段性完成 is read as in progress, and some notices count it as done; 正在整改 is not
  const partly = issues.filter(({status: {state, text}}) => state === 'in-progress' && isPartial(text ?? '')).length
  const done = count('completed')
  return {least: done, most: done + count('sustained', 'mostly-completed') + partly + silent}
}

/** The first issue that does not go with the number. */
function findOdd({issues}: Facts, isTooMany: boolean): string | undefined {
  return isTooMany ? issues.find(({status: {state}}) => state === 'in-progress' || state === 'not-completed')?.id : undefined
}

/** Where the number is stated. */
function findStatement({document, facts: {declared}}: Evidence): Slice | undefined {
  const parts = document.statements.flatMap((statement) => statement.parts)
  const part = parts.find((each) => each.part === 'completed' && each.count.value === declared.completed)
  const offsets = new Set(declared.mentions.map(({position}) => position.start.offset))
  return (part === undefined ? undefined : toWhole(part.count)) ?? document.outerSentences.find((sentence) => offsets.has(document.locator.toPosition(sentence).start.offset))
}
