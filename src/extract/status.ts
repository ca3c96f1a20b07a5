/**
 * How far an issue has come, and the words that say so. In this order: the issue's own labelled line, the words beside its
 * heading, a sentence on the issue as a whole; then the heading of the part it stands in, or the notice on all of its
 * issues. A sentence on one measure says nothing of the issue; last, where the issue is
 * about money, a contract or a building, the sentence that tells how far that has come.
 */
import type {NoticeDocument} from './document.ts'
import {findAllDone} from './declared.ts'
import {isDoing, type LabelKind} from '../label-words.ts'
import {findDoneMatter, isStatusPhrase, namesTask, readPartState, readState, tellsOneDeed} from '../state-words.ts'
import {readMatter, type ToldState} from './matter-status.ts'
import {findWithin} from './within.ts'
import type {StateMention} from '../mentions/states/mention.ts'
import {findSentences} from '../phrase.ts'
import type {State, Status} from '../record.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type LabelledNode, type LeafNode, type SectionNode} from '../tree/nodes.ts'
import {readFolded, readSlice} from './text.ts'

// A label's value ends its status at the first of these
const clauseEnd = /[。;]/u

/** Reads the status of an issue. */
export type StatusReader = (issue: SectionNode, above: readonly SectionNode[]) => Status

/** A reader for the issues of one document; what the notice says of all of them is read once. */
export function toStatusReader(document: NoticeDocument): StatusReader {
  const allDone = findAllDone(document) ?? (document.issues.length === 1 ? findMatterDone(document) : null)
  const toStatus = ({state, slice}: ToldState, basis: 'issue' | 'notice'): Status => ({
    state, basis, text: readSlice(slice), position: document.locator.toPosition(slice),
  })
  return (issue, above) => {
    const own = readLabelled(issue) ?? readNote(issue) ?? readSentence(issue, document)
    if (own !== undefined) return toStatus(own, 'issue')
    const part = above.map(readPart).findLast((statement) => statement !== undefined)
    if (part !== undefined) return toStatus(part, 'notice')
    if (allDone !== null) return toStatus({state: 'completed', slice: allDone}, 'notice')
    const matter = readMatter(issue, document)
    return matter === undefined ? {state: 'unstated', basis: 'none', text: null, position: null} : toStatus(matter, 'issue')
  }
}

/** The words in which the title or the opening of a notice on one matter says that it is done. */
function findMatterDone({tree, opening, kind}: NoticeDocument): Slice | null {
  if (kind !== 'rectification') return null
  const slices = [...tree.children.flatMap((node) => (node.type === 'title' ? [node.slice] : [])), ...opening.map(({slice}) => slice)]
  for (const {line, start, end} of slices) {
    const place = findDoneMatter(line.folded.slice(start, end))
    if (place !== undefined) return {line, start: start + place[0], end: start + place[1]}
  }
  return null
}

/** 整改状态：已完成 · 完成情况：已完成。… · 整改情况：已完成。一是… */
function readLabelled(issue: SectionNode): ToldState | undefined {
  const labelled = issue.children.filter((child): child is LabelledNode => child.type === 'labelled')
  const statements = labelled.map((node) => [node.kind, readValue(node)] as const)
  return (
    statements.find(([kind, statement]) => kind === 'status' && statement !== undefined) ??
    statements.find(([kind, statement]) => isDoing(kind) && statement !== undefined && isStatusPhrase(readFolded(statement.slice)))
  )?.[1]
}

/** The first clause of a label's value, where it names a state. */
function readValue(node: LabelledNode): ToldState | undefined {
  const leaf = node.children.flatMap((child) => findLeaves(child)).find(({type}) => type === 'paragraph')
  if (leaf === undefined) return undefined
  const value = readFolded(leaf.slice)
  const end = value.search(clauseEnd)
  const clause = end < 0 ? value : value.slice(0, end)
  const state = readState(clause)
  // 1.2025年6月10日完成《…》编制 tells of one thing that was done
  if (state === undefined || clause.length > 60 || (tellsOneDeed(clause) && !isStatusPhrase(clause))) return undefined
  return {state, slice: {...leaf.slice, end: leaf.slice.start + clause.trimEnd().length}}
}

/** （已完成） beside the heading. */
function readNote({note}: SectionNode): ToldState | undefined {
  const state = note === null ? undefined : readState(readFolded(note))
  return note === null || state === undefined ? undefined : {state, slice: note}
}

/** The last sentence that speaks of the issue as a whole. */
function readSentence(issue: SectionNode, document: NoticeDocument): ToldState | undefined {
  const nodes = issue.children.filter((child) => child.type !== 'section' && child.type !== 'heading')
  for (const [index, node] of [...nodes.entries()].toReversed()) {
    // what a label of what was done ends in, or the issue's text
    if (node.type === 'labelled' && !mayTell(node.kind)) continue
    const isLastNode = node.type === 'labelled' ? isDoing(node.kind) : index === nodes.length - 1 && node.type === 'paragraph'
    const statement = readLastSentence(findLeaves(node), isLastNode, document)
    if (statement !== undefined) return statement
  }
  return undefined
}

/** 备注：已办结 tells how far it has come; 整改时限：长期坚持 and 下一步打算：持续推进 do not. */
function mayTell(kind: LabelKind): boolean {
  return isDoing(kind) || kind === 'status' || kind === 'other'
}

function readLastSentence(leaves: readonly LeafNode[], isLastNode: boolean, {statesOfLine}: NoticeDocument): ToldState | undefined {
  for (const [index, {slice, type}] of [...leaves.entries()].toReversed()) {
    if (type !== 'paragraph') continue
    const folded = slice.line.folded.slice(0, slice.end)
    for (const [start, end] of findSentences(folded, slice.start).toReversed()) {
      const isLast = isLastNode && index === leaves.length - 1 && end >= folded.trimEnd().length
      const sentence = {line: slice.line, start, end}
      const statement = readWords(sentence, {isApart: start === slice.start, isLast}) ?? readStates(sentence, findWithin(statesOfLine.get(slice.line) ?? [], start, end))
      if (statement !== undefined) return statement
    }
  }
  return undefined
}

/** The state that a sentence names and nothing else, or the last clause of the last one: …，效果较好，整改已完成。 */
function readApart(sentence: string, isLast: boolean): State | undefined {
  if (sentence.startsWith('(')) return undefined
  if (isStatusPhrase(sentence.trim())) return readState(sentence)
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1).trim()
  return isLast && namesTask(clause) && isStatusPhrase(clause) ? readState(clause) : undefined
}

/** 已完成。 · …。整改任务已全部完成。 : the first words of the text or the last, and nothing else */
function readWords(slice: Slice, {isApart, isLast}: {readonly isApart: boolean; readonly isLast: boolean}): ToldState | undefined {
  const state = isApart || isLast ? readApart(readFolded(trim(slice)), isLast) : undefined
  return state === undefined ? undefined : {state, slice: trim(slice)}
}

/** 该问题已整改完成，并长期坚持。 · 目前，上述问题已全部整改到位。 */
function readStates(slice: Slice, states: readonly StateMention[]): ToldState | undefined {
  const own = states.filter(({of, named}) => (of === 'issue' && named !== 'nowhere') || (of === 'all' && named === 'here'))
  // 该问题已移交，正在办理 : what is open counts before what is done
  const told = own.findLast(({state}) => state === 'in-progress' || state === 'not-completed') ?? own.at(-1)
  return told === undefined ? undefined : {state: told.state, slice: trim(slice)}
}

/** A sentence without its mark. */
function trim(slice: Slice): Slice {
  return {...slice, end: slice.start + readFolded(slice).replace(/[。;!]$/u, '').trimEnd().length}
}

/** The heading of a part that groups issues by how far they have come. */
function readPart({title}: SectionNode): ToldState | undefined {
  const state = readPartState(readFolded(title))
  return state === undefined ? undefined : {state, slice: title}
}
