/**
 * Findings told in a sentence, as news of a feedback meeting tells them:
 *
 *     巡察发现了一些问题，主要是：学习不够深入；制度执行不严；监督存在盲区等。
 *                             u1           u2          u3
 *
 *     督察指出，存在以下问题：一是责任压得不实。二是整改推进缓慢。
 *
 * What the leaders demand afterwards is no finding: its parts name nothing that is wrong.
 */
import {findRest, findStarts, leads, opensSentences, readBodyLength, readSomeLength, separator, splitClauses, withoutRest} from './finding-words.ts'
import {namesProblem} from '../lexicon.ts'
import {findCounted, isFirstCounted, readCountedLength, readNumberLength} from '../number-words.ts'
import {findSentenceEnd, findSentences} from '../phrase.ts'
import type {Line, Slice} from '../source.ts'
import {findLeaves, type NoticeNode, type SectionNode} from '../tree/nodes.ts'
import {toMadeSection} from './made-section.ts'

/** The findings, each as what stands for a section: u1, u2 … */
export function findSentenceFindings(tree: NoticeNode): readonly SectionNode[] {
  const lines = [...new Set(tree.children.flatMap((node) => (node.type === 'section' || node.type === 'title' || node.type === 'chrome' ? [] : findLeaves(node))).map(({slice}) => slice.line))]
  const lists = lines.map((_, index) => findInLine(lines, index)).filter((list) => list.length > 0)
  // several lists of words are those of several bodies, and what parts one from another is not told
  const isSeveral = lists.filter(isOfWords).length > 1
  const parts = lists.filter((list) => !isSeveral || !isOfWords(list)).flat()
  return parts.map((part, index) => toSection(part, `u${index + 1}`))
}

/** Whether a list is parted by 、 */
function isOfWords([first]: readonly Slice[]): boolean {
  return first !== undefined && first.line.folded.charAt(first.end - 1) === '、'
}

function toSection(part: Slice, id: string): SectionNode {
  const text = part.line.folded.slice(part.start, part.end)
  const first = withoutRest(text.slice(0, findPartEnd(text)))
  const title = {...part, end: part.start + first.length}
  return toMadeSection(id, title, [{type: 'paragraph', slice: part, value: part.line.text.slice(part.start, part.end)}])
}

/** Where the first clause that ends in ； or 。 does. */
function findPartEnd(text: string): number {
  const end = findSentenceEnd(text)
  const semicolon = text.indexOf(';')
  return semicolon < 0 ? end : Math.min(end, semicolon)
}

const listMark = '、'
const fewest = 2
// A list of findings is no longer.
const longest = 2000

/** The findings that a line lists; where it ends in a colon those of the lines 一是… ⏎ 二是… below. */
function findInLine(lines: readonly Line[], index: number): readonly Slice[] {
  const line = lines[index]
  if (line === undefined) return []
  for (const lead of leads) {
    // 第一巡察组指出，甲局：…；…。第二巡察组指出，乙局：…；…。 : a list of each body
    const found: Slice[] = []
    for (const start of findStarts(line.folded, lead)) {
      const isInside = start < (found.at(-1)?.end ?? 0)
      for (const part of isInside ? [] : readList(lines, index, start)) found.push(part)
    }
    if (found.length > 0) return found
  }
  return []
}

/** The list that begins at a place of a line; empty where what stands there is none of problems. */
function readList(lines: readonly Line[], index: number, start: number): readonly Slice[] {
  const line = lines[index]
  if (line === undefined) return []
  const parts = start < line.folded.trimEnd().length ? splitParts(line, start) : findBelow(lines, index + 1)
  // 存在一些问题。一是…, where the text breaks off
  const isCounted = isFirstCounted(line.folded, start)
  return (parts.length >= fewest || isCounted) && isOfProblems(parts) ? parts : []
}

function isOfProblems(parts: readonly Slice[]): boolean {
  return parts.filter(isProblem).length * 2 > parts.length
}

function isProblem({line, start, end}: Slice): boolean {
  // 对整改重视不够，多数未到位 : one clause that names something wrong will do
  return splitClauses(line.folded.slice(start, end)).some(namesProblem)
}

/** The parts of a list that begins at a place: 一是…二是…, else what ； parts, else 、, else the sentences that name problems. */
function splitParts(line: Line, start: number): readonly Slice[] {
  if (isFirstCounted(line.folded, start)) return splitPoints(line, start)
  const whole = {line, start, end: findSentenceEnd(line.folded.slice(0, start + longest), start)}
  const parts = splitAt(whole, separator).map((part) => withoutHead(part, readNumberLength)).map((part) => withoutHead(part, readBodyLength))
  if (parts.length >= fewest) return parts
  const words = splitWords(whole)
  return words.length >= fewest || !opensSentences(line.folded.slice(0, start)) ? words : splitSentences(whole)
}

function withoutHead({line, start, end}: Slice, readLength: (part: string) => number): Slice {
  return {line, start: start + readLength(line.folded.slice(start, end)), end}
}

function splitAt({line, start, end}: Slice, mark: RegExp): readonly Slice[] {
  const parts: Slice[] = []
  let from = start
  for (const {index} of line.folded.slice(start, end).matchAll(mark)) {
    parts.push({line, start: from, end: start + index + 1})
    from = start + index + 1
  }
  return [...parts, {line, start: from, end}].filter((part) => part.end > part.start)
}

/** 学习不深、制度不严、监督不力等问题 : each part names a problem, with the words before it that name none. */
function splitWords(list: Slice): readonly Slice[] {
  const whole = withoutHead(list, readSomeLength)
  const {line, start, end} = whole
  const last = start + findRest(line.folded.slice(start, end))
  const parts: Slice[] = []
  let from = start
  // …有所欠缺，…不够凸显等问题
  const mark = line.folded.slice(start, last).includes(listMark) ? /、/gu : /,/gu
  for (const piece of splitAt({...whole, end: last}, mark)) {
    if (!isProblem({...piece, start: from})) continue
    parts.push({line, start: from, end: piece.end})
    from = piece.end
  }
  return from >= last ? parts : []
}

/** 主要是：学习不深。制度不严。 : the sentences that name problems, up to the first that names none. */
function splitSentences({line, start}: Slice): readonly Slice[] {
  const sentences = findSentences(line.folded.slice(0, start + longest), start).map(([from, end]) => ({line, start: from, end}))
  const end = sentences.findIndex((sentence) => !isProblem(sentence))
  return end < 0 ? sentences : sentences.slice(0, end)
}

/** 一是…。二是…。 : each point up to the next, the last up to its sentence's end; a second 一是 begins another row. */
function splitPoints(line: Line, start: number): readonly Slice[] {
  const starts: [number, number][] = []
  for (const [from, to] of findCounted(line.folded.slice(start))) {
    const at = start + from
    if (starts.length > 0 && isFirstCounted(line.folded, at)) break
    if (at === start || /[。;,]/u.test(line.folded.charAt(at - 1))) starts.push([at, start + to])
  }
  return starts.map(([, from], index) => ({line, start: from, end: starts[index + 1]?.[0] ?? findSentenceEnd(line.folded, from)}))
}

/** What stands below a line that ends in a colon: 一是… ⏎ 二是…, else the sentences of the next line. */
function findBelow(lines: readonly Line[], from: number): readonly Slice[] {
  const points = findPointLines(lines, from)
  const next = lines[from]
  return points.length > 0 || next === undefined ? points : splitSentences({line: next, start: 0, end: next.text.length})
}

function findPointLines(lines: readonly Line[], from: number): readonly Slice[] {
  const parts: Slice[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    const length = line === undefined ? 0 : readCountedLength(line.folded)
    if (line === undefined || length === 0) break
    parts.push({line, start: length, end: line.text.length})
  }
  return parts
}
