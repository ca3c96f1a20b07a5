/**
 * The findings were fed back before the inspection ended.
 *
 *     2023年8月15日至9月28日，…组对…开展了巡察。2023年8月20日，…反馈了巡察意见
 */
import type {Check, Evidence} from './check.ts'
import type {Slice} from '../source.ts'

export const feedbackBeforeInspection: Check = {
  id: 'feedback-before-inspection',
  group: 'dates',
  severity: 'warning',
  *run(evidence) {
    const {facts} = evidence
    const {period, feedbackOn} = facts.inspection
    if (period === null || feedbackOn === null || `${period.end}${feedbackOn}`.includes('X') || feedbackOn >= period.end) return
    const slice = findDay(evidence, feedbackOn, feedbackOn)
    if (slice === undefined) return
    const inspected = findDay(evidence, period.start, period.end)
    yield {slice, actual: feedbackOn, expected: period.end, related: inspected === undefined ? [] : [inspected]}
  },
}

/** Where days are printed first. */
function findDay({document}: Evidence, first: string, last: string): Slice | undefined {
  return document.dates.find(({start, end}) => start === first && end === last)?.slice
}
