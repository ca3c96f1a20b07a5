/** The lines of a document's title: one, or several where it is broken, or twice where it is printed twice. */
import type {MarkedLine} from '../marker.ts'
import {readLabelKind} from '../label-words.ts'
import {endsAsBody} from '../body-words.ts'
import {endsTitle, findTitleEnd, hasTitleForm, isBrokenText, isDocumentNumber, lacksSpeaker, mayBeginTitle, namesSubject, readPartial} from '../title-words.ts'
import {isContact, isDateAlone, isHeadChrome, isMasthead, isReporter, isTailChrome} from './page-words.ts'

// 某网站 某局 政务公告 中共…关于…的通报
const breadcrumb = / .* |[>»]/u
// A page has its title within this many lines from the top; a title has no more characters, a part of one fewer.
const headLines = 40
const longest = 90
const longestPart = 50
const longestRest = 16
const mostParts = 4

/** A line of the title, and where in it the title starts and ends: a breadcrumb or a label may stand before it, when and where it was reported behind. */
export interface TitleLine {
  readonly index: number
  readonly from: number
  readonly to: number
}

/** The title's lines; empty where the document has none. */
export function findTitle(lines: readonly MarkedLine[]): readonly TitleLine[] {
  const head = lines.slice(0, findHeadEnd(lines))
  const whole = findWholeLines(lines, head)
  // ----关于…的报告
  if (whole.length > 0) return whole.map((index) => toWholeLine(index, lines[index]?.line.folded ?? ''))
  return findPartial(head) ?? findPlain(head, lines[head.length]) ?? []
}

function toWholeLine(index: number, folded: string): TitleLine {
  return {index, from: /^-{0,8}/u.exec(folded)?.[0].length ?? 0, to: findTitleEnd(folded)}
}

/** The places of lines that are a title, or a part of one that is broken over several. */
function findWholeLines(lines: readonly MarkedLine[], head: readonly MarkedLine[]): readonly number[] {
  // a title on one line, else the shortest one that is broken over several
  for (let count = 1; count <= mostParts; count++) {
    const index = head.findIndex((_, at) => isTitleAt(head, at, count))
    if (index < 0) continue
    const end = index + count
    return [...findAbove(lines, index, end), ...Array.from({length: count}, (_, at) => index + at), ...findBelow(lines, index, end)]
  }
  return []
}

/** A title behind a breadcrumb or a label. */
function findPartial(head: readonly MarkedLine[]): readonly TitleLine[] | undefined {
  for (const [index, {line: {folded, isChrome}}] of head.entries()) {
    const title = isChrome ? undefined : readPartialTitle(folded)
    if (title !== undefined) return [{index, from: folded.length - title.length, to: folded.length}]
  }
  return undefined
}

function readPartialTitle(folded: string): string | undefined {
  const title = readPartial(folded)
  return title !== undefined && isTitle(title) ? title : undefined
}

const shortestPlain = 10
// A name of a body alone on its line is no longer.
const longestName = 20

/** The longest line above the text that is one phrase and no name of a body: a title without the usual words. */
function findPlain(head: readonly MarkedLine[], next: MarkedLine | undefined): readonly TitleLine[] | undefined {
  if (next === undefined) return undefined
  const [best] = head.flatMap(({line: {folded, isChrome}, marker}, index) => {
    // …情况（编号：D2301）
    const plain = folded.replace(/\([^()]{1,30}\)$/u, '')
    const isPhrase = marker === null && !isChrome && folded.length >= shortestPlain && folded.length <= longest && !/[。;:|>»_/]|^[-([]|[,、]$/u.test(plain)
    return isPhrase && !isOfPage(folded) && !isBrokenText(folded) && !(endsAsBody(folded) && folded.length < longestName) ? [{index, length: folded.length}] : []
  }).toSorted((one, other) => other.length - one.length)
  return best === undefined ? undefined : [{index: best.index, from: 0, to: best.length}]
}

/** Whether a line above the text is no title, whatever its length: information, a date, a document's number, who reports. */
function isOfPage(folded: string): boolean {
  return isHeadChrome(folded) || isDateAlone(folded) || isContact(folded) || isDocumentNumber(folded) || isReporter(folded) || isMasthead(folded) || isTailChrome(folded) || folded.split(' ').length > 3
}

/** Where the lines end that may hold the title: at the first heading or running text. */
function findHeadEnd(lines: readonly MarkedLine[]): number {
  const end = lines.slice(0, headLines).findIndex(({line, marker}) => {
    if (line.isChrome) return false
    if (marker !== null) return !isHeadChrome(line.folded) && (!isTitle(line.folded) || !namesSubject(line.folded))
    return (isProse(line.folded) || line.folded.includes('。')) && !isTitle(line.folded) && !isHeadChrome(line.folded)
  })
  return end < 0 ? Math.min(lines.length, headLines) : end
}

function isTitleAt(lines: readonly MarkedLine[], index: number, count: number): boolean {
  const parts = lines.slice(index, index + count)
  if (parts.length < count || parts.some(({line}) => line.isChrome)) return false
  if (count > 1 && parts.some(({line: {folded}}) => !isPlainPart(folded))) return false
  return isTitle(parts.map(({line}) => line.folded).join(''))
}

/** Whether a line is running text: long, with a comma or a full stop. */
export function isProse(folded: string): boolean {
  return folded.length > 40 && /[。,]/u.test(folded)
}

function isTitle(line: string): boolean {
  const folded = line.slice(0, findTitleEnd(line))
  // 处理和整改情况 : the head of a column
  const hasForm = hasTitleForm(folded) && readLabelKind(folded) === undefined && !isHeadRow(folded)
  if (hasForm && breadcrumb.test(folded) && readPartialTitle(folded) !== undefined) return false
  return hasForm && folded.length >= 6 && folded.length <= longest && !/[。;]/u.test(folded) && !isHeadChrome(folded)
}

/** 序号 受理编号 交办问题基本情况 … 处理和整改情况 : the heads of a table on one line. */
function isHeadRow(folded: string): boolean {
  const words = folded.split(' ')
  return words.length > 2 && words.filter((word) => readLabelKind(word) !== undefined).length * 2 > words.length
}

/** The lines above that a broken title begins with. */
function findAbove(lines: readonly MarkedLine[], start: number, end: number): readonly number[] {
  const above: number[] = []
  let whole = lines.slice(start, end).map(({line}) => line.folded).join('')
  for (let at = start - 1; at >= 0 && above.length < mostParts - 1; at--) {
    const marked = lines[at]
    if (marked === undefined || !lacksSpeaker(whole) || !isTitlePart(marked) || whole.startsWith(marked.line.folded)) break
    above.unshift(at)
    whole = marked.line.folded + whole
  }
  return above
}

/** The line below that a title ends in (…整改情况⏎的通报), or that repeats it. */
function findBelow(lines: readonly MarkedLine[], start: number, end: number): readonly number[] {
  const below = lines[end]?.line.folded ?? ''
  const isRepeat = end === start + 1 && below === lines[start]?.line.folded
  return isRepeat || (lines[end]?.marker === null && isRest(below)) ? [end] : []
}

/** …整改情况⏎的通报 : what a title ends in; not a label that follows it. */
function isRest(folded: string): boolean {
  const isEnd = folded.length <= longestRest && endsTitle(folded)
  return isEnd && isPlainPart(folded) && readLabelKind(folded) === undefined
}

function isTitlePart({line, marker}: MarkedLine): boolean {
  return isPlainPart(line.folded) && marker === null && !line.isChrome && mayBeginTitle(line.folded)
}

function isPlainPart(folded: string): boolean {
  return folded.length <= longestPart && !/[。:;>]/u.test(folded) && !isHeadChrome(folded)
}
