/** The issues: the innermost headings of the parts that report on the findings, with all that is said of each. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findFieldRecords} from './field-record.ts'
import {findDeadline, findFields, findResponsible} from './fields.ts'
import {findFindings, findMeasures} from './measures.ts'
import {type StatusReader, toStatusReader} from './status.ts'
import {findFramed} from '../phrase.ts'
import type {Issue} from '../record.ts'
import type {Slice} from '../source.ts'
import type {SectionNode} from '../tree/nodes.ts'
import {findOwnNodes, readFolded, readSlice, readText, toSectionPosition} from './text.ts'

export const extractIssues: Extractor<Issue[]> = (document) => {
  if (document.kind === 'other') return []
  const readStatus = toStatusReader(document)
  const records = findFieldRecords(document.tree)
  const issues: Issue[] = []
  const above: SectionNode[] = []
  for (const section of document.sections) {
    above.length = section.level - 1
    if (isIssue(section, document) && !records.fields.has(section)) {
      issues.push(toIssue(records.issues.get(section) ?? section, above, {document, readStatus}))
    }
    above.push(section)
  }
  return issues
}

/** Whether a section is an issue: nothing below it, and in a part that holds issues. */
export function isIssue(section: SectionNode, {roles, kind}: Pick<NoticeDocument, 'roles' | 'kind'>): boolean {
  const role = roles.get(section)
  const isFindings = role === (kind === 'feedback' ? 'findings' : 'rectification')
  return isFindings && kind !== 'other' && !section.children.some(({type}) => type === 'section')
}

interface Reader {
  readonly document: NoticeDocument
  readonly readStatus: StatusReader
}

function toIssue(section: SectionNode, above: readonly SectionNode[], {document, readStatus}: Reader): Issue {
  const {locator, kind} = document
  const isFeedback = kind === 'feedback'
  return {
    id: section.id,
    title: readUnframed(section),
    categories: above.map(readUnframed),
    status: isFeedback ? {state: 'unstated', basis: 'none', text: null, position: null} : readStatus(section, above),
    measures: isFeedback ? [] : findMeasures(section, locator),
    findings: isFeedback ? findFindings(section, locator) : [],
    fields: findFields(section),
    deadline: findDeadline(section, document),
    responsible: findResponsible(section),
    text: readText(findOwnNodes(section)),
    position: toSectionPosition(section, locator),
  }
}

/** A title without its frame and without the status at its end: of 关于“…”问题整改情况：已完成 what stands in the quotes. */
function readUnframed({title: whole, note}: SectionNode): string {
  const title: Slice = note === null || note.start >= whole.end ? whole : {...whole, end: note.start}
  const [start, end] = findFramed(readFolded(title))
  return readSlice({line: title.line, start: title.start + start, end: title.start + end})
}
