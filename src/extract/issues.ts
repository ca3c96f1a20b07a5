/** The issues: the innermost headings of the parts that report on the findings, with all that is said of each. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findDeadline, findFields, findResponsible} from './fields.ts'
import {findFindings, findMeasures} from './measures.ts'
import {type StatusReader, toStatusReader} from './status.ts'
import type {PlacedIssue} from './placed-issues.ts'
import {findFramed} from '../phrase.ts'
import type {Issue} from '../record.ts'
import type {Slice} from '../source.ts'
import type {SectionNode} from '../tree/nodes.ts'
import {findOwnNodes, readFolded, readSlice, readText, toSectionPosition} from './text.ts'

export const extractIssues: Extractor<Issue[]> = (document) => {
  const readStatus = toStatusReader(document)
  return document.issues.map((issue) => toIssue(issue, {document, readStatus}))
}

interface Reader {
  readonly document: NoticeDocument
  readonly readStatus: StatusReader
}

function toIssue({section, above}: PlacedIssue, {document, readStatus}: Reader): Issue {
  const {locator, kind} = document
  const isFeedback = kind === 'feedback'
  const isReport = kind === 'rectification'
  return {
    id: section.id,
    title: readUnframed(section),
    categories: above.map(readUnframed),
    status: isReport ? readStatus(section, above) : {state: 'unstated', basis: 'none', text: null, position: null},
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
