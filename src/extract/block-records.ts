/**
 * Issues laid out as labelled lines without a heading of their own: u1, u2 …
 *
 *     整改任务：…
 *     整改完成情况：1、… 2、…
 */
import {readFirstSentence, toMadeSection} from './made-section.ts'
import {splitRecords} from './split-records.ts'
import {isDoing} from '../label-words.ts'
import {findLeaves, type LabelledNode, type SectionNode, type TreeNode} from '../tree/nodes.ts'

/** The issues that are laid out as labelled lines without a heading of their own; one that says of no finding is titled as the document is. */
export function findBlockRecords(nodes: readonly TreeNode[], parent: string, whole?: TreeNode): readonly SectionNode[] {
  const all = nodes.filter((child): child is LabelledNode => child.type === 'labelled')
  const end = all.findLastIndex(({kind}) => isDoing(kind) || kind === 'status') + 1
  // 公示期：… below the records is the notice's
  const close = all.findIndex(({kind}, index) => index >= end && kind === 'disclosure')
  const labelled = close < 0 ? all : all.slice(0, close)
  const blocks = splitRecords(labelled, ({kind, label}) => ({kind, text: label}))
    .filter((block) => block.length >= 2 && block.some(({kind}) => isDoing(kind) || kind === 'status'))
  return blocks.flatMap((block, index) => {
    const named = block.find(({kind}) => kind === 'findings') ?? block.find(({kind}) => kind === 'goal')
    const title = (named === undefined ? undefined : readFirstSentence(named.children.slice(1))) ?? (blocks.length === 1 && whole !== undefined ? findLeaves(whole)[0]?.slice : undefined)
    return title === undefined ? [] : [toMadeSection(`${parent}u${index + 1}`, title, block)]
  })
}
