/**
 * Printed lines joined to the paragraphs that they are lines of, over the ends of pages too. A line goes on in the next one
 * where it is full, so that the next one's first word would not have fitted, and the next one is not set in.
 *
 *     ┌ text block ───────────────────┐
 *     │    （一）关于“学习贯彻上级决策│   full; the next starts at the left edge
 *     │部署不深入”的问题              │   not full: the paragraph ends
 *     │    1.关于理论学习质量不高的   │   set in
 *     └───────────────────────────────┘
 */
import {opensWithNumber} from '../../number-words.ts'
import type {PrintedLine} from './printed-line.ts'

/** A paragraph, or a line that is no part of the text. */
export interface Paragraph {
  readonly text: string
  readonly isChrome: boolean
}

/** Where the text of a page stands. */
interface Block {
  readonly left: number
  readonly right: number
  /** The usual distance of one line to the next. */
  readonly pitch: number
  /** The usual size of letters. */
  readonly size: number
  /** Whether paragraphs are set in at their first line. */
  readonly isSetIn: boolean
}

/** A line with its place in the text block of its page. */
interface Measured extends PrintedLine {
  /** How far in from the block's left edge it starts. */
  readonly indent: number
  /** How much room it leaves up to the right edge. */
  readonly room: number
}

// Differences in place below this share of the size are none.
const slack = 0.7
// Lines further apart than this many pitches are no lines of one paragraph.
const spaced = 1.6

/** The paragraphs of a document in order; what is chrome follows the paragraph that it stands in. */
export function toParagraphs(pages: readonly (readonly PrintedLine[])[], chrome: ReadonlySet<PrintedLine>): readonly Paragraph[] {
  const whole = findBlock(pages.flatMap(lines => lines.filter(line => !chrome.has(line))))
  const paragraphs: Paragraph[] = []
  let current: Measured[] = []
  let aside: Paragraph[] = []
  const flush = (): void => {
    if (current.length > 0) paragraphs.push({text: join(current), isChrome: false})
    for (const paragraph of aside) paragraphs.push(paragraph)
    current = []
    aside = []
  }
  for (const lines of pages) {
    const block = findPageBlock(lines.filter(line => !chrome.has(line)), whole)
    for (const line of lines) {
      if (chrome.has(line)) {
        const place = current.length > 0 ? aside : paragraphs
        place.push({text: line.text, isChrome: true})
        continue
      }
      const next = {...line, indent: line.x - block.left, room: block.right - line.right}
      if (!isContinued(current, next, block)) flush()
      current.push(next)
    }
  }
  flush()
  return paragraphs
}

function isContinued(current: readonly Measured[], next: Measured, block: Block): boolean {
  const [first] = current
  const last = current.at(-1)
  if (first === undefined || last === undefined) return false
  const distance = next.y - last.y
  if (last.page === next.page && (distance <= 0 || distance > spaced * Math.max(block.pitch, last.size))) return false
  if (isTitlePair(last, next, block)) return true
  if (last.hasColumns || next.hasColumns || Math.abs(last.size - next.size) > 0.15 * last.size) return false
  return (isFull(last, next) || isPlainlyContinued(first, last, next)) && !isOpening(current, next, block)
}

/** Whether two lines are those of one title: both in the middle, of one size, larger than the text. */
function isTitlePair(last: Measured, next: Measured, block: Block): boolean {
  const isLarge = last.size > 1.1 * block.size && Math.abs(last.size - next.size) < 0.05 * last.size
  return isLarge && isCentred(last) && isCentred(next)
}

function isCentred({indent, room, size}: Measured): boolean {
  return Math.abs(indent - room) < 1.5 * size
}

function isFull(last: Measured, next: Measured): boolean {
  return last.room < (countUnits(next.text) + slack) * last.size
}

// What may not be parted at a line's start: a Chinese character with the marks around it, or a word or number.
// 组 · （试 · 行）， · PDF · 法》126.5 · PDF“三
const firstUnit = /^[（《“‘「『【(]{0,3}(?:[!-~]{1,30}|.)(?:[，。、；：？！）》”’」』】…]{1,3}[!-~]{0,30})?(?:(?<=[!-~])[（《“‘「『【]{1,2}.)?/u

function countUnits(text: string): number {
  let width = 0
  for (const sign of firstUnit.exec(text)?.[0] ?? '') width += sign <= '~' ? 0.6 : 1
  return width
}

/**
 * Whether the indents alone say that a line goes on: the paragraph's first line is set in and the next one is not, or hangs
 * out and the next one does not. What may not be parted in Latin words and quotations can leave a line rather short.
 */
function isPlainlyContinued(first: Measured, last: Measured, next: Measured): boolean {
  if (endsSentence.test(last.text) || last.room > 6 * last.size) return false
  const margin = slack * next.size
  const isSetIn = first.indent > margin && Math.abs(next.indent) < margin
  return isSetIn || (opensWithNumber(first.text) && next.indent - first.indent > margin)
}

function isOpening(current: readonly Measured[], next: Measured, block: Block): boolean {
  const [first, second] = current
  // A line that starts this far in is set to the right or in the middle: the name and the date at the end.
  if (first === undefined || next.indent > 0.3 * (block.right - block.left)) return true
  const margin = slack * next.size
  if (opensWithNumber(next.text) && endsClause.test(current.at(-1)?.text ?? '')) return true
  // The second line and those below it start alike; paragraphs that are not set in are told apart by their numbers.
  if (second !== undefined) return Math.abs(next.indent - second.indent) > margin
  if (next.indent - first.indent > margin) return !isHanging(first, next, block)
  return block.isSetIn ? first.indent > margin && next.indent > margin : opensWithNumber(next.text)
}

const endsClause = /[。；：！？;:!?]”?$/u
const endsSentence = /[。！？!?]”?$/u

/** Whether a line that starts further right than the one above it is still of its paragraph, as the number hangs out. */
function isHanging(first: Measured, next: Measured, block: Block): boolean {
  const isAtEdge = first.indent < slack * first.size
  return opensWithNumber(first.text) && !opensWithNumber(next.text) && !(block.isSetIn && isAtEdge)
}

function join(lines: readonly PrintedLine[]): string {
  let text = ''
  for (const line of lines) text += (needsBlank.test(`${text.slice(-1)}\n${line.text.slice(0, 1)}`) ? ' ' : '') + line.text
  return text
}

// Words are parted at a line's end, numbers and Chinese text are broken there.
const needsBlank = /^(?:[a-z,;:!?]\n[a-z\d]|\d\n[a-z])$/iu

function findPageBlock(lines: readonly PrintedLine[], whole: Block): Block {
  const block = findBlock(lines)
  // A page of a few short lines, as the last one may be, says nothing about its edges.
  const isKnown = lines.length >= 5 && block.right - block.left > 0.9 * (whole.right - whole.left)
  return isKnown ? {...block, pitch: whole.pitch, size: whole.size, isSetIn: whole.isSetIn} : whole
}

function findBlock(lines: readonly PrintedLine[]): Block {
  const size = findMiddle(lines.map(line => line.size)) || 1
  const left = findEdge(lines.map(line => line.x), 0.1, size)
  const right = -findEdge(lines.map(line => -line.right), 0.5, size)
  const distances = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)).filter(distance => distance > 0.8 * size)
  const setIn = lines.filter(line => line.x - left > 1.5 * size && line.x - left < 3 * size).length
  return {left, right, size, pitch: findMiddle(distances) || 1.5 * size, isSetIn: setIn >= Math.max(1, lines.length * 0.1)}
}

/**
 * The outermost place, counted upwards, at which at least `share` as many lines start as at any other, within half a
 * character. Marks hang out over the right edge; at the left edge of a list of long items only their numbers stand.
 */
function findEdge(places: readonly number[], share: number, size: number): number {
  const sorted = places.toSorted((one, other) => one - other)
  const counts: number[] = []
  for (let start = 0, end = 0; start < sorted.length; start++) {
    while (end < sorted.length && (sorted[end] ?? 0) - (sorted[start] ?? 0) <= 0.5 * size) end++
    counts.push(end - start)
  }
  const most = counts.reduce((larger, count) => Math.max(larger, count), 0)
  const found = counts.findIndex(count => count >= share * most)
  return sorted[found] ?? 0
}

function findMiddle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}
