/** The sentences of a notice, in order, each with the part of the tree it stands in. */
import type {LabelKind} from '../label-words.ts'
import {findSentences} from '../phrase.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type NoticeNode, type SectionNode, type TreeNode} from '../tree/nodes.ts'

/** A sentence and where it stands. */
export interface Sentence extends Slice {
  /** The innermost section it stands in; null above the first and below the last. */
  readonly section: SectionNode | null
  /** The label it stands under; null under none. */
  readonly label: LabelKind | null
  /** Whether it is a heading's. */
  readonly isHeading: boolean
}

/** Finds all sentences but those of title, labels and page. */
export function findAllSentences(tree: NoticeNode): readonly Sentence[] {
  const sentences: Sentence[] = []
  const waiting: {readonly node: TreeNode; readonly section: SectionNode | null}[] = tree.children.toReversed().map((node) => ({node, section: null}))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const {node, section} = next
    if (node.type === 'section') for (const child of node.children.toReversed()) waiting.push({node: child, section: node})
    else if (node.type !== 'title' && node.type !== 'chrome') for (const sentence of cut(node, section)) sentences.push(sentence)
  }
  return sentences
}

function cut(node: Exclude<TreeNode, SectionNode>, section: SectionNode | null): readonly Sentence[] {
  const label = node.type === 'labelled' ? node.kind : null
  return findLeaves(node).filter(({type}) => type === 'paragraph' || type === 'heading').flatMap(({slice: {line, start, end}, type}) =>
    findSentences(line.folded.slice(0, end), start).map(([from, to]): Sentence => ({line, start: from, end: to, section, label, isHeading: type === 'heading'})))
}
