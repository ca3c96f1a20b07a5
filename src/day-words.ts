/** What the words beside a day say of it: that something begins, ends, is meant or was done on it. On folded text. */
import {intended} from './meant-words.ts'

// 2023年6月起，长期坚持 · 2023年9月2日之后持续推进 : a beginning and no end
const begins = /^(?:起|之后|以后|以来|后|开始|启动)/u
// (2023年3月2日)后6个月内 : counted from a day that is not the end
const countedFrom = /^[)）](?:之?后|起)/u

/** Whether something begins on the day before these words, or is counted from it. */
export function isBeginning(after: string): boolean {
  return begins.test(after) || countedFrom.test(after)
}

// 原定2023年6月底，现延期至2024年6月底
const putOff = /(?:延期|延长|推迟|调整|顺延)(?:至|到|为)$/u

/** Whether something was put off to the day behind these words. */
export function isPutOff(before: string): boolean {
  return putOff.test(before)
}

// 9月3日前 · 9月3日起 · 9月3日到期 · 9月3日后
const bounds = /^ ?(?:\([^()]{0,8}\))? ?(?:之?前|以前|之?后|以后|起|到期|截[至止]|期满|为止|内|生效|施行|实施)/u
// 计划于9月3日 · 限9月3日前 · 9月3日前须完成
const planned = new RegExp(`${intended}|将[^军领]|期限|时限|截[至止]|到期|有效期|要求|应[于当在]|须|需|定于|协议|约定|承诺|不[晚迟]于|公[示开]|最后一期|目标|安排在|延期|展期|限`, 'u')

/** Whether a day between two stretches is only the bound of a time, or one for which something is meant. */
export function isBoundOrPlan(before: string, after: string): boolean {
  return bounds.test(after) || planned.test(before) || planned.test(after)
}

// 已于9月3日 · 9月3日,召开 · 9月3日印发了
const doneBefore = /(?:已|曾)[^,。;]{0,6}$/u
const doneAfter = /^[^。;]{0,24}(?:已|了|召开|完成|印发|组织|开展|举办|通过|成立|制定|下发|收回|退还|约谈|验收|销号|反馈|约见|部署|传达|签订|修订)/u

/** Whether something was done on the day between two stretches. */
export function tellsDeedOn(before: string, after: string): boolean {
  return doneBefore.test(before) || doneAfter.test(after)
}
