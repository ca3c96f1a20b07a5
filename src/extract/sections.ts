/** The outline: every heading with what stands under it. */
import type {Extractor} from './extractor.ts'
import type {Section} from '../record.ts'
import type {SectionNode} from '../tree/nodes.ts'
import {findOwnNodes, readSlice, readText, toSectionPosition} from './text.ts'

export const extractSections: Extractor<Section[]> = ({tree, roles, locator}) => {
  // recursion is bounded: the tree nests no deeper than its builder lets it
  const toSection = (node: SectionNode): Section => ({
    id: node.id, level: node.level, marker: node.marker, ordinal: node.ordinal,
    title: readSlice(node.title),
    role: roles.get(node) ?? 'other',
    text: readText(findOwnNodes(node)),
    position: toSectionPosition(node, locator),
    children: node.children.filter((child) => child.type === 'section').map(toSection),
  })
  return tree.children.filter((child) => child.type === 'section').map(toSection)
}
