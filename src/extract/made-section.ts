/** What stands for a section where an issue has no heading of its own, and its title: the first sentence of what is told. */
import {findSentenceEnd, trimEnd} from '../phrase.ts'
import type {Slice} from '../source.ts'
import {type BlockNode, findLeaves, type SectionNode, type TreeNode} from '../tree/nodes.ts'

/** What stands for a section where an issue has no heading. */
export function toMadeSection(id: string, title: Slice, children: readonly BlockNode[]): SectionNode {
  return {type: 'section', id, level: 1, kind: 'decimal', marker: null, ordinal: null, title, note: null, field: null, children}
}

const longestTitle = 600

/** The first sentence of some nodes without its full stop; of a point without its number. */
export function readFirstSentence(nodes: readonly TreeNode[]): Slice | undefined {
  const [first] = nodes.flatMap((node) => (node.type === 'point' ? [node.body] : findLeaves(node).filter(({type}) => type === 'paragraph').map(({slice}) => slice)))
  if (first === undefined) return undefined
  const {line, start} = first
  const from = start + (/^ */u.exec(line.folded.slice(start, first.end))?.[0].length ?? 0)
  // a sentence that is longer than this is no title, and a line may hold thousands
  const end = Math.min(findSentenceEnd(line.folded.slice(0, Math.min(first.end, from + longestTitle)), from), first.end)
  const text = trimEnd(line.folded.slice(from, end), '。;:,、 ')
  return text === '' ? undefined : {line, start: from, end: from + text.length}
}
