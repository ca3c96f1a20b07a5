/**
 * The text is no notice: neither a report of what was put right nor one of findings. Its outline and dates are read, but
 * no issues.
 *
 *     县委第一巡察组巡察县林业局工作动员会召开
 */
import type {Check} from './check.ts'
import {findFirstPlace} from './places.ts'

export const notANotice: Check = {
  id: 'not-a-notice',
  group: 'text',
  severity: 'warning',
  *run({document}) {
    if (document.kind !== 'other') return
    const title = document.tree.children.find(({type}) => type === 'title')
    const slice = title?.type === 'title' ? title.slice : findFirstPlace(document)
    yield {slice, actual: [...slice.line.text].slice(0, 40).join(''), expected: null}
  },
}
