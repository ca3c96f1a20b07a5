/**
 * The lines of a page, put together from the stretches of text that a PDF or OFD places one by one:
 *
 *     (72, 90) “一、” (104, 90) “加强” (136, 90) “组织领导”   →   x 72 …… right 200   一、加强组织领导
 *
 * Stretches come in the order in which they were drawn, which keeps the cells of a table apart; those on one baseline that
 * go on to the right make a line. Turned text (stamps, watermarks, vertical notes) is left out.
 */
import {printedNumber} from '../../number-words.ts'
import {toCharacters} from './radicals.ts'

/** A stretch of text as PDF.js gives it. */
export interface TextStretch {
  readonly str: string
  /** Scale, turn and place: [a, b, c, d, x, y]. */
  readonly transform: readonly number[]
  readonly width: number
}

/** A line as printed; lengths in points, y downwards. */
export interface PrintedLine {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly right: number
  /** Where its baseline is. */
  readonly y: number
  /** The size of its letters. */
  readonly size: number
  /** Whether wide gaps part it, as those between a table's columns. */
  readonly hasColumns: boolean
}

interface Placed {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

// A stretch that is off the baseline by less than this share of its size is on it.
const baselineSlack = 0.4
// A gap wider than this share of the size is a blank, between letters and between Chinese characters.
const letterGap = 0.15
const hanGap = 1.2
// Stretches drawn out of turn join a line that ends this near to them.
const nearGap = 1.5
// No line of text has more stretches than this.
const maximumRow = 1000
// A gap wider than this parts columns.
const columnGap = 2

/** The lines of a page in the order in which they were drawn. */
export function toPrintedLines(stretches: readonly TextStretch[], viewport: readonly number[], page: number): readonly PrintedLine[] {
  const rows: Placed[][] = []
  for (const stretch of stretches) {
    const placed = place(stretch, viewport)
    if (placed === undefined) continue
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (last !== undefined && isSame(last, placed)) continue
    if (row !== undefined && last !== undefined && goesOn(last, placed)) row.push(placed)
    else rows.push([placed])
  }
  return mergeRows(rows).map(row => toLine(row, page))
}

/** A stretch on the page as it is shown, blanks at its ends cut off; undefined for turned or blank text. */
function place({str, transform, width}: TextStretch, viewport: readonly number[]): Placed | undefined {
  const {a, b, c, d, e, f} = multiply(toMatrix(viewport), toMatrix(transform))
  const size = Math.hypot(c, d)
  const isUpright = a > 0 && Math.abs(b) < 0.05 * a && d < 0 && Math.abs(c) < 0.5 * size
  const shown = toCharacters(str).replace(/[\s\p{Cc}]+/gu, blanks => (blanks.includes('\u3000') ? blanks : ' '))
  const text = shown.trim()
  if (!isUpright || text === '' || !Number.isFinite(width)) return undefined
  const x = e + toWidth(shown.slice(0, shown.length - shown.trimStart().length)) * size
  const right = e + width - toWidth(shown.slice(shown.trimEnd().length)) * size
  return {text: text.replace(gapInHan, ''), x, right: Math.max(x, right), y: f, size}
}

interface Matrix {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return {a, b, c, d, e, f}
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  }
}

// How wide blanks are, in shares of the size.
function toWidth(blanks: string): number {
  let width = 0
  for (const blank of blanks) width += blank === '\u3000' ? 1 : 0.3
  return width
}

// Bold made by drawing twice, a little aside.
function isSame(last: Placed, next: Placed): boolean {
  const slack = last.size * 0.2
  return last.text === next.text && Math.abs(last.x - next.x) < slack && Math.abs(last.y - next.y) < slack
}

function goesOn(last: Placed, next: Placed): boolean {
  return isOnBaseline(last, next) && next.x >= last.right - last.size * 0.5
}

function isOnBaseline(one: Placed, other: Placed): boolean {
  return Math.abs(one.y - other.y) < baselineSlack * Math.max(one.size, other.size)
}

/** Joins rows of which one ends where another, drawn later or earlier, begins. */
function mergeRows(rows: readonly Placed[][]): readonly (readonly Placed[])[] {
  const merged: Placed[][] = []
  const byPlace = new Map<number, Placed[][]>()
  for (const row of rows) {
    const bucket = Math.round((row[0]?.y ?? 0) / 4)
    const near = [bucket - 1, bucket, bucket + 1].flatMap(key => byPlace.get(key)?.slice(-8) ?? [])
    const before = near.find(other => other.length < maximumRow && isNear(other.at(-1), row[0]))
    const after = near.find(other => other.length < maximumRow && isNear(row.at(-1), other[0]))
    if (before !== undefined) for (const placed of row) before.push(placed)
    else if (after !== undefined) prepend(after, row)
    else {
      merged.push(row)
      const sameBucket = byPlace.get(bucket)
      if (sameBucket === undefined) byPlace.set(bucket, [row])
      else sameBucket.push(row)
    }
  }
  return merged
}

function prepend(row: Placed[], before: readonly Placed[]): void {
  const old = row.splice(0)
  for (const placed of before) row.push(placed)
  for (const placed of old) row.push(placed)
}

function isNear(left: Placed | undefined, right: Placed | undefined): boolean {
  if (left === undefined || right === undefined || !isOnBaseline(left, right)) return false
  const gap = right.x - left.right
  return gap > -0.5 * left.size && gap < nearGap * left.size
}

function toLine(row: readonly Placed[], page: number): PrintedLine {
  const first = row[0] ?? {text: '', x: 0, right: 0, y: 0, size: 0}
  let text = ''
  let last = first
  let gaps = 0
  for (const placed of row) {
    const gap = placed === first ? '' : toGap(last, placed)
    // The tab after a number parts no columns.
    if (gap !== '' && !isNumber.test(text) && placed.x - last.right > columnGap * last.size) gaps++
    text += gap + placed.text
    last = placed
  }
  const size = row.reduce((largest, placed) => Math.max(largest, placed.size), 0)
  return {text: text.replace(gapAfterNumber, ''), page, x: first.x, right: last.right, y: first.y, size, hasColumns: gaps > 0}
}

function toGap(last: Placed, next: Placed): string {
  const isHan = isHanEnd.test(last.text) || isHanStart.test(next.text)
  return next.x - last.right > last.size * (isHan ? hanGap : letterGap) ? ' ' : ''
}

const wide = '\\u2018-\\u201d\\u2026\\u3001-\\u30ff\\u3400-\\u9fff\\uff01-\\uff60'
const isHanEnd = new RegExp(`[${wide}]$`, 'u')
const isHanStart = new RegExp(`^[${wide}]`, 'u')
// A narrow gap in a stretch, which PDF.js writes as a blank: printers leave a quarter of a character around 2023 in 于2023年.
const gapInHan = new RegExp(`(?<=[${wide}]) (?=[${wide}\\da-zA-Z])|(?<=[\\da-zA-Z%]) (?=[${wide}])`, 'gu')
const isNumber = new RegExp(`^${printedNumber}$`, 'u')
// The tab after a number, where no blank is needed to tell it from what follows.
const gapAfterNumber = new RegExp(`(?<=^${printedNumber}) (?=[${wide}])`, 'u')
