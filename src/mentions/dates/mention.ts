/**
 * What the dates stage speaks of: the date as printed, and the mention that comes out once its year is settled.
 */
import type {Precision} from '../../record.ts'
import type {Slice} from '../../source.ts'

/** A date as printed in a line, with its days. */
export interface DateMention {
  /** Where it stands. */
  readonly slice: Slice
  /** As printed. */
  readonly text: string
  /** First day, 2023-07-24, or XXXX-03-02 where no text settles the year; null for no possible day and where damaged. */
  readonly start: string | null
  /** Last day, included. */
  readonly end: string | null
  /** ISO 8601-2: 2023-07, 2022-12-07/2023-01-13, 2023-33 (first quarter), 2023-40 (first half); null as `start` is. */
  readonly edtf: string | null
  /** How exactly the days are given; of a range, by its more exact end. */
  readonly precision: Precision
  /** What was not printed and comes from the text around. */
  readonly inferred: readonly 'year'[]
  /** Whether it stands inside 《 》. */
  readonly inTitle: boolean
  /** Whether characters were lost, so that the days cannot be told: 2024717日. */
  readonly isDamaged: boolean
}

/** A stretch of days in a year that may not be printed: a day, a month, a quarter … */
export interface DateParts {
  /** The year as printed; null where none is. */
  readonly year: number | null
  /** A word that stands for the year inside a range (至次年3月); null where none does. */
  readonly yearWord: string | null
  /** Its first month, as printed: may be 13. */
  readonly firstMonth: number
  /** Its last month. */
  readonly lastMonth: number
  /** Its first day, as printed: may be 30 in February. */
  readonly firstDay: number
  /** Its last day; null for the last of the month. */
  readonly lastDay: number | null
  /** How exactly the days are given. */
  readonly precision: Precision
}

/** A date as printed, before its year is settled. */
export interface PrintedDate {
  /** Where it stands. */
  readonly slice: Slice
  /** The whole of it, or what a range begins with. */
  readonly first: DateParts
  /** What a range ends with; the same object as `first` where it is no range. */
  readonly last: DateParts
  /** Whether it stands inside 《 》. */
  readonly inTitle: boolean
  /** Whether characters were lost. */
  readonly isDamaged: boolean
}

/** Whether it is a range that prints both its ends. */
export function isRange(date: PrintedDate): boolean {
  return date.first !== date.last
}

/** Whether its year is set off by a mark and not by 年: 2024-04-18. */
export function isSeparated({slice: {line, start}}: PrintedDate): boolean {
  return /^\d{4}[-./]/u.test(line.folded.slice(start, start + 5))
}
