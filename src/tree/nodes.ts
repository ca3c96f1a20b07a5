/**
 * The notice tree, in unist's form but for the positions, which are worked out where they leave (`locate.ts`): structure
 * alone, before any meaning. Its leaves put together are the lines of the source; what the page put around the notice is a
 * leaf too.
 *
 *     notice
 *       chrome      当前位置：首页 > 公示
 *       paragraph   根据县委统一部署，…
 *       section 2   二、巡察反馈问题整改情况
 *         heading     二、巡察反馈问题整改情况
 *         section 2.1   （一）学习不够深入。
 *           heading       （一）学习不够深入。
 *           labelled      整改情况：
 *             label         整改情况：
 *             point 一是      一是健全制度。
 *             point 二是      二是加强培训。
 */
import type {LabelKind} from '../label-words.ts'
import type {MarkerKind} from '../marker.ts'
import type {Line, Slice} from '../source.ts'

/** What every leaf has. */
interface Leaf {
  /** Where it stands: a stretch of one line. */
  readonly slice: Slice
  /** Its text as printed. */
  readonly value: string
}

/** The printed line of a heading, up to its first sentence's end, with marker and status. */
export interface HeadingNode extends Leaf {
  readonly type: 'heading'
}

/** A line of the document's title. */
export interface TitleNode extends Leaf {
  readonly type: 'title'
}

/** Running text. */
export interface ParagraphNode extends Leaf {
  readonly type: 'paragraph'
}

/** The printed label of a labelled line, with its colon. */
export interface LabelNode extends Leaf {
  readonly type: 'label'
}

/** What the page or the printer put around the notice. */
export interface ChromeNode extends Leaf {
  readonly type: 'chrome'
  /** Whether it stands before the notice, where a page says when it was published, or elsewhere. */
  readonly place: 'head' | 'tail' | 'page'
}

/** A numbered point; its first child is the text that opens with its number. */
export interface PointNode {
  readonly type: 'point'
  readonly kind: MarkerKind
  readonly marker: string
  readonly ordinal: number
  /** The text after the number. */
  readonly body: Slice
  readonly children: readonly (ParagraphNode | PointNode)[]
}

/** A labelled line (整改状态：…) and what belongs under the label. */
export interface LabelledNode {
  readonly type: 'labelled'
  /** The label as printed, without colon and brackets. */
  readonly label: string
  /** What stands behind such a label. */
  readonly kind: LabelKind
  readonly children: readonly (LabelNode | ParagraphNode | PointNode)[]
}

/** The label that a heading is. */
export interface FieldLabel {
  readonly kind: LabelKind
  /** The word. */
  readonly word: Slice
  /** What stands on the heading's line behind the label and belongs to the heading; empty where nothing does. */
  readonly value: Slice
}

/** A heading and all under it. */
export interface SectionNode {
  readonly type: 'section'
  /** Printed ordinals from the outermost heading down, joined by dots. */
  readonly id: string
  readonly level: number
  /** The shape of its number; an unnumbered heading has that of its sibling. */
  readonly kind: MarkerKind
  /** The number as printed; null for an unnumbered heading. */
  readonly marker: string | null
  readonly ordinal: number | null
  /** The heading without marker, status in brackets and final 。 */
  readonly title: Slice
  /** The status in brackets after the title, or at its end after a colon; null where there is none. */
  readonly note: Slice | null
  /** The label, where its heading is one and it is a field of a record (三、整改措施 · 二、整改情况：已清运。); else null. */
  readonly field: FieldLabel | null
  readonly children: readonly SectionChild[]
}

export type SectionChild = HeadingNode | BlockNode | SectionNode
/** What stands in a section but its heading and the sections below. */
export type BlockNode = ParagraphNode | PointNode | LabelledNode | ChromeNode

/** A whole document. */
export interface NoticeNode {
  readonly type: 'notice'
  /** The first of the children that stand below the text: sign-off, contact, page. */
  readonly closing: number
  readonly children: readonly (TitleNode | BlockNode | SectionNode)[]
}

export type TreeNode = NoticeNode | TitleNode | SectionNode | HeadingNode | BlockNode | LabelNode
export type LeafNode = Exclude<TreeNode, {readonly children: unknown}>

/** The leaves under a node in order; iterative, since nesting has no bound. */
export function findLeaves(node: TreeNode): readonly LeafNode[] {
  const leaves: LeafNode[] = []
  const waiting: TreeNode[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('children' in next) pushReversed(waiting, next.children)
    else leaves.push(next)
  }
  return leaves
}

/** Puts nodes on a stack so that the first comes off first; one by one, since a spread of many overflows. */
function pushReversed<Item>(stack: Item[], items: readonly Item[]): void {
  for (const item of items.toReversed()) stack.push(item)
}

/** Where a node starts and ends: its first and last leaves; what a page put after its last line may stand inside that line. */
export function findSpan(node: TreeNode): readonly [Slice, Slice] | undefined {
  const first = findEdge(node, (children) => children[0])
  const last = findEdge(node, (children) => children.findLast(({type}) => type !== 'chrome') ?? children.at(-1))
  return first === undefined || last === undefined ? undefined : [first, last]
}

function findEdge(node: TreeNode, choose: (children: readonly TreeNode[]) => TreeNode | undefined): Slice | undefined {
  let edge: TreeNode | undefined = node
  while (edge !== undefined && 'children' in edge) edge = choose(edge.children)
  return edge?.slice
}

/** The sections under a node in order, outer before inner. */
export function findSections(node: NoticeNode | SectionNode): readonly SectionNode[] {
  const sections: SectionNode[] = []
  const waiting: (NoticeNode | SectionNode)[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'section') sections.push(next)
    const children: readonly TreeNode[] = next.children
    pushReversed(waiting, children.filter((child) => child.type === 'section'))
  }
  return sections
}

/** The lines that a reader takes for the notice's: all but the chrome below it and between its pages. */
export function findReadLines(tree: NoticeNode): readonly Line[] {
  const leaves = findLeaves(tree).filter((leaf) => leaf.type !== 'chrome' || leaf.place === 'head')
  return [...new Set(leaves.map(({slice}) => slice.line))]
}
