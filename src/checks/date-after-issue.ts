/**
 * Something is told as done on a day after the notice was issued.
 *
 *     2024年9月3日召开专题会议。 …        2024年5月6日 (sign-off)
 *
 * The day of issue is that of the sign-off; a page may publish the notice months later. Plans, deadlines and what takes
 * effect later lie after it by right: a day followed by 前 or 起, or preceded by 计划, 力争, 截至 and the like, is left out.
 */
import type {Check} from './check.ts'
import {isBoundOrPlan, tellsDeedOn} from '../day-words.ts'
import type {NoticeDocument} from '../extract/document.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {Line} from '../source.ts'
import {findLeaves} from '../tree/nodes.ts'

const reach = 30

export const dateAfterIssue: Check = {
  id: 'date-after-issue',
  group: 'dates',
  severity: 'warning',
  *run({document, facts: {kind, issuedOn}}) {
    if (kind === 'other' || issuedOn === null || issuedOn.startsWith('X')) return
    const lines = findBodyLines(document)
    const signOff = document.dates.findLast(({start, slice}) => start === issuedOn && !lines.has(slice.line))
    for (const mention of document.dates) {
      const {slice, start, text} = mention
      if (start === null || start <= issuedOn || start.startsWith('X') || !lines.has(slice.line) || !isDone(mention)) continue
      yield {slice, actual: text, expected: issuedOn, related: signOff === undefined ? [] : [signOff.slice]}
    }
  },
}

/** The lines that report: neither the page's nor the closing. */
function findBodyLines({tree, closing}: NoticeDocument): ReadonlySet<Line> {
  const lines = new Set(findLeaves(tree).filter(({type}) => type !== 'chrome' && type !== 'title').map(({slice}) => slice.line))
  for (const {slice} of closing) lines.delete(slice.line)
  return lines
}

function isDone({slice: {line, start, end}, precision, inTitle}: DateMention): boolean {
  if (precision !== 'day' || inTitle) return false
  const before = /[^。;]*$/u.exec(line.folded.slice(Math.max(0, start - reach), start))?.[0] ?? ''
  const after = /^[^。;]*/u.exec(line.folded.slice(end, end + reach))?.[0] ?? ''
  return !isBoundOrPlan(before, after) && tellsDeedOn(before, after)
}
