/** The tree as indented text, a leaf a line: the notation of the tree's goldens. */
import type {NoticeNode, TreeNode} from './nodes.ts'

/** Prints a tree; long text is cut, so that a golden shows structure and not prose. */
export function printTree(tree: NoticeNode): string {
  const lines: string[] = []
  const waiting: [TreeNode, number][] = tree.children.toReversed().map((child) => [child, 0])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next
    lines.push(`${'  '.repeat(depth)}${describe(node)}`)
    if (!('children' in node)) continue
    for (const child of node.children.toReversed()) waiting.push([child, depth + 1])
  }
  return lines.map((line) => `${line}\n`).join('')
}

function describe(node: TreeNode): string {
  switch (node.type) {
    case 'notice':
      return 'notice'
    case 'section':
      return `section ${node.id} ${cut(node.title.line.text.slice(node.title.start, node.title.end))}`
    case 'labelled':
      return `labelled ${node.label}`
    case 'point':
      return `point ${node.marker} ${node.ordinal}`
    case 'chrome':
      return `chrome ${node.place} ${cut(node.value)}`
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'label':
      return `${node.type} ${cut(node.value)}`
  }
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
