/** The outline: every heading with what stands under it. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import type {OutlineSection, Section} from '../record.ts'
import type {SectionNode} from '../tree/nodes.ts'
import {findOwnNodes, readSlice, readText, toSectionPosition} from './text.ts'

export const extractSections: Extractor<Section[]> = (document) =>
  findChildren(document.tree).map(function toSection(node): Section {
    const {id, level, marker, ordinal, title, role, position} = readHead(node, document)
    return {id, level, marker, ordinal, title, role, text: readText(findOwnNodes(node)), position, children: findChildren(node).map(toSection)}
  })

/** The outline without the text, which the issues hold as well. */
export const extractOutline: Extractor<OutlineSection[]> = (document) =>
  findChildren(document.tree).map(function toSection(node): OutlineSection {
    return {...readHead(node, document), children: findChildren(node).map(toSection)}
  })

function readHead(node: SectionNode, {roles, locator}: NoticeDocument): Omit<OutlineSection, 'children'> {
  const {id, level, marker, ordinal} = node
  return {id, level, marker, ordinal, title: readSlice(node.title), role: roles.get(node) ?? 'other', position: toSectionPosition(node, locator)}
}

// the recursion above is bounded: the tree nests no deeper than its builder lets it
function findChildren({children}: SectionNode | NoticeDocument['tree']): readonly SectionNode[] {
  const all: readonly {readonly type: string}[] = children
  return all.filter((child): child is SectionNode => child.type === 'section')
}
