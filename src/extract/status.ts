/**
 * How far an issue has come, and the words that say so. In this order: the issue's own labelled line, the words beside its
 * heading, a sentence on the issue as a whole; then the heading of the part it stands in, or the notice on all of its
 * issues. A sentence on one measure says nothing of the issue.
 */
import type {NoticeDocument} from './document.ts'
import {findAllDone} from './declared.ts'
import {isDoing} from '../label-words.ts'
import {isStatusPhrase, readState} from '../lexicon.ts'
import {findSentences} from '../phrase.ts'
import type {State, Status} from '../record.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type LabelledNode, type LeafNode, type SectionNode} from '../tree/nodes.ts'
import {readFolded, readSlice} from './text.ts'

/** A state and the words it rests on. */
interface Statement {
  readonly state: State
  readonly slice: Slice
}

// 该问题已整改完成，并长期坚持。 · 目前，上述问题已全部整改到位。 · …，该问题正在整改，力争年底前完成
const onIssue =
  /(?:^|[,;、])(?:因此|综上|目前|现|截至[^,。]{1,16})?,?(?:该|此|本|上述|以上|反馈的?)(?:项|个|条|类|些|方面)?(?:具体|反馈|巡察|巡视|督察|审计)?的?(?:反馈)?(?:整改)?(?:问题|任务|事项|工作|整改)(?:整改(?:工作)?)?(?<rest>(?:[均现已正基尚未全部目前取得达到持续需仍长期完成整改,]{1,4})[^。]{0,60})$/u
// What most sentences have none of, asked before the whole pattern
const onWhole = /[该此本述]|以上|反馈/u
// A label's value ends its status at the first of these
const clauseEnd = /[。;]/u
// 集中整改期内已完成（含基本完成）的整改事项 · 需长期坚持的整改事项
const partStatus = /(?:事项|问题|任务)$/u

/** Reads the status of an issue. */
export type StatusReader = (issue: SectionNode, above: readonly SectionNode[]) => Status

/** A reader for the issues of one document; what the notice says of all of them is read once. */
export function toStatusReader(document: NoticeDocument): StatusReader {
  const allDone = findAllDone(document)
  const toStatus = ({state, slice}: Statement, basis: 'issue' | 'notice'): Status => ({
    state, basis, text: readSlice(slice), position: document.locator.toPosition(slice),
  })
  return (issue, above) => {
    const own = readLabelled(issue) ?? readNote(issue) ?? readSentence(issue)
    if (own !== undefined) return toStatus(own, 'issue')
    const part = above.map(readPart).findLast((statement) => statement !== undefined)
    if (part !== undefined) return toStatus(part, 'notice')
    if (allDone !== null) return toStatus({state: 'completed', slice: allDone}, 'notice')
    return {state: 'unstated', basis: 'none', text: null, position: null}
  }
}

/** 整改状态：已完成 · 完成情况：已完成。… · 整改情况：已完成。一是… */
function readLabelled(issue: SectionNode): Statement | undefined {
  const labelled = issue.children.filter((child): child is LabelledNode => child.type === 'labelled')
  const statements = labelled.map((node) => [node.kind, readValue(node)] as const)
  return (
    statements.find(([kind, statement]) => kind === 'status' && statement !== undefined) ??
    statements.find(([kind, statement]) => isDoing(kind) && statement !== undefined && isStatusPhrase(readFolded(statement.slice)))
  )?.[1]
}

/** The first clause of a label's value, where it names a state. */
function readValue(node: LabelledNode): Statement | undefined {
  const leaf = node.children.flatMap((child) => findLeaves(child)).find(({type}) => type === 'paragraph')
  if (leaf === undefined) return undefined
  const value = readFolded(leaf.slice)
  const end = value.search(clauseEnd)
  const clause = end < 0 ? value : value.slice(0, end)
  const state = readState(clause)
  if (state === undefined || clause.length > 60) return undefined
  return {state, slice: {...leaf.slice, end: leaf.slice.start + clause.trimEnd().length}}
}

/** （已完成） beside the heading. */
function readNote({note}: SectionNode): Statement | undefined {
  const state = note === null ? undefined : readState(readFolded(note))
  return note === null || state === undefined ? undefined : {state, slice: note}
}

/** The last sentence that speaks of the issue as a whole. */
function readSentence(issue: SectionNode): Statement | undefined {
  const nodes = issue.children.filter((child) => child.type !== 'section' && child.type !== 'heading')
  for (const [index, node] of [...nodes.entries()].toReversed()) {
    // what a label of what was done ends in, or the issue's text
    const isLastNode = node.type === 'labelled' ? isDoing(node.kind) : index === nodes.length - 1 && node.type === 'paragraph'
    const statement = readLastSentence(findLeaves(node), isLastNode)
    if (statement !== undefined) return statement
  }
  return undefined
}

function readLastSentence(leaves: readonly LeafNode[], isLastNode: boolean): Statement | undefined {
  for (const [index, {slice, type}] of [...leaves.entries()].toReversed()) {
    if (type !== 'paragraph') continue
    const folded = slice.line.folded.slice(0, slice.end)
    for (const [start, end] of findSentences(folded, slice.start).toReversed()) {
      const isLast = isLastNode && index === leaves.length - 1 && end >= folded.trimEnd().length
      const statement = readWhole({line: slice.line, start, end}, start === slice.start || isLast)
      if (statement !== undefined) return statement
    }
  }
  return undefined
}

function readWhole(slice: Slice, isApart: boolean): Statement | undefined {
  const sentence = readFolded(slice).replace(/[。;!]$/u, '')
  // 已完成。 · …。整改任务已全部完成。 : the first words of the text or the last, and nothing else
  const state = isApart && !sentence.startsWith('(') && isStatusPhrase(sentence.trim()) ? readState(sentence) : undefined
  const words = {...slice, end: slice.start + sentence.trimEnd().length}
  if (state !== undefined) return {state, slice: words}
  const rest = onWhole.test(sentence) ? onIssue.exec(sentence)?.groups?.['rest'] : undefined
  const named = rest === undefined ? undefined : readState(rest)
  return named === undefined ? undefined : {state: named, slice: words}
}

/** The heading of a part that groups issues by how far they have come. */
function readPart({title}: SectionNode): Statement | undefined {
  // 已完成（含基本完成）的整改事项 : what stands in brackets is counted in
  const words = readFolded(title).replace(/\([^()]{0,20}\)/gu, '')
  const state = partStatus.test(words) || /^(?:已|正在|需|未|基本)/u.test(words) ? readState(words) : undefined
  if (state === undefined || /不|聚焦|推动|逐|全面|问题整改/u.test(words)) return undefined
  return {state, slice: title}
}
