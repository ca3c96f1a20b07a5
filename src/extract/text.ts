/** The text of nodes as the record gives it: printed text, only its white space tidied. */
import type {Locator, Position, Slice} from '../source.ts'
import {findLeaves, findSpan, type SectionNode, type TreeNode} from '../tree/nodes.ts'

const blanks = /[\s\u00a0\u3000\u200b\ufeff]+/gu

/** Printed text with runs of white space as one blank, none at its ends. */
export function tidy(text: string): string {
  return text.replace(blanks, ' ').trim()
}

/** The printed text of a slice, tidied. */
export function readSlice({line, start, end}: Slice): string {
  return tidy(line.text.slice(start, end))
}

/** The folded text of a slice. */
export function readFolded({line, start, end}: Slice): string {
  return line.folded.slice(start, end)
}

/** The text of nodes, one printed line a line; page chrome and headings left out. */
export function readText(nodes: readonly TreeNode[]): string {
  const lines: string[] = []
  let last: Slice['line'] | undefined
  for (const leaf of nodes.flatMap((node) => findLeaves(node))) {
    if (leaf.type === 'chrome' || leaf.type === 'heading') continue
    const text = readSlice(leaf.slice)
    if (leaf.slice.line === last) lines.push(`${lines.pop() ?? ''}${text}`)
    else lines.push(text)
    last = leaf.slice.line
  }
  return lines.filter((line) => line !== '').join('\n')
}

/** What stands in a section but its heading and the sections below. */
export function findOwnNodes(section: SectionNode): readonly TreeNode[] {
  return section.children.filter(({type}) => type !== 'section' && type !== 'heading')
}

/** Where a section stands: from its heading to the end of all below it. */
export function toSectionPosition(section: SectionNode, locator: Locator): Position {
  const [first, last] = findSpan(section) ?? [section.title, section.title]
  return locator.toPosition(first, last)
}
