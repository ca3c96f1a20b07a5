/**
 * Hard-wrapped lines joined to the lines that their author meant, page numbers and running heads between them set aside.
 *
 *     （一）强化理论武装，把学习贯彻作为首要政治    full: reaches the right margin, so the next line goes on
 *     — 3 —                                       page number: set aside
 *     任务抓紧抓实。                               joined to the first
 *     （二）…                                      a number opens a line of its own
 *
 * A text is wrapped where most of its long lines end at the same width in the midst of a sentence. In any text a line is
 * joined to the next where no author could have meant a break: after a comma, inside a date, before a comma.
 */
import {isDatedLine, opensWithDateRest} from './date-words.ts'
import {readMarker} from './marker.ts'
import {deepestIndent, ended, findMargin, findTextStart, isFull, type Margin, type PrintedLine, slack} from './margin.ts'
import {isPageNumber} from './number-words.ts'
import type {Line} from './source.ts'

const sentenceEnded = /[。;:!?]$/u
// 各部门，⏎ · 各部门、⏎ : nobody ends a paragraph so
const goesOn = /[,、(《“-]$/u
// ⏎，随后 · ⏎。 · ⏎年 after a digit
const continues = /^[,。;、)》”!?]/u
const dateBroken = /(?<!\d{4}-\d{1,2}-\d{0,1})\d$/u
// 14:30至17:⏎30） · 预算1.⏎2亿元
const timeBroken = /\d[:.]$/u
// 电子邮箱：⏎yxmzj@example.com
const mail = /^[\w.+-]{1,64}@/u
// 整改措施：…
const label = /^\[?[\u4e00-\u9fff]{2,8}\]?:/u

// A running head has no more characters.
const longestHead = 40
// A line that hangs over or falls short by a mark
const hanging = 2
// Where paragraphs are set in, a line of this share of the width that breaks off goes on.
const broadest = 0.7

/** Joins what is wrapped; each line of the result has a piece for every printed line in it. */
export function unwrap(printed: readonly PrintedLine[]): readonly Line[] {
  const start = findTextStart(printed)
  const margin = findMargin(printed.slice(start))
  const heads = findRunningHeads(printed, margin)
  const lines: Line[] = []
  let current: Line[] = []
  let aside: Line[] = []
  let last: PrintedLine | undefined
  const flush = (): void => {
    if (current.length > 0) lines.push(joinLines(current))
    for (const line of aside) lines.push(line)
    current = []
    aside = []
  }
  for (const [index, next] of printed.entries()) {
    if (isFurniture(next, margin, heads)) {
      const target = current.length > 0 ? aside : lines
      target.push({...next.line, isChrome: true})
      continue
    }
    if (last !== undefined && !isJoined(last, next, {margin: index > start ? margin : undefined, isOverPage: aside.length > 0, isTitle: isTitleSoFar(current)})) flush()
    current.push(next.line)
    last = next
  }
  flush()
  return lines
}

interface Seam {
  readonly margin: Margin | undefined
  readonly isOverPage: boolean
  /** Whether what is joined so far may be a heading that ends here. */
  readonly isTitle: boolean
}

/** A number and no full stop yet. */
function isTitleSoFar(lines: readonly Line[]): boolean {
  const [first] = lines
  return first !== undefined && opensLine(first) && lines.every(({folded}) => !folded.includes('。'))
}

/** Whether the next printed line goes on with the last. */
function isJoined(last: PrintedLine, next: PrintedLine, {margin, isOverPage, isTitle}: Seam): boolean {
  const before = last.line.folded
  if (isApart(last) || next.line.isChrome) return false
  // most lines end a sentence and no text is wrapped: nothing more to ask
  if (margin === undefined && before.endsWith('。')) return false
  if (isTorn(before, next.line.folded)) return true
  if (margin?.isIndented === true) return isIndentedJoin(last, next, {margin, isTitle})
  if (opensLine(next.line)) return false
  return isUnfinished(before, next.line.folded) || (margin !== undefined && isFull(last, margin) && isWrapped(last, next, isOverPage))
}

/** Whether nothing goes on with a line: the page's own, or set so deep that it is a title or a sign-off. */
function isApart({line, indent}: PrintedLine): boolean {
  return line.isChrome || indent > deepestIndent
}

/** Where every paragraph is set in, a line that is not goes on with a full one above it, whatever it opens with: 二是, ③, 30）. */
function isIndentedJoin(last: PrintedLine, next: PrintedLine, {margin, isTitle}: {margin: Margin; isTitle: boolean}): boolean {
  if (next.indent > 0) return false
  const isEnded = sentenceEnded.test(last.line.folded)
  const opens = opensLine(next.line)
  if (isFull(last, margin)) return isEnded ? goesOnAfterEnd(next, {margin, opens}) : !(opens && isTitle)
  // a line that is long and breaks off
  if (!opens && !isEnded && margin.measure(last) >= margin.width * broadest) return true
  return !opens && isUnfinished(last.line.folded, next.line.folded)
}

/** Whether a line that is not set in goes on after a full one that ends a sentence: a heading, a label or a sign-off does not. */
function goesOnAfterEnd(next: PrintedLine, {margin, opens}: {margin: Margin; opens: boolean}): boolean {
  const {folded} = next.line
  // a paragraph as long as this would be set in
  if (margin.measure(next) >= margin.width - hanging) return true
  return !opens && !label.test(folded) && !isDatedLine(folded)
}

/** Whether no author could have meant the break: after a comma, before a full stop. */
function isUnfinished(before: string, after: string): boolean {
  return goesOn.test(before) || (continues.test(after) && !ended.test(before)) || (before.endsWith(':') && mail.test(after))
}

/** 2023年12⏎月1日 : a date broken over two lines. */
function isTorn(before: string, after: string): boolean {
  return (dateBroken.test(before) && opensWithDateRest(after) && !/^\d/u.test(after)) || (timeBroken.test(before) && /^\d/u.test(after))
}

/** Whether a paragraph whose line is full goes on: unless its sentence ends there and the next is indented as a new one. */
function isWrapped(last: PrintedLine, next: PrintedLine, isOverPage: boolean): boolean {
  if (!ended.test(last.line.folded)) return true
  if ((next.isAfterBlank && !isOverPage) || isDatedLine(next.line.folded)) return false
  return next.indent === 0 || next.indent < last.indent
}

function opensLine(line: Line): boolean {
  const marker = readMarker(line, 0)
  return marker !== undefined && !marker.isWeak
}

/**
 * The lines that stand on pages and not in the text: in mid-sentence, beside a page number or again and again. A line that
 * comes again between sentences (整改状态：已完成) is the text's.
 */
function findRunningHeads(printed: readonly PrintedLine[], margin: Margin | undefined): ReadonlySet<string> {
  const heads = new Set<string>()
  if (margin === undefined) return heads
  const counts = new Map<string, number>()
  for (const {line} of printed) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  for (const [index, {line}] of printed.entries()) {
    if (line.text.length > longestHead || ended.test(line.folded) || heads.has(line.text)) continue
    const isRepeated = (counts.get(line.text) ?? 0) >= 3
    if ((isRepeated && isInMidSentence(printed, index, margin)) || isBesidePageNumber(printed, index, margin)) heads.add(line.text)
  }
  return heads
}

function isInMidSentence(printed: readonly PrintedLine[], index: number, margin: Margin): boolean {
  const before = printed[index - 1]
  return before !== undefined && isBroken(before, margin)
}

/** …有流程有记⏎ — 1 — ⏎ 某医院党委 整改情况通报 ⏎ 录的… */
function isBesidePageNumber(printed: readonly PrintedLine[], index: number, margin: Margin): boolean {
  const isNumber = (at: number): boolean => isPageNumber(printed[at]?.line.folded ?? '')
  if (!isNumber(index - 1) && !isNumber(index + 1)) return false
  const line = printed[index]
  const before = printed[isNumber(index - 1) ? index - 2 : index - 1]
  const after = printed[isNumber(index + 1) ? index + 2 : index + 1]
  if (line === undefined || before === undefined || after === undefined) return false
  return isSetApart(line, margin) && isBroken(before, margin) && !opensLine(after.line)
}

/** Whether a line is none of the text's full ones: short, centred, or with a gap inside. */
function isSetApart(line: PrintedLine, margin: Margin): boolean {
  return !isFull(line, margin) || line.indent > deepestIndent || /\S {2,}\S/u.test(line.line.folded)
}

/** Whether a line is full in mid-sentence; without its indent, since a sign-off is pushed to the right. */
function isBroken(line: PrintedLine, {width, measure}: Margin): boolean {
  return measure(line) - line.indent >= width - 2 * slack && !ended.test(line.line.folded)
}

function isFurniture({line}: PrintedLine, margin: Margin | undefined, heads: ReadonlySet<string>): boolean {
  return margin !== undefined && (isPageNumber(line.folded) || heads.has(line.text))
}

function joinLines(lines: readonly Line[]): Line {
  const [first] = lines
  if (first !== undefined && lines.length === 1) return first
  let text = ''
  let folded = ''
  const pieces: Line['pieces'][number][] = []
  for (const [index, line] of lines.entries()) {
    // a blank only between two words of Latin letters
    const gap = /[A-Za-z]$/u.test(lines[index - 1]?.text ?? '') && /^[A-Za-z]/u.test(line.text) ? ' ' : ''
    for (const {at, offset} of line.pieces) {
      pieces.push({at: at === 0 ? text.length : text.length + gap.length + at, offset: at === 0 ? offset - gap.length : offset})
    }
    text += gap + line.text
    folded += gap + line.folded
  }
  return {text, folded, pieces, isChrome: false}
}
