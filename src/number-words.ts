/**
 * Printed numbers where only their look counts: what may open a line, a point inside it or a row of a table, and numbers of
 * pages. What a number is worth and how it nests is read by `marker.ts`.
 */
import {findMatches} from './find-matches.ts'

/** Signs that are read as 零. */
export const zeros: readonly (readonly [string, string])[] = [['〇', '零'], ['○', '零'], ['◯', '零']]

// — 3 — · - 12 - · 第3页 · 第 3 页 共 12 页 · 3/12 · · 3 ·
const pageNumber = /^(?:[-·. ]{0,6}\d{1,4}[-·. ]{0,6}|第 ?\d{1,4} ?页(?:[ /,]{0,3}共? ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/u
// — 3 — · - 3 - · 3 · 第3页 · 第 3 页 共 12 页 · 3/12 · Page 3 of 12
const printedPageNumber = /^(?:[-–—·. ]{0,6}\d{1,4}[-–—·. ]{0,6}|第 ?\d{1,4} ?页[ ,，/／]{0,3}(?:共 ?\d{1,4} ?页)?|\d{1,4} ?[/／] ?\d{1,4}|page ?\d{1,4}(?: of \d{1,4})?)$/iu

/** Whether a line (folded) is nothing but the number of a page. */
export function isPageNumber(folded: string): boolean {
  return pageNumber.test(folded)
}

/** The same of a line as printed. */
export function isPrintedPageNumber(text: string): boolean {
  return printedPageNumber.test(text)
}

// 一、 · （一） · (1) · 1. · 1、 · 1.2023年 · ① · 第一章
const opensItem = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?:(?!\d)|(?=20\d{2}年))|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节条])/u

/** Whether a line as printed opens with the number of a point or heading. */
export function opensWithNumber(text: string): boolean {
  return opensItem.test(text)
}

/** The source of a pattern for a number as printed before text: 一、 · （一） · 1. · ① */
export const printedNumber = '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[、.．）)]{1,2}|[①-⑳⑴-⒛㈠-㈩])'

// 1. · （一） · 第一条 · 一是 · ①
const listed = /^(?:第?[([]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)\].、:是部章节条]|[①-⑳⑴-⒛㈠-㈩])/u

/** Whether an item of a list (folded) is printed with a number of its own. */
export function isListedWithNumber(folded: string): boolean {
  return listed.test(folded)
}

// 1 · （一） · 十二、; not X01
const ordinal = /^[([]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5}|[①-⑳⑴-⒛㈠-㈩])[)\]]?[.、:]?$/u
// 1.关于… · （一）… · 关于“…”问题: a heading without a number beside it
const opensNumber = /^(?:[([]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)\]]?[.、:) ]|[①-⑳⑴-⒛㈠-㈩]|(?:反馈)?问题[一二三四五六七八九十\d])/u

/** Whether a cell (folded) is nothing but a number. */
export function isCellNumber(folded: string): boolean {
  return ordinal.test(folded)
}

/** Whether a cell (folded) opens with a number of what it names. */
export function opensCell(folded: string): boolean {
  return opensNumber.test(folded)
}

/** What makes a bare number a marker: 1 → 1. · 一 → 一、 · （一） and 1、 stay. */
export function toStop(number: string): string {
  if (/[.、．):）：①-⑳⑴-⒛㈠-㈩]$/u.test(number)) return ''
  return /^[一二三四五六七八九十百]{1,5}$/u.test(number) ? '、' : '.'
}

// 意识形态阵地⏎管理有漏洞。 : no number opens the second line
const opensLine = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．是]|[①-⑳⑴-⒛])/u

/** Whether a line of a cell as printed opens with a number. */
export function opensCellLine(text: string): boolean {
  return opensLine.test(text)
}

// What may be a heading's number inside a line.
const headingNumber = /第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]/gu

/** The places in a line (folded) that may hold a heading's number. */
export function findHeadingNumbers(folded: string): readonly number[] {
  return findMatches(headingNumber, folded).map(({index}) => index)
}

// 一是 · 其一， · 第一、 · ① · (1) · 1. : all that can be a number of a point; what stands before it decides
const pointNumber = /[一二三四五六七八九十]{1,3}是|其[一二三四五六七八九十]{1,2}[是,、:]|第[一二三四五六七八九十]{1,2}[,、:]|[①-⑳㉑-㉟㊱-㊿❶-❿]|[⑴-⒇]|\(\d{1,2}\)|\d{1,2}[.、)]/gu
// （二） behind the end of a clause
const bracketedNumber = /(?<=[。;] ?)\([一二三四五六七八九十]{1,3}\)/gu

/** The next place from `from` on in a line (folded) that may hold a point's number, as a stretch [start, end). */
export function findPointNumber(folded: string, from: number): readonly [number, number] | undefined {
  return findNext(pointNumber, folded, from)
}

/** The next number in brackets behind the end of a clause. */
export function findBracketedNumber(folded: string, from: number): readonly [number, number] | undefined {
  return findNext(bracketedNumber, folded, from)
}

function findNext(pattern: RegExp, folded: string, from: number): readonly [number, number] | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(folded)
  return match === null ? undefined : [match.index, match.index + match[0].length]
}

// 一是… or ① inside a numbered line: it is a title with points of its own
const pointInside = /(?:^|[。;:,])(?:一是|其一[,是]|①)/u
// …问题的整改：一是… · …整改情况：①… : the heading ends at its colon
const colonBeforePoint = /[:] ?(?=(?:一是|其一|第一[,、]|[①⑴]|\(1\)|1[.、]))/u

/** Whether a line (folded) has points inside. */
export function hasPointInside(folded: string): boolean {
  return pointInside.test(folded)
}

/** Where the colon ends behind which the first point of a sentence (folded) stands; undefined where none does. */
export function findPointColon(sentence: string): number | undefined {
  const match = colonBeforePoint.exec(sentence)
  return match === null ? undefined : match.index + match[0].length
}

// 三、监督电话 · 一、党建工作不扎实；二、财务管理不规范
const leading = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?/u

/** Whether a clause (folded) opens with a number. */
export function isNumbered(clause: string): boolean {
  return leading.test(clause)
}

/** How long the number is with which a clause (folded) opens; 0 where it opens with none. */
export function readNumberLength(clause: string): number {
  return leading.exec(clause)?.[0].length ?? 0
}

/** 三、监督电话 → 监督电话 */
export function withoutNumber(folded: string): string {
  return folded.replace(leading, '')
}

// 一是… · 二是：…
const countedFirst = /^[一二三四五六七八九十]{1,3}是[:、,]?/u
const counted = /[一二三四五六七八九十]{1,3}是[:、,]?/gu

/** The places of 一是, 二是 … in a text (folded), as stretches [start, end). */
export function findCounted(folded: string): readonly (readonly [number, number])[] {
  return findMatches(counted, folded).map((match) => [match.index, match.index + match[0].length])
}

/** How long 一是 is with which a line (folded) opens; 0 where it opens with none. */
export function readCountedLength(folded: string): number {
  return countedFirst.exec(folded)?.[0].length ?? 0
}

/** Whether 一是 stands at a place. */
export function isFirstCounted(folded: string, at: number): boolean {
  return folded.startsWith('一是', at)
}

// 1) · a) · 一) · ①) at the head of a clause
const listNumber = /(?:^|[^(\w\u4e00-\u9fff])[ ]?(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/u
// （一加强 · （1加强
const unclosed = /^\((?:\d{1,3}|[一二三四五六七八九十]{1,3})[、.]?[^)]/u

/** Whether a text (folded) ends in what a bracket makes a number of a list. */
export function endsAsListNumber(folded: string): boolean {
  return listNumber.test(folded)
}

/** Whether a line (folded) opens with a number whose bracket is not closed. */
export function isUnclosedNumber(folded: string): boolean {
  return unclosed.test(folded)
}

/** The shape of a number (folded): (二)、 → (一)、 · 12. → 1. · ⒓ → ⒈ */
export function toNumberShape(folded: string): string {
  return folded
    .replaceAll(' ', '')
    .replace(/[一二三四五六七八九十百零]{1,7}/gu, '一')
    .replace(/\d{1,3}/gu, '1')
    .replace(/[㈠-㈩]/gu, '㈠')
    .replace(/[⒈-⒛]/gu, '⒈')
    .replace(/[⑴-⒇]/gu, '⑴')
    .replace(/[①-⑳㉑-㉟㊱-㊿]/gu, '①')
    .replace(/[Ⅰ-Ⅻ]/gu, 'Ⅰ')
}

/** Whether nothing is missing of a shape: not (一 or 一) or 1 alone. */
export function isWholeShape(shape: string): boolean {
  if (shape.includes('(') || shape.includes('一)')) return shape.includes('(') && shape.includes(')')
  return /[、.):㈠⒈⑴①Ⅰ]|第.(?:部分|章|节|篇|编)/u.test(shape)
}
