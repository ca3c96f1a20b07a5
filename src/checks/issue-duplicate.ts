/**
 * Two issues have the same title.
 *
 *     （2）学习教育流于形式。
 *     （5）学习教育流于形式。   ← stands above as （2）
 *
 * Frames such as 关于“…”问题 and punctuation are left out of the comparison, and titles of a few characters or of a label
 * alone (存在问题) are not compared.
 */
import type {Check} from './check.ts'
import {fold} from '../fold.ts'
import {readLabelKind} from '../label-words.ts'
import type {SectionNode} from '../tree/nodes.ts'

const shortest = 6

export const issueDuplicate: Check = {
  id: 'issue-duplicate',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    const seen = new Map<string, SectionNode>()
    for (const {issue, section} of evidence.issues) {
      const key = fold(issue.title).replace(/[\p{P}\p{Z}]/gu, '')
      const twin = seen.get(key)
      if (key.length < shortest || readLabelKind(key) !== undefined) continue
      if (twin === undefined) seen.set(key, section)
      else yield {slice: section.title, actual: issue.title, expected: null, related: [twin.title]}
    }
  },
}
