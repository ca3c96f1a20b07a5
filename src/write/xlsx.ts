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
import {toUsualColumns} from './office/office-columns.ts'
import type {BinaryWriter} from './writer.ts'
import {openWorkbook} from './xlsx/workbook.ts'
import {joinChunks} from './zip/archive.ts'
import {openMemory} from './zip/store.ts'

export const writeXlsx: BinaryWriter = async (notices, options = {}) => {
  const columns = options.columns ?? toUsualColumns(notices.length > 1)
  const workbook = await openWorkbook({...options, columns}, openMemory)
  for (const notice of notices) await workbook.add(toLedgerPart(notice, {...options, columns}))
  return await joinChunks(workbook.finish())
}
