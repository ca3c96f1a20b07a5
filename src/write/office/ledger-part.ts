/** What a notice adds to the ledger: plain data, since it travels between threads. */
import {type NoticeOutline, toNoticeOutline} from '../docx/outline.ts'
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
  /** The outline, for a document. */
  readonly outline?: NoticeOutline
}

/** What stands behind the table. */
export type Behind = 'data' | 'outline' | 'nothing'

/** What a notice adds. */
export function toLedgerPart(notice: Notice, {lang = 'zh', corrected, columns = toUsualColumns(true)}: WriteOptions, behind: Behind = 'data'): LedgerPart {
  return {
    facts: toNoticeFacts(notice),
    table: toOfficeSheet(columns, corrected).toRows(notice, lang),
    data: behind === 'data' ? toDataSheets(corrected).map((sheet) => sheet.toRows(notice, lang)) : [],
    ...(behind === 'outline' ? {outline: toNoticeOutline(notice, lang)} : {}),
  }
}
