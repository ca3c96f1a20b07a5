/**
 * A paragraph of one issue stands again in another (材料雷同).
 *
 *     （1）… 整改情况：一是组织专题学习研讨，结合实际制定贯彻落实的具体措施，明确责任分工和完成时限。
 *     （4）… 整改情况：一是组织专题学习研讨，结合实际制定贯彻落实的具体措施，明确责任分工和完成时限。
 *
 * Numbered points are compared one by one, from 30 characters on, blanks and punctuation left out. What stands under a label
 * that says neither what was found nor what was done (责任单位, 整改目标) is not compared.
 */
import type {Check} from './check.ts'
import {findIssues, type RecordedIssue} from './issues.ts'
import {readFolded} from '../extract/text.ts'
import {isDoing} from '../label-words.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type PointNode, type TreeNode} from '../tree/nodes.ts'

const shortest = 30

/** A text that stood before, and the issue it stood in. */
interface Earlier {
  readonly slice: Slice
  readonly id: string
}

export const textRepeated: Check = {
  id: 'text-repeated',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    const seen = new Map<string, Earlier>()
    for (const placed of findIssues(evidence)) {
      const {id} = placed.issue
      for (const slice of findTexts(placed)) {
        const key = readFolded(slice).trim()
        if (key.length < shortest) continue
        const earlier = seen.get(key)
        if (earlier === undefined) seen.set(key, {slice, id})
        else if (earlier.id !== id) yield {slice, actual: id, expected: null, related: [earlier.slice], values: {issue: earlier.id}}
      }
    }
  },
}

/** The paragraphs and points of an issue, without their numbers. */
function findTexts({section}: RecordedIssue): readonly Slice[] {
  const nodes = section.children.flatMap((child): readonly TreeNode[] => {
    if (child.type === 'paragraph' || child.type === 'point') return [child]
    if (child.type !== 'labelled') return []
    return isDoing(child.kind) || child.kind === 'findings' ? child.children.slice(1) : []
  })
  return nodes.flatMap(readTexts)
}

function readTexts(node: TreeNode): readonly Slice[] {
  if (node.type !== 'point') return findLeaves(node).map(({slice}) => slice)
  const rest = node.children.slice(1).flatMap((child) => findLeaves(child))
  return [toBody(node), ...rest.map(({slice}) => slice)]
}

/** A point's text up to the points nested in it. */
function toBody({body, children}: PointNode): Slice {
  const [first] = children
  return first?.type === 'paragraph' ? {...body, end: Math.max(body.start, first.slice.end)} : body
}
