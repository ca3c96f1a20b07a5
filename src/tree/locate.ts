/** The tree in unist's form: the nodes with their positions in the source's text. */
import type {Node} from 'unist'
import {findSpan, type NoticeNode, type TreeNode} from './nodes.ts'
import {type Locator, type Position, toLocator} from '../source.ts'

/** A node of the notice tree with its position; its other fields are those of `nodes.ts`. */
export interface LocatedNode extends Node {
  readonly position: Position
  readonly children?: readonly LocatedNode[]
  readonly value?: string
}

/** Gives every node its position; `text` is the source's. */
export function locateTree(tree: NoticeNode, text: string): LocatedNode {
  const locator = toLocator(text)
  // recursion is bounded: the tree nests no deeper than its builder lets it
  return locate(tree, locator, {start: locator.toPoint(0), end: locator.toPoint(text.length)})
}

function locate(node: TreeNode, locator: Locator, whole: Position): LocatedNode {
  const span = findSpan(node)
  const position = span === undefined ? whole : locator.toPosition(...span)
  if (!('children' in node)) return {...node, position}
  return {...node, position, children: node.children.map((child: TreeNode) => locate(child, locator, position))}
}
