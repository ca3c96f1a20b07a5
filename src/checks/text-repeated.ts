/**
 * A paragraph or a long passage of one issue stands again in another (材料雷同).
 *
 *     （1）… 整改情况：一是组织专题学习研讨，结合实际制定贯彻落实的具体措施，明确责任分工和完成时限。
 *     （4）… 整改情况：一是组织专题学习研讨，结合实际制定贯彻落实的具体措施，明确责任分工和完成时限。
 *
 * Paragraphs and numbered points are compared as a whole from 30 characters on, and passages inside them from 60 characters in
 * a row on. Blanks and punctuation are left out. The name of a document (《…》) and what a frame quotes (针对“…”问题) count
 * as one character, which must be the same: a list of laws is no text of its own. What stands under a label that says neither
 * what was found nor what was done (责任单位, 整改目标) is not compared, nor is a sentence that opens with such a label.
 *
 * A paragraph that shares several passages with an issue is reported once. Passages are looked for in the first four million
 * characters.
 */
import type {Check, RecordedIssue, Remark} from './check.ts'
import {type IssueText, readIssueText} from './issue-text.ts'
import {type Passage, type Passages, toPassages} from './passages.ts'
import {isDoing} from '../label-words.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type PointNode, type TreeNode} from '../tree/nodes.ts'

const shortest = 30

export const textRepeated: Check = {
  id: 'text-repeated',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    const names = new Map<string, string>()
    const whole = new Map<string, IssueText>()
    const passages = toPassages()
    for (const placed of evidence.issues) {
      const fresh: IssueText[] = []
      for (const slice of findTexts(placed)) {
        const text = readIssueText(slice, placed.issue.id, names)
        const earlier = text.key.length < shortest ? undefined : whole.get(text.key)
        if (earlier === undefined) {
          yield* findShared(text, passages)
          whole.set(text.key, text)
          fresh.push(text)
        } else if (earlier.id !== text.id) yield toRemark(text, slice, {id: earlier.id, slice: earlier.slice})
      }
      // Only now, since an issue may say the same twice
      for (const text of fresh) passages.add(text)
    }
  },
}

function toRemark({id}: IssueText, slice: Slice, earlier: {readonly id: string; readonly slice: Slice}): Remark {
  return {slice, actual: id, expected: null, related: [earlier.slice], values: {issue: earlier.id}}
}

/** The first passage that a text shares with each earlier issue. */
function* findShared(text: IssueText, passages: Passages): Iterable<Remark> {
  const told = new Set<string>()
  for (const stretch of text.stretches) {
    for (const {at, length, earlier} of passages.find(stretch)) {
      const {id} = earlier.text
      if (!told.has(id)) yield toRemark(text, toPlace({text, stretch, at}, length), {id, slice: toPlace(earlier, length)})
      told.add(id)
    }
  }
}

function toPlace({text: {slice}, stretch: {places}, at}: Passage, length: number): Slice {
  return {line: slice.line, start: places[at] ?? slice.start, end: (places[at + length - 1] ?? slice.end - 1) + 1}
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
