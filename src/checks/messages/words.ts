/** The shape of a language's words for what the checks say. */

/** The words of one check. */
export interface CheckWords {
  /** One sentence on what it reports. */
  readonly summary: string
  /** What it says: `{actual}`, `{expected}` and the remark's named values are filled in. */
  readonly message: string
}

/** The words of a language. */
export interface Words<Id extends string = string> {
  /** By the id of the check. */
  readonly checks: Readonly<Record<Id, CheckWords>>
  /** Words for named values that are no printed text. */
  readonly terms: Readonly<Record<string, string>>
  /** What reports say around a message. */
  readonly report: ReportWords
}

/** What reports say around a message. */
export interface ReportWords {
  readonly error: string
  readonly warning: string
  readonly info: string
  /** Before what stands at the place. */
  readonly actual: string
  /** Before what was expected there. */
  readonly expected: string
  /** Before another place. */
  readonly related: string
  /** The last line: `{files}`, `{errors}`, `{warnings}`, `{infos}`. */
  readonly totals: string
  /** The last line where nothing was found: `{files}`. */
  readonly clean: string
  /** Where a report shows no more of a level: `{count}`. */
  readonly more: string
  /** Before the line of a file that has no lines of its own (DOCX, PDF, HTML): `{line}`. */
  readonly line: string
  /** Heads of a table of diagnostics. */
  readonly columns: {readonly severity: string; readonly place: string; readonly check: string; readonly message: string}
}
