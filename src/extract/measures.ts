/**
 * What was done about an issue: its numbered points, or its whole text where nothing is numbered. Where the issue is laid
 * out under labels, the points under those that say what was done.
 */
import {type LabelKind, namesMeasures} from '../label-words.ts'
import {isStatusPhrase, tellsIssueState} from '../state-words.ts'
import {findSentences, trimEnd} from '../phrase.ts'
import type {Measure} from '../record.ts'
import type {Locator, Slice} from '../source.ts'
import {findLeaves, type LabelledNode, type PointNode, type SectionNode, type TreeNode} from '../tree/nodes.ts'
import {readSlice} from './text.ts'

// A text behind a label of a status that is longer tells what was done.
const shortestDeed = 30

/** Where the text of one list of points stands: under a label or under none. */
interface Part {
  readonly kind: LabelKind | null
  /** The label as printed; empty where there is none. */
  readonly label: string
  readonly nodes: readonly TreeNode[]
}

/** Reads the measures of an issue. */
export function findMeasures(issue: SectionNode, locator: Locator): Measure[] {
  const parts = toParts(issue)
  // what was set out to be done stands before what came of it, and alone where it is told
  const meant = parts.filter(({kind}) => kind === 'measures')
  // 整改措施落实情况：… tells each measure again, as it was carried out
  const carriedOut = parts.filter((part) => part.kind === 'done' && namesMeasures(part.label) && findPoints([part]).length > 0)
  for (const list of [carriedOut, meant]) {
    const told = list.flatMap((part) => readPart([part], locator))
    if (told.length > 0) return told
  }
  const done = [...meant, ...parts.filter((part) => part.kind === 'done' || tellsDeed(part))]
  const plain = parts.filter(({kind}) => kind === null)
  const status = parts.filter((part) => part.kind === 'status' && !tellsDeed(part))
  // 审计指出，一是… 整改情况：… : what stands under no label describes the finding where a label says what was done
  const reports = done.some(({nodes}) => nodes.length > 0) ? done : [...done, ...plain, ...status]
  return readPart(reports, locator)
}

/** The points of the first part that has some, else the text of the first that tells more than a status. */
function readPart(parts: readonly Part[], locator: Locator): Measure[] {
  for (const part of parts) {
    const points = findPoints([part])
    if (points.length > 0) return points.map((point) => toMeasure(point, locator))
  }
  const text = parts.flatMap(({nodes, kind}) => readPlain(nodes, kind) ?? [])[0]
  return text === undefined ? [] : [toPlainMeasure(text, locator)]
}

/** 验收情况：已于3月拆除设备，… tells what was done; 销号情况：同意销号 does not. */
function tellsDeed({kind, nodes}: Pick<Part, 'kind' | 'nodes'>): boolean {
  return kind === 'status' && nodes.flatMap((node) => findLeaves(node)).some(({slice}) => slice.end - slice.start > shortestDeed)
}

/** Reads the numbered points of what was found about an issue. */
export function findFindings(issue: SectionNode, locator: Locator): Measure[] {
  const parts = toParts(issue).filter(({kind}) => kind === null || kind === 'findings')
  return findPoints(parts).map((point) => toMeasure(point, locator))
}

function toParts(issue: SectionNode): readonly Part[] {
  const labelled = issue.children.filter((child): child is LabelledNode => child.type === 'labelled')
  const plain = issue.children.filter(({type}) => type === 'paragraph' || type === 'point')
  return [
    ...labelled.map((node): Part => ({kind: node.kind, label: node.label, nodes: node.children.slice(1)})),
    {kind: null, label: '', nodes: plain},
  ]
}

function findPoints(parts: readonly Part[]): readonly PointNode[] {
  return parts.flatMap(({nodes}) => nodes.filter((node): node is PointNode => node.type === 'point'))
}

function toMeasure(point: PointNode, locator: Locator): Measure {
  const [first, ...rest] = point.children.flatMap((child) => findLeaves(child))
  const body = [readSlice(point.body), ...rest.map(({slice}) => ({slice, isNewLine: slice.line !== first?.slice.line}))
    .map(({slice, isNewLine}) => `${isNewLine ? '\n' : ''}${readSlice(slice)}`)]
  const last = rest.at(-1)?.slice ?? point.body
  return {ordinal: point.ordinal, marker: point.marker, text: body.join(''), position: locator.toPosition(startOf(point), last)}
}

function startOf(point: PointNode): Slice {
  const [first] = point.children
  return first?.type === 'paragraph' ? first.slice : point.body
}

function toPlainMeasure(slices: readonly Slice[], locator: Locator): Measure {
  const [first] = slices
  if (first === undefined) throw new Error('a measure without text')
  return {ordinal: null, marker: null, text: slices.map(readSlice).join('\n'), position: locator.toPosition(first, slices.at(-1))}
}

/** The text of a part without the sentence that only says how far the issue has come; undefined where nothing is left. */
function readPlain(nodes: readonly TreeNode[], kind: LabelKind | null): readonly (readonly Slice[])[] | undefined {
  const slices = nodes.flatMap((node) => findLeaves(node)).filter(({type}) => type !== 'chrome').map(({slice}) => slice)
  const [first, ...rest] = slices
  if (first === undefined || (kind === 'status' && !tellsDeed({kind, nodes}))) return undefined
  const {line, start, end} = first
  const sentences = findSentences(line.folded.slice(0, end), start)
  const from = sentences.find(([at, to]) => !isStatusSentence(line.folded.slice(at, to)))
  const kept = from === undefined ? rest : [{line, start: from[0], end}, ...rest]
  return kept.length > 0 ? [kept] : undefined
}

/** 已完成。 · 该问题已整改完成，并长期坚持。 */
function isStatusSentence(sentence: string): boolean {
  const text = trimEnd(sentence, '。;! ').trim()
  return isStatusPhrase(text) || tellsIssueState(text)
}

