/** The numbered sections of a tree, each beside the ones before it. */
import type {NoticeNode, SectionNode} from '../tree/nodes.ts'

/** A numbered section among its siblings. */
export interface Sibling {
  readonly section: SectionNode
  /** Its number. */
  readonly ordinal: number
  /** The number that comes next among the siblings before it, or goes on from the parent before. */
  readonly next: number
  /** Whether it goes on with the numbers of its shape under the parent before, or starts anew. */
  readonly isOpening: boolean
  /** The section before it with the same number, where that is no new start; undefined where there is none. */
  readonly twin: SectionNode | undefined
}

/** The children of one parent, while they are compared. */
interface Family {
  /** The highest number of each shape. */
  readonly highest: Map<string, number>
  /** By shape and number. */
  readonly seen: Map<string, SectionNode>
  /** The last section of each shape before this parent's: (1)–(3) under one parent, (4) under the next. */
  readonly elders: ReadonlyMap<string, SectionNode>
  unnumbered: number
  latest: number
}

/** All numbered sections in the order of the text, outer before inner. */
export function* findSiblings(tree: NoticeNode): Iterable<Sibling> {
  const last = new Map<string, SectionNode>()
  const waiting: (NoticeNode | SectionNode)[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const sections = node.children.filter((child) => child.type === 'section')
    const family: Family = {highest: new Map(), seen: new Map(), elders: new Map(last), unnumbered: 0, latest: 0}
    for (const section of sections) {
      if (section.ordinal === null) addUnnumbered(family)
      else {
        yield compare(section, section.ordinal, family)
        last.set(section.kind, section)
      }
    }
    for (const section of sections.toReversed()) waiting.push(section)
  }
}

/** An unnumbered heading between numbered ones takes the number that is not printed. */
function addUnnumbered(family: Family): void {
  family.unnumbered++
  for (const [kind, highest] of family.highest) family.highest.set(kind, highest + 1)
}

/** Compares a section with those before it, and counts it in. */
function compare(section: SectionNode, ordinal: number, family: Family): Sibling {
  const {kind} = section
  const key = `${kind} ${ordinal}`
  const elder = findElder(kind, family)
  const goesOn = toNext(elder)
  const isStuck = ordinal > 1 && ordinal === goesOn - 1
  // a row that begins with 5 where 2 was the last does not start anew
  const isGoingOn = isStuck || (elder !== undefined && ordinal > goesOn)
  const twin = family.seen.get(key) ?? (isStuck ? elder : undefined)
  const highest = family.highest.get(kind) ?? family.unnumbered
  // 1.–3. under （一）, 4. under （二）; （一）（二）3. : a row that goes on in another shape
  const isOpening = !family.highest.has(kind) && (ordinal === goesOn || ordinal === family.latest + 1)
  // 三、三、五、 : the second 三 stands for 四
  family.highest.set(kind, Math.max(twin === undefined ? highest : highest + 1, ordinal))
  if (!family.seen.has(key)) family.seen.set(key, section)
  family.latest = ordinal
  return {section, ordinal, twin, isOpening, next: isGoingOn ? goesOn : highest + 1}
}

/** The last section of a shape before this parent's, while no child has that shape. */
function findElder(kind: SectionNode['kind'], {highest, elders}: Family): SectionNode | undefined {
  return highest.has(kind) ? undefined : elders.get(kind)
}

function toNext(section: SectionNode | undefined): number {
  return (section?.ordinal ?? 0) + 1
}
