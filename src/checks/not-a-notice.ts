/**
 * The text is no notice: neither a report of what was put right nor one of findings. Its outline and dates are read, but
 * no issues.
 *
 *     县委第一巡察组巡察县林业局工作动员会召开
 */
import type {Check} from './check.ts'

export const notANotice: Check = {
  id: 'not-a-notice',
  severity: 'warning',
  summary: 'The text is neither a report of rectification nor of findings',
  message: ({actual}) =>
    `Unexpected text \`${actual}\`, expected a report of what was put right (整改情况) or of what was found (反馈情况)`,
  *run({document}) {
    if (document.kind !== 'other') return
    const title = document.tree.children.find(({type}) => type === 'title')
    const line = document.source.lines.find(({isChrome}) => !isChrome) ?? document.source.lines[0]
    const slice = title?.type === 'title' ? title.slice : line === undefined ? undefined : {line, start: 0, end: line.text.length}
    if (slice === undefined) return
    yield {slice, actual: [...slice.line.text].slice(0, 40).join(''), expected: null}
  },
}
