/** What the reading of counts speaks of. */
import type {Slice} from '../../source.ts'

/** What is counted. */
export type Counted =
  | 'issues' | 'categories' | 'items' | 'measures' | 'tasks' | 'rules' | 'persons' | 'money' | 'leads' | 'cases' | 'letters' | 'meetings' | 'inspections' | 'other'

/** What is said of it. */
export type Said =
  | 'found' | 'done' | 'mostly-done' | 'under-way' | 'not-done' | 'made' | 'revised' | 'recovered' | 'returned' | 'punished' | 'handled' | 'opened'
  | 'transferred' | 'held' | 'planned' | 'none'

/** A word for what is said, found in a text. */
export interface FoundSaying {
  readonly said: Said
  /** Where the word for it stands. */
  readonly word: readonly [number, number]
  /** Whether it is done to things: 拆除, 安装. */
  readonly isWork?: boolean
}

/** A counted number as printed, with what it counts. */
export interface CountMention {
  /** The number with its unit. */
  readonly slice: Slice
  readonly counted: Counted
  readonly said: Said
  /** Whether it is told as what was found, whatever is said of it then: 反馈的21个问题已全部完成整改 */
  readonly isFound: boolean
  /** Money in yuan, a rate in percent; of 2至3 the first. */
  readonly value: number
  /** Of 2至3 the last; else null. */
  readonly upTo: number | null
  /** 个, 项, 人次, 元, % */
  readonly unit: string
  /** 余, 约, 近, 多 */
  readonly isApproximate: boolean
  /** Whether it is a rate, and with how many digits behind the point it is printed. */
  readonly isRate: boolean
  readonly digits: number
  /** The word for what is said: 党内警告, 追回; null where there is none. */
  readonly word: Slice | null
  /** Whole; a part that stands behind 其中 or in brackets; what is left (其余2个); or of some that are named otherwise (立行立改, 上一轮). */
  readonly scope: 'whole' | 'of-which' | 'rest' | 'part'
  /** The number that it is a part of: its place among the mentions; null where it is none. */
  readonly partOf: number | null
}

/** A count with the word for what is said of it: 已完成整改35个 · 3.72万元全部清退. */
export function toWhole({slice, word}: Pick<CountMention, 'slice' | 'word'>): Slice {
  return word === null ? slice : {line: slice.line, start: Math.min(slice.start, word.start), end: Math.max(slice.end, word.end)}
}
