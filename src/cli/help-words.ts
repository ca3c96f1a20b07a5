/** What the help of the program says beyond its options, and the notes below its lists. */
import type {Language} from '../language.ts'

export const description = 'Reads published rectification notices (整改情况通报) into structured, validated records.'

/** Below the list of checks. */
export const listNotes: Readonly<Record<Language, string>> = {
  en: 'Those with their severity in brackets are off unless asked for.',
  zh: '级别加括号的检查项默认不启用。',
}

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
  $ zhenggai parse notices/ -f html -o review.html
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
  csv and xlsx are the ledger: a row an issue. In csv a cell that a spreadsheet would run as
  a formula (= + - @ at its start) gets a ' before it; in xlsx such cells are text. A cell
  longer than Excel's 32,767 characters is cut and says so.
  html is the viewer with records and texts inside: one file that a browser opens offline.

Exit status:
  0 done; 1 an error-level diagnostic, or one of several inputs could not be read;
  2 wrong use, or the one input could not be read; 130 interrupted.`
