/** The workbook while it is written: each sheet is a file that grows with every notice. */
import {printBook, toSheetFile} from './book.ts'
import {printRow, type RowPlan} from './row.ts'
import {type Layout, printNames, printShared, printSheetHead, printSheetTail, toFirstRow} from './sheet.ts'
import {printStyles} from './styles.ts'
import {printSummary, printSummaryNames} from './summary.ts'
import {toDataSheets} from '../ledger.ts'
import {type Row, type Sheet, toHeadings} from '../ledger-sheet.ts'
import {toOfficeSheet} from '../office/office-columns.ts'
import {type OfficeColumnName, printDay, sheetText} from '../office/office-words.ts'
import {openTally, type Sums, toTitle} from '../office/tally.ts'
import type {WriteOptions} from '../writer.ts'
import {type Ledger, longestSheet} from '../ledger-file.ts'
import {toEntry, writeArchive} from '../zip/archive.ts'
import {type Entry, openPart, type Part} from '../zip/part.ts'
import type {OpenStore} from '../zip/store.ts'

/** What a workbook is written by. */
export interface WorkbookOptions extends WriteOptions {
  readonly columns: readonly OfficeColumnName[]
}

/** A sheet that grows. */
interface GrowingSheet {
  readonly layout: Layout
  readonly lastRow: () => number
  add(rows: readonly Row[]): Promise<void>
  end(): Promise<Entry>
}

export async function openWorkbook(options: WorkbookOptions, openStore: OpenStore): Promise<Ledger> {
  const {columns, corrected, lang = 'zh'} = options
  const tally = openTally()
  const sheets: GrowingSheet[] = []
  // the sums stand between the first sheet and the data
  for (const [at, sheet] of [toOfficeSheet(columns, corrected), ...toDataSheets(corrected)].entries()) {
    const part = openPart(toSheetFile(at === 0 ? 0 : at + 1), await openStore())
    sheets.push(await openSheet(sheet, part, at === 0 ? options : {lang}))
  }
  return {
    add: async ({facts, table, data}) => {
      tally.add(facts)
      for (const [at, sheet] of sheets.entries()) await sheet.add([table, ...data][at] ?? [])
    },
    finish: async function* finish() {
      yield* writeArchive(await endAll(sheets, tally.sum(), options))
    },
  }
}

async function openSheet(sheet: Sheet, part: Part, {columns, lang = 'zh'}: Partial<WorkbookOptions>): Promise<GrowingSheet> {
  const layout: Layout = {
    name: sheet.name[lang],
    lang,
    headings: toHeadings(sheet, lang),
    widths: sheet.columns.map(({width}) => width),
    headingRow: columns === undefined ? 1 : 3,
    stateColumn: columns?.indexOf('status') ?? -1,
    isFirst: columns !== undefined,
  }
  const remark = columns?.indexOf('remarks') ?? -1
  const plan: RowPlan = {columns: sheet.columns, lang, ...(remark < 0 ? {} : {remark: {at: remark, text: sheetText.tooTall[lang]}})}
  const first = toFirstRow(layout)
  let row = layout.headingRow
  await part.write(printSheetHead(layout))
  return {
    layout,
    lastRow: () => row,
    add: async (rows) => {
      if (row + rows.length > longestSheet) {
        throw new RangeError(`more than ${longestSheet - layout.headingRow} ${sheet.name.en} are more than a sheet of a workbook holds; use csv or ndjson, or split the inputs`)
      }
      for (const cells of rows) {
        row += 1
        await part.write(printRow(cells, plan, {row, running: row - first + 1}))
      }
    },
    end: async () => {
      await part.write(printSheetTail(layout, row))
      return await part.end()
    },
  }
}

/** All files of the workbook, once the last notice has come. */
async function endAll(sheets: readonly GrowingSheet[], sums: Sums, options: WorkbookOptions): Promise<readonly Entry[]> {
  const {lang = 'zh', columns, title, day} = options
  const summary = {name: sheetText.summary[lang], file: toSheetFile(1)}
  const names = sheets.map(({layout}) => layout.name).toSpliced(1, 0, summary.name)
  const ranges = sheets.map(({layout, lastRow}, at) => printNames(layout, at === 0 ? 0 : at + 1, lastRow())).join('')
  const [office] = sheets
  const counted = {
    sheet: names[0] ?? '', firstRow: 4, lastRow: office?.lastRow() ?? 3, stateColumn: columns.indexOf('status'), unitColumn: columns.indexOf('units'),
  }
  const small = {
    ...printBook(names, ranges + printSummaryNames(1, lang)),
    'xl/styles.xml': printStyles(),
    'xl/sharedStrings.xml': printShared({
      title: title ?? toTitle(sums, lang),
      filledBy: `${sheetText.filledBy[lang]}${sums.issuer ?? ''}`,
      madeOn: `${sheetText.madeOn[lang]}${day === undefined ? sheetText.noDay[lang] : printDay(day, lang)}`,
    }),
    [summary.file]: printSummary(sums, counted, lang),
  }
  const entries: Entry[] = []
  for (const [name, text] of Object.entries(small)) entries.push(await toEntry(name, text))
  for (const sheet of sheets) entries.push(await sheet.end())
  return entries
}
