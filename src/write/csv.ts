/**
 * The ledger's issues as CSV by RFC 4180: CRLF, quotes where they are needed, a byte order mark for Excel. A cell that a
 * spreadsheet would run as a formula starts with an apostrophe; one longer than Excel's 32,767 characters is cut and says so.
 */
import {cutToCell, defuse, toCellText} from './cell.ts'
import {toIssueSheet} from './ledger.ts'
import {type Row, toHeadings} from './ledger-sheet.ts'
import type {Language} from '../language.ts'
import {type Output, type WriteOptions, type Writer, writeWhole} from './writer.ts'

export const writeCsv: Writer = (notices, options) => writeWhole(toCsv(options), notices)

export function toCsv({lang = 'zh', bom = true, corrected}: WriteOptions = {}): Output {
  const sheet = toIssueSheet(corrected)
  return {
    head: `${bom ? '\ufeff' : ''}${printRow(toHeadings(sheet, lang), lang)}`,
    separator: '',
    tail: '',
    writePart: (notice) => sheet.toRows(notice, lang).map((row) => printRow(row, lang)).join(''),
  }
}

function printRow(row: Row, lang: Language): string {
  return `${row.map((cell) => (typeof cell === 'string' ? quote(cutToCell(defuse(toCellText(cell)), lang)) : String(cell ?? ''))).join(',')}\r\n`
}

function quote(text: string): string {
  return /[",\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
