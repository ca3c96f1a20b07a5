/**
 * The ledger as a workbook: first the table that an office hands in, ready to be printed, then sums that follow it, then the data: a
 * sheet each for measures, outcomes, dates, diagnostics and notices. Rows are written as notices come; none is kept, so that
 * a workbook may be larger than memory.
 *
 * The XML is our own, packed by fflate (which DOCX needs anyway). Looked at before, in November 2026: write-excel-file (kept,
 * MIT, what this was written by at first) has no titles to repeat, no lists to choose from, no colours by state and wants all
 * rows at once; exceljs has had no release since 2023, and its fork @protobi/exceljs keeps nine dependencies; xlsx-js-style
 * stands still since 2022 and has no print titles; excelize-wasm is 20 MB; xlsx-populate is given up. hucre (MIT, no
 * dependency, what reads back in the tests) has all of it when a workbook is built in memory, and streams one sheet only.
 */
import {toLedgerPart} from './office/ledger-part.ts'
import type {Ledger} from './ledger-file.ts'
import {toUsualColumns} from './office/office-columns.ts'
import type {OfficeColumnName} from './office/office-words.ts'
import type {BinaryWriter} from './writer.ts'
import {openWorkbook, type WorkbookOptions} from './xlsx/workbook.ts'
import {joinChunks} from './zip/archive.ts'
import {openMemory, type OpenStore} from './zip/store.ts'

export const writeXlsx: BinaryWriter = async (notices, options = {}) => {
  const {ledger, columns} = await openXlsx({...options, columns: options.columns ?? toUsualColumns(notices.length > 1)}, openMemory)
  const behind = options.template === undefined ? 'data' : 'nothing'
  for (const notice of notices) await ledger.add(toLedgerPart(notice, {...options, columns}, behind))
  return await joinChunks(ledger.finish())
}

/** A workbook, or a template that is filled, with the columns that each row must have; a `RangeError` where a template cannot be. */
export async function openXlsx(options: WorkbookOptions, openStore: OpenStore): Promise<{readonly ledger: Ledger; readonly columns: readonly OfficeColumnName[]}> {
  const {lang, template: bytes} = options
  if (bytes === undefined) return {ledger: await openWorkbook(options, openStore), columns: options.columns}
  const {openFilled, readTemplate} = await import('./template/fill-template.ts')
  const template = readTemplate(bytes)
  return {ledger: await openFilled(template, {openStore, ...(lang === undefined ? {} : {lang})}), columns: template.columns}
}
