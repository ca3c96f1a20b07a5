/** What a notice adds to the ledger: plain data, since it travels between threads. */
import {toDataSheets} from '../ledger.ts'
import type {Row} from '../ledger-sheet.ts'
import {toOfficeSheet, toUsualColumns} from './office-columns.ts'
import {type NoticeFacts, toNoticeFacts} from './tally.ts'
import type {Notice} from '../../record.ts'
import type {WriteOptions} from '../writer.ts'

export interface LedgerPart {
  readonly facts: NoticeFacts
  /** The rows of each sheet: the first one's, then those of the data. */
  readonly rows: readonly (readonly Row[])[]
}

/** The rows that a notice adds to each sheet. */
export function toLedgerPart(notice: Notice, {lang = 'zh', corrected, columns = toUsualColumns(true)}: WriteOptions): LedgerPart {
  const sheets = [toOfficeSheet(columns, corrected), ...toDataSheets(corrected)]
  return {facts: toNoticeFacts(notice), rows: sheets.map((sheet) => sheet.toRows(notice, lang))}
}
