/** Counts the paragraphs of lists in document order and says what Word prints before each. */
import type {List} from './numbering.ts'
import {toNumeral} from './numeral.ts'

/** What stands before a paragraph's text. */
export interface Label {
  readonly text: string
  /** `tab`, `space` or `nothing`: what stands between it and the text. */
  readonly suffix: string
}

/** Counts on with each call. */
export interface Counter {
  next(list: List, level: number): Label | null
}

const levelCount = 9

/** What a level has come to: a number, `restart` where its next number is its first again, null where it never came. */
type Count = number | 'restart' | null

/** A counter that has counted nothing yet. */
export function createCounter(): Counter {
  const reached = new Map<string, Count[]>()
  const started = new Map<List, Set<number>>()
  return {
    next(list, index) {
      const level = list.level(index)
      if (level === undefined || index >= levelCount) return null
      const counts = reached.get(list.definition) ?? Array.from<unknown, Count>({length: levelCount}, () => null)
      reached.set(list.definition, counts)
      const marks = started.get(list) ?? new Set<number>()
      started.set(list, marks)
      const override = marks.has(index) ? null : list.startOverride(index)
      marks.add(index)
      const last = counts[index]
      if (typeof last !== 'number' && last !== 'restart') countOuter(counts, list, index)
      counts[index] = override ?? (typeof last === 'number' ? last + 1 : toStart(list, index))
      restartInner(counts, list, index)
      return toLabel(counts, list, index)
    },
  }
}

// An instance that starts a level at 3 starts it so every time that an outer level starts it anew.
function toStart(list: List, index: number): number {
  return list.startOverride(index) ?? list.level(index)?.start ?? 1
}

// A level that comes before its outer ones ever came counts them too: after 1.1 without a 1. there is a 2.
function countOuter(counts: Count[], list: List, index: number): void {
  for (let outer = index - 1; outer >= 0 && counts[outer] === null; outer--) counts[outer] = toStart(list, outer)
}

function restartInner(counts: Count[], list: List, index: number): void {
  for (let inner = index + 1; inner < levelCount; inner++) {
    const limit = list.level(inner)?.restartAfter ?? inner
    if (index < limit && counts[inner] !== null) counts[inner] = 'restart'
  }
}

function toLabel(counts: readonly Count[], list: List, index: number): Label | null {
  const level = list.level(index)
  if (level === undefined || level.format === 'bullet') return null
  // %1.%2
  const text = level.text.replace(/%(?<level>[1-9])/gu, (_, digit: string) => toNumber(counts, list, {of: Number(digit) - 1, at: index}))
  return text === '' ? null : {text, suffix: level.suffix}
}

/** The number of one level as it stands in the label of another. */
function toNumber(counts: readonly Count[], list: List, {of, at}: {readonly of: number; readonly at: number}): string {
  const level = list.level(of)
  if (level === undefined || level.format === 'none' || level.format === 'bullet') return ''
  const count = counts[of]
  const value = typeof count === 'number' ? count : toStart(list, of)
  // Legal numbering turns the outer numbers into Arabic digits and leaves the level's own.
  const isArabic = of < at && list.level(at)?.isLegal === true
  return isArabic ? String(value) : toNumeral(value, level.format, level.pad)
}

const isLetterOrDigit = /[\p{L}\p{Nd}\p{Nl}]$/u
const opensLikeLatin = /^[!-~]/u

/**
 * Puts a label before a text. The gap of a tab is a blank only where the two would run together:
 *
 *     一、加强领导   1.关于学习   1. 2023年以来   第一条 为了
 */
export function joinLabel(label: Label | null, text: string): string {
  if (label === null) return text
  if (label.suffix === 'nothing') return label.text + text
  const needsBlank = isLetterOrDigit.test(label.text) || (/[!-~]$/u.test(label.text) && opensLikeLatin.test(text))
  const isApart = text === '' || /\s$/u.test(label.text)
  return label.text + ((label.suffix === 'space' || needsBlank) && !isApart ? ' ' : '') + text
}
