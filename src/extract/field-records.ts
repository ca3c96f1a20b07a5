/**
 * Issues laid out over headings that are labels of one record; the issue is the heading that says what was found.
 *
 *     一、整改问题  某河段…
 *     二、实施主体  云岫县
 *     三、重点措施  1、… 2、…
 */
import {splitRecords} from './split-records.ts'
import {readFirstSentence} from './made-section.ts'
import {toText} from '../source.ts'
import {findSections, type LabelledNode, type LabelNode, type NoticeNode, type SectionNode, type TreeNode} from '../tree/nodes.ts'
import {findOwnNodes, readFolded} from './text.ts'

/** The sections that are an issue laid out over headings, each as one section with labelled lines; and its fields. */
export interface FieldRecords {
  readonly issues: ReadonlyMap<SectionNode, SectionNode>
  readonly fields: ReadonlySet<SectionNode>
}

/** Finds issues laid out over headings that are labels. */
export function findFieldRecords(tree: NoticeNode): FieldRecords {
  const issues = new Map<SectionNode, SectionNode>()
  const fields = new Set<SectionNode>()
  for (const parent of [tree, ...findSections(tree)]) {
    const headings = parent.children.filter((child) => child.type === 'section').filter(({field}) => field !== null)
    for (const record of splitRecords(headings, ({field}) => ({kind: field?.kind ?? null, text: field === null ? '' : readFolded(field.word)}))) {
      for (const section of record) fields.add(section)
      const named = record.find(({field}) => field?.kind === 'findings')
      // （一）河道垃圾多 ⏎ 1.整改措施 2.完成情况 : the heading above says what was found
      if (named === undefined && parent.type === 'section') {
        issues.set(parent, {...parent, children: [...parent.children.filter(({type}) => type !== 'section'), ...record.flatMap(toLabelled)]})
        continue
      }
      const first = named ?? record.find(({field}) => field?.kind === 'goal') ?? record.find(({field}) => field?.kind === 'other') ?? record[0]
      if (first === undefined) continue
      const labelled = record.flatMap(toLabelled)
      issues.set(first, {...first, title: readFirstSentence(toFieldNodes(first)) ?? first.title, note: null, children: [...first.children.slice(0, 1), ...labelled]})
    }
  }
  return {issues, fields}
}

/** A section as a labelled line: its heading is the label. */
function toLabelled(section: SectionNode): readonly LabelledNode[] {
  const {field} = section
  if (field === null) return []
  const own = toFieldNodes(section)
  const children = own.filter((node) => node.type === 'paragraph' || node.type === 'point')
  const inner = own.filter((node) => node.type === 'labelled')
  const label: LabelNode = {type: 'label', slice: {...field.word, start: 0, end: field.value.start}, value: toText({...field.word, start: 0, end: field.value.start})}
  return [{type: 'labelled', kind: field.kind, label: toText(field.word), children: [label, ...children]}, ...inner]
}

/** What stands under the label that a heading is: the rest of the heading too, as one text with what runs on after it. */
function toFieldNodes(section: SectionNode): readonly TreeNode[] {
  const [first, ...rest] = findOwnNodes(section)
  const own = first === undefined ? [] : [first, ...rest]
  const value = section.field?.value
  if (value === undefined || value.start >= value.end) return own
  const runsOn = first?.type === 'paragraph' && first.slice.line === value.line && first.slice.start === value.end
  const slice = runsOn ? {...value, end: first.slice.end} : value
  return [{type: 'paragraph', slice, value: toText(slice)}, ...(runsOn ? rest : own)]
}
