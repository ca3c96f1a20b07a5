/** What the help of the program says beyond its options, and the notes below its lists. */
import type {Language} from '../language.ts'

export const description = 'Reads published rectification notices (整改情况通报) into structured, validated records.'

/** Below the list of checks. */
export const listNotes: Readonly<Record<Language, string>> = {
  en: 'Those with their severity in brackets are off unless asked for.',
  zh: '级别加括号的检查项默认不启用。',
}

/** The options of the ledger as offices lay it out. */
export const ledgerHelp = {
  title: 'xlsx, docx: the title of the ledger (default: by who inspected, such as 巡察反馈问题整改台账)',
  columns: 'xlsx, docx: the columns of the table in order, such as 序号,反馈问题,整改状态',
  template: "xlsx: fill the table of an office's own workbook, found by its headings (存在问题, 整改情况 …)",
  date: 'xlsx, docx: the day that the ledger is dated (default: SOURCE_DATE_EPOCH, or today)',
} as const

/** What stands below the options of `check`. */
export const checkHelp = `Examples:
  $ zhenggai check notice.docx
  $ zhenggai check notices/ --lang zh --severity warning
  $ zhenggai check notices/ -f sarif -o zhenggai.sarif
  $ zhenggai check notices/ -f github --max-warnings 0

Exit status:
  0 nothing worse than a warning; 1 an error, too many warnings, or one of several inputs could
  not be read; 2 wrong use, or the one input could not be read; 130 interrupted.`

/** What stands below the options of `parse`. */
export const parseHelp = `Examples:
  $ zhenggai parse notice.txt -f yaml
  $ zhenggai parse notices/ > notices.ndjson
  $ zhenggai parse notices/ -o 台账.xlsx
  $ zhenggai parse notices/ -o 台账.xlsx --template 模板.xlsx
  $ zhenggai parse notices/ -f html -o review.html
  $ zhenggai parse notices/ -f parquet --out-dir set
  $ zhenggai parse notices/ -o all.ndjson --resume --unique --report run.json
  $ zhenggai parse 'notices/**/*.html' '!**/drafts/**' --out-dir records
  $ find . -name '*.docx' -print0 | zhenggai parse --files-from - --null -f csv

Inputs:
  A folder gives all files below it that can be read, in natural order; hidden ones and
  node_modules are passed over, and what --ignore or a .zhenggaiignore file (gitignore's
  syntax) names. A path that exists is taken as it is, even if it looks like a pattern.
  A pattern takes whatever it matches. Files named outright are never ignored.
  .doc .wps .rtf .odt are read through LibreOffice: soffice on the PATH, or what the variable
  ZHENGGAI_SOFFICE names. Without it they are told of as files that could not be read.

Outputs:
  One input prints one record; several, a folder or a pattern print one record a line.
  In --out-dir a file keeps its path below the folder that all inputs have in common:
  a/x.txt and b/y.txt become DIR/a/x.json and DIR/b/y.json, notices/ becomes what is in it.
  Files appear whole or not at all.
  xlsx and docx are the ledger (台账) as offices hand it in, ready to be printed: A4 across, one
  page wide, headings on each page; xlsx has sums and the data behind it, docx the outline of
  each notice. --template fills a workbook of your own. csv is the ledger as data. In csv a cell
  that a spreadsheet would run as a formula (= + - @ at its start) gets a ' before it; in xlsx
  such cells are text. A cell longer than Excel's 32,767 characters is cut and says so.
  parquet is data for DuckDB, pandas and R: a file a table (notices, sections, issues, measures,
  dates, outcomes, diagnostics), all of them into --out-dir with a datapackage.json that
  describes each column, or one with --table issues -o issues.parquet. --table makes such tables
  of csv too, for programs: values as in the record, nothing guarded or cut, no byte order mark.
  --table all -f csv --out-dir set is the set; -f csv --out-dir alone is a ledger an input.
  docs/data.md says what each column holds.
  --resume keeps what each input gives beside the output until that is whole, so that the same
  command goes on after a crash; --report says of all inputs what zhenggai stats says.
  html is the viewer with records and texts inside: one file that a browser opens offline.

Exit status:
  0 done; 1 an error-level diagnostic, or one of several inputs could not be read;
  2 wrong use, or the one input could not be read; 130 interrupted.`
