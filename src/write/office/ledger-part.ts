/** What a notice adds to the ledger: plain data, since it travels between threads. */
import {toDataSheets} from '../ledger.ts'
import type {Row} from '../ledger-sheet.ts'
import {toOfficeSheet, toUsualColumns} from './office-columns.ts'
import {type NoticeFacts, toNoticeFacts} from './tally.ts'
import type {Notice} from '../../record.ts'
import type {WriteOptions} from '../writer.ts'

export interface LedgerPart {
  readonly facts: NoticeFacts
  /** The rows of the table that is handed in. */
  readonly table: readonly Row[]
  /** The rows of each sheet of data; none where the table stands alone. */
  readonly data: readonly (readonly Row[])[]
}

/** What a notice adds, with the sheets of data or without. */
export function toLedgerPart(notice: Notice, {lang = 'zh', corrected, columns = toUsualColumns(true)}: WriteOptions, hasData = true): LedgerPart {
  return {
    facts: toNoticeFacts(notice),
    table: toOfficeSheet(columns, corrected).toRows(notice, lang),
    data: hasData ? toDataSheets(corrected).map((sheet) => sheet.toRows(notice, lang)) : [],
  }
}
