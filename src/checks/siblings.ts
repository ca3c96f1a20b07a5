/** The numbered sections of a tree, each beside the one before it. */
import type {NoticeNode, SectionNode} from '../tree/nodes.ts'

/** A numbered section among its siblings. */
export interface Sibling {
  readonly section: SectionNode
  /** The number before it: its elder sibling's; 0 for the first. */
  readonly before: number
  /** Whether it goes on with the numbers of its shape under the parent before. */
  readonly isContinued: boolean
  /** The elder sibling with the same number; undefined where there is none. */
  readonly twin: SectionNode | undefined
}

/** All numbered sections in the order of the text, outer before inner. */
export function* findSiblings(tree: NoticeNode): Iterable<Sibling> {
  // the last number of each shape, wherever it stood: (1)–(3) under one parent, (4) under the next
  const last = new Map<string, number>()
  const waiting: (NoticeNode | SectionNode)[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const sections = node.children.filter((child) => child.type === 'section')
    const seen = new Map<string, SectionNode>()
    let before = 0
    for (const section of sections) {
      const {kind, ordinal} = section
      if (ordinal === null) {
        // an unnumbered heading between numbered ones takes the number that is not printed
        before++
        continue
      }
      const key = `${kind} ${ordinal}`
      yield {section, before, isContinued: before === 0 && last.get(kind) === ordinal - 1, twin: seen.get(key)}
      seen.set(key, seen.get(key) ?? section)
      last.set(kind, ordinal)
      before = ordinal
    }
    waiting.push(...sections.toReversed())
  }
}
