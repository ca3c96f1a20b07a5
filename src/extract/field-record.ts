/**
 * One issue laid out over sections whose headings are labels, as notices of environmental inspections are:
 *
 *     一、整改问题     某河段违规堆放弃土。        → the issue
 *     二、整改实施主体  某镇人民政府              → responsible
 *     三、重点措施     1、… 2、…                → measures
 *     六、整改完成情况  已完成                    → status
 */
import {readLabelKind} from '../lexicon.ts'
import {findSections, type LabelledNode, type NoticeNode, type SectionNode} from '../tree/nodes.ts'
import {findOwnNodes, readFolded} from './text.ts'

// So many labels among siblings are a layout.
const fewest = 3

/** Whether a section's heading is a label and nothing else. */
function isField(section: SectionNode): boolean {
  return readLabelKind(readFolded(section.title)) !== undefined
}

/** The sections that are an issue laid out so, each as one section with labelled lines; and those that are its fields. */
export interface FieldRecords {
  readonly issues: ReadonlyMap<SectionNode, SectionNode>
  readonly fields: ReadonlySet<SectionNode>
}

/** Finds such layouts anywhere in the tree. */
export function findFieldRecords(tree: NoticeNode): FieldRecords {
  const issues = new Map<SectionNode, SectionNode>()
  const fields = new Set<SectionNode>()
  for (const parent of [tree, ...findSections(tree)]) {
    const labelled = parent.children.filter((child) => child.type === 'section').filter(isField)
    const [first, ...rest] = labelled
    const names = labelled.some((section) => readLabelKind(readFolded(section.title)) === 'findings')
    if (first === undefined || labelled.length < fewest || !names) continue
    issues.set(first, {...first, children: [...first.children, ...rest.flatMap(toLabelled)]})
    for (const section of rest) fields.add(section)
  }
  return {issues, fields}
}

/** A section as a labelled line: its heading is the label. */
function toLabelled(section: SectionNode): readonly LabelledNode[] {
  const kind = readLabelKind(readFolded(section.title))
  const [heading] = section.children
  if (kind === undefined || heading?.type !== 'heading') return []
  const children = findOwnNodes(section).filter((node) => node.type === 'paragraph' || node.type === 'point')
  return [{type: 'labelled', kind, label: heading.value.slice(section.title.start, section.title.end), children: [{...heading, type: 'label'}, ...children]}]
}
