/** The lines of a document's title: one, or several where it is broken, or twice where it is printed twice. */
import type {MarkedLine} from '../marker.ts'
import {isHeadChrome} from './page-words.ts'

// A title: …关于巡察整改情况的通报 · …整改进展情况（社会公开稿） · 突出生态环境问题整改验收销号公示
const titleWords = /(?:整改|巡察|巡视|审计|督察|反馈|通报|检查|督查)/u
const titleEnd = /(?:通报|报告|情况|公示|公告|通知|函|方案|清单|汇报|说明|公开|结果|意见|问题)(?: ?[(《[【][^()]{1,20}[)》\]】])?$/u
const newsTitle = /(?:会议?|动员会|工作|启动|进驻|召开|推进会|动员|部署会|座谈会|讲话|要点|计划)$/u
// A page has its title within this many lines from the top; a title has no more characters, a part of one fewer.
const headLines = 40
const longest = 90
const longestPart = 50
const mostParts = 4
// What the first lines of a broken title end in: 中共云岫县民政局党组⏎关于…
const body = /关于|中共|党[组委]|委员会|总支|支部|公司|医院|学院|大学|[局厅委办]/u

/** The places of the title's lines; empty where the document has none. */
export function findTitle(lines: readonly MarkedLine[]): readonly number[] {
  for (const [index, marked] of lines.slice(0, headLines).entries()) {
    if (marked.line.isChrome) continue
    const {folded} = marked.line
    if (isTitle(folded) && (marked.marker === null || folded.includes('关于'))) {
      return [...findAbove(lines, index), index, ...findTwin(lines, index)]
    }
    if (marked.marker !== null || (isProse(folded) && !isHeadChrome(folded))) return []
  }
  return []
}

/** Whether a line is running text: long, with a comma or a full stop. */
export function isProse(folded: string): boolean {
  return folded.length > 40 && /[。,]/u.test(folded)
}

function isTitle(folded: string): boolean {
  const hasForm = titleWords.test(folded) && (titleEnd.test(folded) || newsTitle.test(folded))
  return hasForm && folded.length >= 6 && folded.length <= longest && !/[。;]/u.test(folded) && !isHeadChrome(folded)
}

/** The lines above that a broken title begins with. */
function findAbove(lines: readonly MarkedLine[], index: number): readonly number[] {
  const above: number[] = []
  let whole = lines[index]?.line.folded ?? ''
  for (let at = index - 1; at >= 0 && above.length < mostParts - 1; at--) {
    const marked = lines[at]
    const isComplete = whole.includes('关于') && !whole.startsWith('关于')
    if (marked === undefined || isComplete || !isTitlePart(marked) || whole.startsWith(marked.line.folded)) break
    above.unshift(at)
    whole = marked.line.folded + whole
  }
  return above
}

function isTitlePart({line, marker}: MarkedLine): boolean {
  const {folded} = line
  const isPlain = folded.length <= longestPart && !/[。:;>]/u.test(folded) && !isHeadChrome(folded)
  return isPlain && marker === null && !line.isChrome && body.test(folded)
}

function findTwin(lines: readonly MarkedLine[], index: number): readonly number[] {
  return lines[index + 1]?.line.folded === lines[index]?.line.folded ? [index + 1] : []
}
