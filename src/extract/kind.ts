/** What the document is: a report of what was put right, a report of findings, or no notice. By weight of its own words. */
import type {NoticeDocument} from './document.ts'
import type {Notice} from '../record.ts'
import type {NoticeNode, SectionNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** Words that weigh for a kind, and how much. */
interface Weight {
  readonly pattern: RegExp
  readonly weight: number
}

// A plan, a rule, a speech, news of a meeting: no notice, whatever it speaks of
const otherTitle =
  /(?:方案|计划|办法|规定|细则|制度|指引|指南|讲话|发言|致辞|检查材料|对照检查|综述|总结|要点|心得|动员会?|推进会|部署会|座谈会|培训班?|会议|启动|进驻|纪要|范文|模板)(?: ?[([][^()[\]]{1,20}[)\]])?$|召开|进驻|动员/u
const reportTitle = /(?:整改|反馈)[^方计]{0,14}(?:情况|通报|报告|公示|公告|结果|意见)(?: ?[([][^()[\]]{1,20}[)\]])?$/u
// …关于巡察整改情况的通报 · …审计查出问题整改情况的报告
const rectificationTitle: readonly Weight[] = [
  {pattern: /整改[^方计]{0,14}(?:情况|通报|报告|公示|公告|结果|进展|销号)/u, weight: 4},
]
const feedbackTitle: readonly Weight[] = [
  {pattern: /反馈/u, weight: 3},
  {pattern: /整改[^方计]{0,14}(?:情况|通报|报告|公示|结果|进展)/u, weight: -4},
]
// 现将巡察整改进展情况予以公布
const rectificationOpening: readonly Weight[] = [
  {pattern: /现[就将把][^。]{0,40}(?:整改|进展|落实)[^。]{0,30}(?:公布|通报|公开|公示|报告|汇报|公告|函告|如下)/u, weight: 4},
  {pattern: /整改[^。]{0,12}(?:情况|进展)[^。]{0,10}(?:公布|通报|公开|公示|报告|函告|如下)/u, weight: 2},
  {pattern: /(?:已|均已|全部)(?:完成整改|整改完成|整改到位|完成|整改)[^。,]{0,6}\d{0,3}(?:个|项|件|条)?/u, weight: 1},
]
// 县委第一巡察组向…反馈了巡察情况 · 巡察发现的主要问题是
const feedbackOpening: readonly Weight[] = [
  {pattern: /(?:反馈(?:了|会)?[^。]{0,24}(?:情况|意见))|召开[^。]{0,20}反馈会/u, weight: 1},
  {pattern: /(?:巡察|巡视|督察|检查)(?:组)?(?:[^。,]{0,12})(?:发现|指出|认为)|(?:发现|存在|指出)[^。]{0,12}(?:主要|突出|一些)?问题|现将[^。]{0,16}反馈[^。]{0,10}(?:如下|公布|通报)/u, weight: 2},
]
const openingSentences = 1200

/** The part of a document that its kind is read from. */
export type Reading = Pick<NoticeDocument, 'tree' | 'sections' | 'opening'>

/** Reads the kind of a document. */
export function extractKind({tree, sections, opening}: Reading): Notice['kind'] {
  const title = tree.children.flatMap((node) => (node.type === 'title' ? [node.slice.line.folded] : [])).join('')
  if (otherTitle.test(title) && !reportTitle.test(title)) return 'other'
  const start = opening.map(({slice}) => readFolded(slice)).join('\n').slice(0, openingSentences)
  const headings = sections.map(({title: slice}) => readFolded(slice))
  const labelled = countLabels(tree, sections)
  const rectified = weigh(title, rectificationTitle) + weigh(start, rectificationOpening) + Math.min(4, labelled) +
    (headings.some((heading) => /(?:问题|意见|事项|任务)[^,]{0,10}整改|整改(?:落实|进展|完成)?情况/u.test(heading)) ? 2 : 0)
  const fedBack = weigh(title, feedbackTitle) + weigh(start, feedbackOpening) +
    (headings.some((heading) => /(?:发现|存在|反馈)[^,]{0,6}问题$|^(?:主要|突出)问题/u.test(heading)) ? 1 : 0) +
    (headings.some((heading) => /(?:意见|工作|整改)(?:和)?建议/u.test(heading)) ? 1 : 0)
  if (rectified >= 3 && rectified >= fedBack) return 'rectification'
  return fedBack >= 3 && hasFindings(sections, start) ? 'feedback' : 'other'
}

function weigh(text: string, weights: readonly Weight[]): number {
  return weights.reduce((sum, {pattern, weight}) => sum + (pattern.test(text) ? weight : 0), 0)
}

/** How many labelled lines say what was done or how far it has come. */
function countLabels(tree: NoticeNode, sections: readonly SectionNode[]): number {
  return [tree, ...sections].flatMap(({children}) => [...children]).filter((child) => {
    return child.type === 'labelled' && (child.kind === 'measures' || child.kind === 'status')
  }).length
}

/** A feedback report lists what was found: as sections, or in a sentence after 主要是： */
function hasFindings(sections: readonly SectionNode[], opening: string): boolean {
  return sections.length >= 2 || /(?:主要是|主要问题|突出问题|存在)[^。]{0,12}[:]/u.test(opening) || /问题/u.test(opening)
}
