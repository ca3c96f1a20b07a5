/**
 * All places of an issue that say how far it has come. The record keeps the first that counts; here they are compared.
 *
 *     （三）租金收缴不及时（已完成）       heading
 *     完成情况：正在整改                  label
 *     …。该问题已整改到位。               text
 */
import type {NoticeDocument} from '../extract/document.ts'
import {findWithin} from '../extract/within.ts'
import type {PlacedIssue} from '../extract/placed-issues.ts'
import {readFolded} from '../extract/text.ts'
import {isDoing, type LabelKind} from '../label-words.ts'
import {isStatusPhrase, readPartState, readState} from '../state-words.ts'
import type {State} from '../record.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type LabelledNode, type SectionNode} from '../tree/nodes.ts'

/** A place that says how far an issue has come. */
export interface StatedStatus {
  readonly source: 'part' | 'heading' | 'label' | 'text'
  readonly state: Exclude<State, 'unstated'>
  readonly slice: Slice
}

const clause = /^[^。;]{1,60}/u

/** The places in the order of the text. */
export function findStatuses({section, above}: PlacedIssue, document: NoticeDocument): readonly StatedStatus[] {
  return [...above.flatMap(({title}) => readPart(title)), ...readNote(section), ...readLabels(section), ...readSentences(section, document)]
}

function readPart(title: Slice): readonly StatedStatus[] {
  const state = readPartState(readFolded(title))
  // 需长期坚持 says that it is to go on and not that it is done
  return state === undefined || state === 'sustained' ? [] : [{source: 'part', state, slice: title}]
}

function readNote({note}: SectionNode): readonly StatedStatus[] {
  const state = note === null ? undefined : readState(readFolded(note))
  return note === null || state === undefined ? [] : [{source: 'heading', state, slice: note}]
}

/** 完成情况：已完成。… · 整改情况：已完成。一是… */
function readLabels(issue: SectionNode): readonly StatedStatus[] {
  return findValues(issue).flatMap(({kind, slice}) => {
    const words = readFolded(slice)
    const isStatus = kind === 'status' || isStatusPhrase(words)
    const state = isStatus ? readState(words) : undefined
    return state === undefined ? [] : [{source: 'label', state, slice} as const]
  })
}

/** The first clause behind each label that says how far an issue has come or what was done. */
export function findValues(issue: SectionNode): readonly {readonly kind: LabelKind; readonly slice: Slice}[] {
  const labelled = issue.children.filter((child): child is LabelledNode => child.type === 'labelled')
  return labelled.flatMap((node) => {
    const {kind} = node
    const leaf = node.children.flatMap((child) => findLeaves(child)).find(({type}) => type === 'paragraph')
    if ((kind !== 'status' && !isDoing(kind)) || leaf === undefined) return []
    const {line, start, end} = leaf.slice
    const length = clause.exec(line.folded.slice(start, end))?.[0].trimEnd().length ?? 0
    return length === 0 ? [] : [{kind, slice: {line, start, end: start + length}}]
  })
}

/** Clauses of running text that say it of the issue as a whole. */
function readSentences(issue: SectionNode, {statesOfLine}: NoticeDocument): readonly StatedStatus[] {
  const nodes = issue.children.filter(({type}) => type !== 'section' && type !== 'heading' && type !== 'chrome')
  return nodes.flatMap((node) => findLeaves(node)).flatMap(({slice: {line, start, end}}) =>
    findWithin(statesOfLine.get(line) ?? [], start, end).flatMap(({of, named, state, slice}) => (of === 'issue' && named !== 'nowhere' ? [{source: 'text', state, slice} as const] : [])))
}
