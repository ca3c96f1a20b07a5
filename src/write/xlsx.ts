/**
 * The ledger as a workbook: a sheet each for issues, measures, notices, outcomes and diagnostics; frozen headings, filters, wrapped
 * text, widths, days as dates. All text is stored as text, so that no cell runs; one that looks like a formula is formatted
 * as text too, so that it stays what it is when somebody edits it. Longer than Excel's 32,767 characters it is cut and says so.
 *
 * Written by write-excel-file: kept, typed, one dependency (fflate, which DOCX needs anyway), frozen rows and dates out of
 * the box, and a documented way to add the filters. exceljs has had no release since 2023 and brings nine dependencies with
 * deprecated ones below; hucre can do all this but was months old when this was written, and reads back in the tests.
 */
import writeExcelFile, {type Cell as SheetCell, type Feature, type Sheet as WorkbookSheet} from 'write-excel-file/universal'
import {
  findElement, getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, replaceElement,
} from 'write-excel-file/utility'
import {cutToCell, isFormula, toCellText} from './cell.ts'
import {toLedgerSheets} from './ledger.ts'
import {type Cell, type ColumnKind, type Row, type Sheet, toHeadings} from './ledger-sheet.ts'
import type {Language} from '../language.ts'
import type {BinaryWriter, WriteOptions} from './writer.ts'
import type {Notice} from '../record.ts'

/** The rows of each sheet, in the sheets' order. */
export type LedgerRows = readonly (readonly Row[])[]

/** What Excel holds in a sheet. */
export const longestSheet = 1_048_576

export const writeXlsx: BinaryWriter = (notices, options = {}) =>
  writeLedgerRows(notices.map((notice) => toLedgerRows(notice, options)), options)

/** The rows that a notice adds to each sheet. */
export function toLedgerRows(notice: Notice, {lang = 'zh', corrected}: WriteOptions): LedgerRows {
  return toLedgerSheets(corrected).map((sheet) => sheet.toRows(notice, lang))
}

/** The workbook of rows made before; throws a `RangeError` where a sheet would have more than Excel holds. */
export async function writeLedgerRows(parts: readonly LedgerRows[], {lang = 'zh', corrected}: WriteOptions = {}): Promise<Uint8Array> {
  const sheets = toLedgerSheets(corrected).map((sheet, at) => toWorkbookSheet(sheet, parts.flatMap((part) => part[at] ?? []), lang))
  const blob = await writeExcelFile(sheets, {features: [toFilters(sheets)]}).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const headingStyle = {fontWeight: 'bold', backgroundColor: '#dde6f0', wrap: true, alignVertical: 'center'} as const

function toWorkbookSheet(sheet: Sheet, rows: readonly Row[], lang: Language): WorkbookSheet<Blob> {
  if (rows.length >= longestSheet) {
    throw new RangeError(`${rows.length} ${sheet.name.en} are more than a sheet of a workbook holds; use csv or ndjson, or split the inputs`)
  }
  return {
    sheet: sheet.name[lang],
    columns: sheet.columns.map(({width}) => ({width})),
    stickyRowsCount: 1,
    data: [
      toHeadings(sheet, lang).map((value) => ({value, type: String, ...headingStyle})),
      ...rows.map((row) => row.map((cell, at) => toSheetCell(cell, sheet.columns[at]?.kind ?? 'text', lang))),
    ],
  }
}

function toSheetCell(cell: Cell, kind: ColumnKind, lang: Language): SheetCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return {value: cell, type: Number, alignVertical: 'top'}
  const day = kind === 'day' ? toDay(cell) : undefined
  if (day !== undefined) return {value: day, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top'}
  const value = toStoredText(cutToCell(toCellText(cell), lang))
  return {value, type: String, wrap: true, alignVertical: 'top', ...(isFormula(value) ? {format: '@'} : {})}
}

/** A day as a date at midnight UTC; undefined for one without a year (XXXX-03-02) or before those that Excel counts right. */
function toDay(text: string): Date | undefined {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && text >= '1900-03-01' ? new Date(text) : undefined
}

/**
 * Text that comes back as it is: `_x000d_` would be read as an escape, and the library leaves out U+FFFD (here □, as printers
 * put for a character that they lack) and looks words up in an object.
 */
function toStoredText(text: string): string {
  const escaped = text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_').replaceAll('\ufffd', '□')
  return escaped in {} ? `${escaped} ` : escaped
}

/** Filters on the headings of every sheet, with the hidden name by which Excel remembers a filter's range. */
function toFilters(sheets: readonly WorkbookSheet<Blob>[]): Feature<Blob> {
  const names = `<definedNames>${sheets.map(printFilterName).join('')}</definedNames>`
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, {sheetIndex}) => put(xml, `<autoFilter ref="A1:${toRange(sheets[sheetIndex]).last}"/>`, places.filter),
        },
        'xl/workbook.xml': {transform: (xml) => put(xml, names, places.names)},
      },
    },
  }
}

/** Where the parts of a filter stand in the files of a workbook. */
const places = {
  filter: {file: 'xl/worksheets/sheet{id}.xml', parent: 'worksheet', element: 'autoFilter'},
  names: {file: 'xl/workbook.xml', parent: 'workbook', element: 'definedNames'},
} as const

/** Puts an element in the place where it must stand, or in that of an empty one: two of them are an error to Excel. */
function put(xml: string, markup: string, {file, parent, element}: (typeof places)[keyof typeof places]): string {
  const present = findElement(xml, element)
  if (present !== undefined) return replaceElement(xml, present, markup)
  const order = getOrderOfSiblings(file, parent)
  if (order === undefined) throw new Error(`no order of elements for ${parent}`)
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent)
}

function toRange(sheet: WorkbookSheet<Blob> | undefined): {readonly last: string; readonly absolute: string} {
  const rows = sheet?.data.length ?? 1
  const last = getCellAddress(rows - 1, (sheet?.data[0]?.length ?? 1) - 1)
  return {last, absolute: `$A$1:${last.replace(/^(?<column>[A-Z]{1,3})/u, '$$$<column>$$')}`}
}

function printFilterName(sheet: WorkbookSheet<Blob>, at: number): string {
  const range = `'${sheet.sheet ?? ''}'!${toRange(sheet).absolute}`
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`
}
