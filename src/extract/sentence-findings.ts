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
import {namesProblem} from '../lexicon.ts'
import {findSentenceEnd, findSentences, trimEnd} from '../phrase.ts'
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
  const first = trimEnd(text.slice(0, findPartEnd(text)), '。;:,、 ').replace(/等(?:问题|方面)?$/u, '')
  const title = {...part, end: part.start + first.length}
  return toMadeSection(id, title, [{type: 'paragraph', slice: part, value: part.line.text.slice(part.start, part.end)}])
}

/** Where the first clause that ends in ； or 。 does. */
function findPartEnd(text: string): number {
  const end = findSentenceEnd(text)
  const semicolon = text.indexOf(';')
  return semicolon < 0 ? end : Math.min(end, semicolon)
}

// What leads to the list; the list begins where it ends.
const leads: readonly RegExp[] = [
  // 指出的突出问题。一是… · 发现，一是…
  /(?:问题|不足|指出|发现)[^。:;改要]{0,10}[:,。;]? ?(?=一是)/gu,
  // 主要是：… · 主要问题有：… · 主要表现在：
  /主要(?:问题|表现)?(?:是|有|为|表现为|表现在|体现在|包括|集中在)[:,]? ?/gu,
  // 发现了以下问题：… · 指出存在的主要问题：…
  /(?:发现|指出|存在|查出|反映出|反馈)[^。;:]{0,30}(?:问题|不足|短板|薄弱环节)[^。;:改要]{0,12}: ?/gu,
  // 发现了一些问题和不足，有的…；有的…
  /(?:发现|指出|存在)(?:了)?[^。;:]{0,20}(?:问题|不足|短板)[,:。] ?(?=有的|有些)/gu,
  // 还存在学习不深、制度不严、监督不力等问题
  /(?:还|也|仍|不同程度|依然|但)?(?:地)?存在(?:着|了)?(?=[^。;:]{6,300}等[^。;,、]{0,8}(?:问题|方面|不足))/gu,
  // …反馈了巡视情况。 问题 …。…。
  /(?:^|[。 ])问题 (?=[^。]{4,80}。)/gu,
  // 督察指出，…；…；…
  /(?:督察|巡察|巡视|审计|检查)(?:组)?(?:也)?(?:发现|指出|认为)[,:] ?/gu,
]
// 强调指出 · 提出整改要求 : what follows is asked for; 会议指出 : what a meeting says for itself
const asks = /(?:强调|要求|建议|希望|表示|提出)[^。]{0,16}$|(?<!反馈|通报)会议(?:(?:还|也)?(?:指出|认为|分析)[^。]{0,24})?$/u
const reach = 24
const fewest = 2
const mostLeads = 8
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
  const isCounted = line.folded.startsWith('一是', start)
  return (parts.length >= fewest || isCounted) && isOfProblems(parts) ? parts : []
}

/** Where lists may begin in a line that leads to some; one that has many more is no report. */
function findStarts(folded: string, lead: RegExp): readonly number[] {
  const found: RegExpExecArray[] = []
  lead.lastIndex = 0
  for (let match = lead.exec(folded); match !== null && found.length < mostLeads; match = lead.exec(folded)) found.push(match)
  return found.filter(({index}) => !asks.test(folded.slice(Math.max(0, index - reach), index))).map((match) => match.index + match[0].length)
}

function isOfProblems(parts: readonly Slice[]): boolean {
  return parts.filter(isProblem).length * 2 > parts.length
}

function isProblem({line, start, end}: Slice): boolean {
  // 对整改重视不够，多数未到位 : one clause that names something wrong will do
  return trimEnd(line.folded.slice(start, end), '。;、等 ').split(',').some(namesProblem)
}

// …等十个方面 · …等问题 · …等。
const lastWord = /等[^。;,、]{0,8}(?:问题|方面|不足)?[^。;,、]{0,4}[。;]?$/u
// … ；… · 有的…，有的…
const separator = /;|,(?=有[的些])/gu
const point = /[一二三四五六七八九十]{1,3}是[:、,]?/gu

/** The parts of a list that begins at a place: 一是…二是…, else what ； parts, else 、, else the sentences that name problems. */
function splitParts(line: Line, start: number): readonly Slice[] {
  if (line.folded.startsWith('一是', start)) return splitPoints(line, start)
  const whole = {line, start, end: findSentenceEnd(line.folded.slice(0, start + longest), start)}
  const parts = splitAt(whole, separator).map((part) => withoutHead(part, number)).map((part) => withoutHead(part, bodyHead))
  if (parts.length >= fewest) return parts
  const words = splitWords(whole)
  return words.length >= fewest || !/[:。] ?$|问题 $/u.test(line.folded.slice(0, start)) ? words : splitSentences(whole)
}

// 一、党建工作不扎实；二、财务管理不规范
const number = /^[(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)、.] ?/u

// 县水务局党组：学习不够深入
const bodyHead = /^[^,;。:]{2,30}(?:党[组委]|工委|支部|[局委办院校]|公司|中心|街道|[镇乡村]): ?/u

function withoutHead({line, start, end}: Slice, head: RegExp): Slice {
  return {line, start: start + (head.exec(line.folded.slice(start, end))?.[0].length ?? 0), end}
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
function splitWords(whole: Slice): readonly Slice[] {
  const {line, start, end} = whole
  const last = start + (lastWord.exec(line.folded.slice(start, end))?.index ?? end - start)
  const parts: Slice[] = []
  let from = start
  for (const piece of splitAt({...whole, end: last}, /、/gu)) {
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

/** 一是…。二是…。 : each point up to the next, the last up to its sentence's end. */
function splitPoints(line: Line, start: number): readonly Slice[] {
  const starts: [number, number][] = []
  for (const match of line.folded.slice(start).matchAll(point)) {
    const at = start + match.index
    if (at === start || /[。;,]/u.test(line.folded.charAt(at - 1))) starts.push([at, at + match[0].length])
  }
  return starts.map(([, from], index) => ({line, start: from, end: starts[index + 1]?.[0] ?? findSentenceEnd(line.folded, from)}))
}

/** What stands below a line that ends in a colon: 一是… ⏎ 二是…, else the sentences of the next line. */
function findBelow(lines: readonly Line[], from: number): readonly Slice[] {
  const points = findPointLines(lines, from)
  const next = lines[from]
  return points.length > 0 || next === undefined ? points : splitSentences({line: next, start: 0, end: next.text.length})
}

const pointLine = /^[一二三四五六七八九十]{1,3}是[:、,]?/u

function findPointLines(lines: readonly Line[], from: number): readonly Slice[] {
  const parts: Slice[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    const marker = line === undefined ? null : pointLine.exec(line.folded)
    if (line === undefined || marker === null) break
    parts.push({line, start: marker[0].length, end: line.text.length})
  }
  return parts
}
