/**
 * Where the issues of a document stand. Most are innermost headings; some are laid out otherwise:
 *
 *     一、整改问题  某河段…      headings that are labels of one record: the issue is the one that says what was found
 *     三、重点措施  1、… 2、…
 *
 *     整改任务：…               labelled lines without a heading: u1, u2 …
 *     整改完成情况：1、… 2、…
 */
import type {Notice, Role} from '../record.ts'
import {isDoing, type LabelKind} from '../label-words.ts'
import {endsAsBody} from '../lexicon.ts'
import {findSentenceEnd, trimEnd} from '../phrase.ts'
import {type Slice, toText} from '../source.ts'
import {type BlockNode, findLeaves, findSections, type LabelledNode, type LabelNode, type NoticeNode, type SectionNode, type TreeNode} from '../tree/nodes.ts'
import {findOwnNodes, readFolded} from './text.ts'

/** An issue as it stands in the tree: a section, or what stands for one; and the sections above it, outermost first. */
export interface PlacedIssue {
  readonly section: SectionNode
  readonly above: readonly SectionNode[]
}

/** What the issues are found in. */
export interface IssueGround {
  readonly tree: NoticeNode
  /** What a feedback report tells in a sentence. */
  readonly findings: readonly SectionNode[]
  readonly sections: readonly SectionNode[]
  readonly roles: ReadonlyMap<SectionNode, Role>
  readonly kind: Notice['kind']
}

/** The role of the parts that hold the issues of a document of a kind; undefined for what is no notice. */
export function toIssueRole(kind: Notice['kind']): Role | undefined {
  if (kind === 'other') return undefined
  return kind === 'feedback' ? 'findings' : 'rectification'
}

/** Finds the issues, in the order of the text. */
export function findPlacedIssues({tree, sections, roles, kind, findings}: IssueGround): readonly PlacedIssue[] {
  const role = toIssueRole(kind)
  if (role === undefined) return []
  const found = findInSections(sections, findFieldRecords(tree), (section) => roles.get(section) === role)
  if (kind === 'feedback') return found.length > 0 ? found : findings.map((section) => ({section, above: []}))
  const blocks = findBlockRecords(tree.children, '', tree.children.find(({type}) => type === 'title'))
  return blocks.length > 0 && !found.some(({section}) => isLaidOut(section)) ? blocks.map((section) => ({section, above: []})) : found
}

/** The issues that are headings: records laid out over several, and the innermost of the parts that hold issues. */
function findInSections(sections: readonly SectionNode[], {issues: records, fields}: FieldRecords, holdsIssues: (section: SectionNode) => boolean): readonly PlacedIssue[] {
  const found: PlacedIssue[] = []
  const above: SectionNode[] = []
  for (const section of sections) {
    above.length = section.level - 1
    const record = records.get(section)
    const isInnermost = !section.children.some(({type}) => type === 'section')
    const isOwn = holdsIssues(section) && isInnermost && !fields.has(section)
    const placed = record !== undefined || isOwn ? splitSection(record ?? section, [...above]) : []
    for (const each of placed) found.push(each)
    above.push(section)
  }
  return found
}

/** 一、某镇党委 ⏎ 反馈问题：… 整改情况：… 反馈问题：… 整改情况：… : a heading over several records is none of them, nor is a body's name over one. */
function splitSection(section: SectionNode, above: readonly SectionNode[]): readonly PlacedIssue[] {
  const blocks = findBlockRecords(section.children, `${section.id}.`)
  const named = section.children.filter((child) => child.type === 'labelled' && child.kind === 'findings').length
  const isOver = blocks.length > 1 ? named > 1 : named === 1 && endsAsBody(readFolded(section.title))
  return blocks.length > 0 && isOver ? blocks.map((block) => ({section: block, above: [...above, section]})) : [{section, above}]
}

/** Whether an issue has more than its heading says: labels, a status, or points. */
function isLaidOut({children, note}: SectionNode): boolean {
  return note !== null || children.some(({type}) => type === 'labelled' || type === 'point')
}

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

/** A label of a record: its kind and its word. */
interface RecordLabel {
  readonly kind: LabelKind | null
  readonly text: string
}

/** Splits the fields of records that follow one another: where a label comes again, or a finding after what was done. */
function splitRecords<Field>(all: readonly Field[], toLabel: (field: Field) => RecordLabel): readonly (readonly Field[])[] {
  const records: Field[][] = []
  let seen = new Set<string>()
  let isDone = false
  for (const field of all) {
    const {kind, text} = toLabel(field)
    const last = records.at(-1)
    if (last === undefined || seen.has(text) || (kind === 'findings' && isDone)) {
      records.push([field])
      seen = new Set()
      isDone = false
    } else last.push(field)
    seen.add(text)
    isDone ||= isDoing(kind)
  }
  return records
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

/** The issues that are laid out as labelled lines without a heading of their own; one that says of no finding is titled as the document is. */
function findBlockRecords(nodes: readonly TreeNode[], parent: string, whole?: TreeNode): readonly SectionNode[] {
  const all = nodes.filter((child): child is LabelledNode => child.type === 'labelled')
  const end = all.findLastIndex(({kind}) => isDoing(kind) || kind === 'status') + 1
  // 公示期：… below the records is the notice's
  const close = all.findIndex(({kind}, index) => index >= end && kind === 'disclosure')
  const labelled = close < 0 ? all : all.slice(0, close)
  const blocks = splitRecords(labelled, ({kind, label}) => ({kind, text: label}))
    .filter((block) => block.length >= 2 && block.some(({kind}) => isDoing(kind) || kind === 'status'))
  return blocks.flatMap((block, index) => {
    const named = block.find(({kind}) => kind === 'findings') ?? block.find(({kind}) => kind === 'goal')
    const title = (named === undefined ? undefined : readFirstSentence(named.children.slice(1))) ?? (blocks.length === 1 && whole !== undefined ? findLeaves(whole)[0]?.slice : undefined)
    return title === undefined ? [] : [toBlockSection(`${parent}u${index + 1}`, title, block)]
  })
}

/** What stands for a section where an issue has no heading. */
export function toBlockSection(id: string, title: Slice, children: readonly BlockNode[]): SectionNode {
  return {type: 'section', id, level: 1, kind: 'decimal', marker: null, ordinal: null, title, note: null, field: null, children}
}

const longestTitle = 600

/** The first sentence of some nodes without its full stop; of a point without its number. */
function readFirstSentence(nodes: readonly TreeNode[]): Slice | undefined {
  const [first] = nodes.flatMap((node) => (node.type === 'point' ? [node.body] : findLeaves(node).filter(({type}) => type === 'paragraph').map(({slice}) => slice)))
  if (first === undefined) return undefined
  const {line, start} = first
  const from = start + (/^ */u.exec(line.folded.slice(start, first.end))?.[0].length ?? 0)
  // a sentence that is longer than this is no title, and a line may hold thousands
  const end = Math.min(findSentenceEnd(line.folded.slice(0, Math.min(first.end, from + longestTitle)), from), first.end)
  const text = trimEnd(line.folded.slice(from, end), '。;:,、 ')
  return text === '' ? undefined : {line, start: from, end: from + text.length}
}
