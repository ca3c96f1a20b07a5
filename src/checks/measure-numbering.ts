/**
 * The numbered points of an issue leave out a number or print one twice.
 *
 *     整改情况：一是健全制度。三是加强培训。     ← expected 二是
 *
 * A list may start anew with 1; a list that goes on in another paragraph of the issue leaves out nothing.
 */
import type {Check, Remark} from './check.ts'
import type {Slice} from '../source.ts'
import type {PointNode, SectionNode, TreeNode} from '../tree/nodes.ts'

export const measureNumbering: Check = {
  id: 'measure-numbering',
  group: 'issues',
  severity: 'warning',
  *run(evidence) {
    for (const {section} of evidence.issues) yield* compare(findLists(section).flat())
  },
}

/** Compares each point of an issue with the one of its shape before it. */
function* compare(points: readonly PointNode[]): Iterable<Remark> {
  const seen = new Map<string, number>()
  for (const point of points) {
    const last = seen.get(point.kind) ?? 0
    seen.set(point.kind, point.ordinal)
    if (point.ordinal === 1 || point.ordinal === last + 1) continue
    yield {slice: toNumber(point), actual: point.marker, expected: String(last + 1)}
  }
}

/** The lists of points in an issue, each with the points side by side; nested ones after the list they stand in. */
function findLists(section: SectionNode): readonly (readonly PointNode[])[] {
  const lists: (readonly PointNode[])[] = []
  const waiting: (readonly TreeNode[])[] = [section.children]
  // what is added while it goes on is gone through as well
  for (const nodes of waiting) {
    lists.push(nodes.filter((node) => node.type === 'point'))
    for (const node of nodes) if (node.type === 'labelled' || node.type === 'point') waiting.push(node.children)
  }
  return lists
}

function toNumber({body, children: [first]}: PointNode): Slice {
  return first?.type === 'paragraph' ? {...first.slice, end: Math.max(first.slice.start + 1, body.start)} : body
}
