/**
 * Something is told as done on a day after the notice was issued.
 *
 *     2024年9月3日召开专题会议。 …        2024年5月6日 (sign-off)
 *
 * The day of issue is that of the sign-off; a page may publish the notice months later. Plans, deadlines and what takes
 * effect later lie after it by right: a day followed by 前 or 起, or preceded by 计划, 力争, 截至 and the like, is left out.
 */
import type {Check} from './check.ts'
import type {NoticeDocument} from '../extract/document.ts'
import {intended} from '../meant-words.ts'
import type {DateMention} from '../mentions/dates/mention.ts'
import type {Line} from '../source.ts'
import {findLeaves} from '../tree/nodes.ts'

const reach = 30
// 已于9月3日 · 9月3日,召开 · 9月3日印发了
const doneBefore = /(?:已|曾)[^,。;]{0,6}$/u
const doneAfter = /^[^。;]{0,24}(?:已|了|召开|完成|印发|组织|开展|举办|通过|成立|制定|下发|收回|退还|约谈|验收|销号|反馈|约见|部署|传达|签订|修订)/u
// 9月3日前 · 9月3日起 · 9月3日到期 · 9月3日后
const notDay = /^ ?(?:\([^()]{0,8}\))? ?(?:之?前|以前|之?后|以后|起|到期|截[至止]|期满|为止|内|生效|施行|实施)/u
const planned = new RegExp(`${intended}|将[^军领]|期限|时限|截[至止]|到期|有效期|要求|应[于当在]|须|需|定于|协议|约定|承诺|不[晚迟]于|公[示开]|最后一期|目标|安排在|延期|展期|限`, 'u')

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
  if (notDay.test(after) || planned.test(before) || planned.test(after)) return false
  return doneBefore.test(before) || doneAfter.test(after)
}
