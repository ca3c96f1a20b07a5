/**
 * Where the issues of a document stand: most are innermost headings; some are headings that are labels of one record
 * (`field-records.ts`), labelled lines without a heading (`block-records.ts`), or told in a sentence (`sentence-findings.ts`).
 */
import {findBlockRecords} from './block-records.ts'
import {type FieldRecords, findFieldRecords} from './field-records.ts'
import {endsAsBody} from '../body-words.ts'
import {endsAsGroup, namesFinding, namesProblem, opensCategory, readPlainRoleWord} from '../lexicon.ts'
import type {Notice, Role} from '../record.ts'
import type {NoticeNode, SectionNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

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
  const last = sections.at(-1)
  for (const section of sections) {
    above.length = section.level - 1
    const record = records.get(section)
    const isInnermost = !section.children.some(({type}) => type === 'section')
    const isOwn = holdsIssues(section) && isInnermost && !fields.has(section) && !isPartAlone(section) && !(section === last && isBrokenOff(section, sections))
    const placed = record !== undefined || isOwn ? splitSection(record ?? section, [...above]) : []
    for (const each of placed) found.push(each)
    above.push(section)
  }
  return found
}

/** 二、巡察反馈问题整改情况 ⏎ 共反馈问题26个，… : a part that tells of all issues and names none. */
export function isPartAlone(section: SectionNode): boolean {
  const title = readFolded(section.title)
  return section.level === 1 && !isLaidOut(section) && readPlainRoleWord(title) === 'rectification' && endsAsGroup(title)
}

/** 二、财政管理 as the last line there is : a part whose text is cut off. */
function isBrokenOff(section: SectionNode, sections: readonly SectionNode[]): boolean {
  const title = readFolded(section.title)
  const mayBePart = section.level === 1 || opensCategory(title) || sections.filter(isEmpty).length === 1
  return mayBePart && isEmpty(section) && section.note === null && !namesProblem(title)
}

/** Whether nothing stands below a heading. */
function isEmpty({children}: SectionNode): boolean {
  return children.every(({type}) => type === 'heading')
}

/** 一、某镇党委 ⏎ 反馈问题：… 整改情况：… 反馈问题：… 整改情况：… : a heading over several records is none of them, nor is a body's name over one. */
function splitSection(section: SectionNode, above: readonly SectionNode[]): readonly PlacedIssue[] {
  const blocks = findBlockRecords(section.children, `${section.id}.`)
  const named = section.children.filter((child) => child.type === 'labelled' && child.kind === 'findings').length
  const title = readFolded(section.title)
  const [only] = blocks
  // 二、存在问题及整改情况 ⏎ 存在问题：… 整改情况：… : what the heading names, the labels tell
  if (only !== undefined && blocks.length === 1 && named === 1 && endsAsGroup(title) && namesFinding(title)) return [{section: {...section, title: only.title}, above}]
  const isOver = blocks.length > 1 ? named > 1 : named === 1 && endsAsBody(title)
  return blocks.length > 0 && isOver ? blocks.map((block) => ({section: block, above: [...above, section]})) : [{section, above}]
}

/** Whether an issue has more than its heading says: labels, a status, or points. */
function isLaidOut({children, note}: SectionNode): boolean {
  return note !== null || children.some(({type}) => type === 'labelled' || type === 'point')
}
