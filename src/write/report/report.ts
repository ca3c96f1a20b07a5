/** The shape of a report: files as checked in, a text out. */
import type {Language} from '../../language.ts'
import type {Diagnostic} from '../../record.ts'

/** A file as checked: all that reports are made of. Plain data, since it travels between threads. */
export interface CheckedFile {
  /** Relative to the working folder, with / between folders; `<stdin>` for standard input without a name. */
  readonly name: string
  /** Whether positions are places in the file itself; those of DOCX, PDF and HTML are places in the lines as read. */
  readonly isVerbatim: boolean
  readonly diagnostics: readonly Diagnostic[]
  /** The printed lines that diagnostics point at, by their number. */
  readonly lines: Readonly<Record<string, string>>
}

/** What a caller chooses. */
export interface ReportOptions {
  readonly language: Language
  /** The program's version, for formats that name it. */
  readonly version: string
  /** Whether text may be coloured. */
  readonly hasColor?: boolean
  /** How many columns a line may have, for formats that show the text. */
  readonly width?: number
}

/** A report as written. */
export interface Report {
  readonly text: string
  /** What is to be appended to the summary of a CI step; null where the format has none. */
  readonly summary: string | null
}

/** Writes a report. */
export type ReportWriter = (files: readonly CheckedFile[], options: ReportOptions) => Report
