/**
 * A label for how far an issue has come is followed by words that name no status.
 *
 *     整改状态：已闭环管控     ← expected 已完成, 基本完成, 正在整改, 未完成 …
 *
 * Only a few words are taken for a status; a sentence behind 完成情况 tells what was done.
 */
import type {Check} from './check.ts'
import {findValues} from './statuses.ts'
import {readFolded} from '../extract/text.ts'
import {readState, sampleState} from '../state-words.ts'
import {type Slice, toText} from '../source.ts'
import type {SectionNode} from '../tree/nodes.ts'

const longest = 12

export const statusUnknown: Check = {
  id: 'status-unknown',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    for (const {section} of evidence.issues) {
      const slice = findUnknown(section)
      if (slice !== undefined) yield {slice, actual: toText(slice), expected: sampleState}
    }
  },
}

/** The status of an issue in words that are not known; undefined where there is none. */
export function findUnknown(issue: SectionNode): Slice | undefined {
  const found = findValues(issue).find(({kind, slice}) => kind === 'status' && readState(readFolded(slice)) === undefined)
  const words = found === undefined ? '' : readFolded(found.slice)
  return words.length <= longest && !/[,、\d]/u.test(words) ? found?.slice : undefined
}
