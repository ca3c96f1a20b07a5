/**
 * The sheet of sums: how many issues are in which state, and the same of each unit. The numbers are formulas over the first
 * sheet, so that they follow when somebody changes it; they are there as numbers too, for what does not count.
 *
 *     整改状态  数量  占比          责任单位    已完成  长期坚持  …  合计
 *     已完成    30    83.33%       县水利局    3       1            4
 */
import {isFormula, toCellText} from '../cell.ts'
import {fitRow} from './fit.ts'
import {printCell} from './row.ts'
import {pageSetup, printColumns, printFooter} from './sheet.ts'
import {type FormatName, toFormat} from './styles.ts'
import {mainSpace, toLetters, toPlace, toXml, xmlHead} from './xml.ts'
import type {Language} from '../../language.ts'
import {add, type Sums} from '../office/tally.ts'
import {sheetText} from '../office/office-words.ts'
import {stateWords} from '../ledger-words.ts'
import {states} from '../../record-words.ts'

/** Where the first sheet has what is counted. */
export interface Counted {
  readonly sheet: string
  readonly firstRow: number
  readonly lastRow: number
  /** The column of states, and that of units; -1 where there is none. */
  readonly stateColumn: number
  readonly unitColumn: number
}

/** A cell that is counted: what is counted, and how. */
interface Sum {
  readonly formula: string
  readonly value: number
}

type Value = string | Sum | null
type Printer = (row: number) => {readonly cells: readonly Value[]; readonly format: FormatName}

const widths = [34, ...states.map(() => 11), 11]

// What FIND looks for may have 255 characters, the marks around it among them.
const longestUnit = 250
// So many comparisons a program does when it opens the sheet, before people notice.
const mostComparisons = 4_000_000

/** The row of the headings above the units, which may be on many pages. */
const unitHeadingRow = 2 + states.length + 3

/** The name of the row that is on each page. */
export function printSummaryNames(at: number, lang: Language): string {
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${toXml(`'${sheetText.summary[lang]}'!$${unitHeadingRow}:$${unitHeadingRow}`)}</definedName>`
}

export function printSummary(sums: Sums, counted: Counted, lang: Language): string {
  const isCounted = counted.stateColumn >= 0 && counted.lastRow >= counted.firstRow
  const isByUnit = isCounted && counted.unitColumn >= 0 && sums.units.length * states.length * (counted.lastRow - counted.firstRow + 1) <= mostComparisons
  const notes = [sheetText.severalUnits, ...(isByUnit || sums.units.length === 0 ? [] : [sheetText.still])]
  const printers: readonly Printer[] = [
    () => ({cells: [sheetText.summaryTitle[lang]], format: 'title'}),
    ...printStates(sums, isCounted ? counted : undefined, lang),
    () => ({cells: [], format: 'plain'}),
    ...printUnits(sums, isByUnit ? counted : undefined, lang),
    ...notes.map((note): Printer => () => ({cells: [note[lang]], format: 'note'})),
  ]
  const rows = printers.map((print, at) => printSumRow(print(at + 1), at + 1))
  const last = toPlace(widths.length - 1, 1)
  return `${xmlHead}<worksheet ${mainSpace}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>`
    + `<sheetFormatPr defaultRowHeight="14"/>${printColumns(widths)}<sheetData>${rows.join('')}</sheetData>`
    + `<mergeCells count="1"><mergeCell ref="A1:${last}"/></mergeCells>${pageSetup}${printFooter(lang)}</worksheet>`
}

/** A row a state, and the sum of all. */
function printStates({all}: Sums, counted: Counted | undefined, lang: Language): readonly Printer[] {
  const [first, last] = [3, 2 + states.length]
  const whole = add(all)
  const share = (row: number, value: number): Sum => ({formula: `IF(B$${last + 1}=0,0,B${row}/B$${last + 1})`, value: whole === 0 ? 0 : value / whole})
  return [
    () => ({cells: [sheetText.state[lang], sheetText.count[lang], sheetText.share[lang]], format: 'heading'}),
    ...states.map((state, at): Printer => (row) => {
      const value = all[at] ?? 0
      const formula = counted === undefined ? '' : `COUNTIF(${toRange(counted, counted.stateColumn)},A${row})`
      return {cells: [stateWords[state][lang], {formula, value}, share(row, value)], format: 'word'}
    }),
    (row) => ({cells: [sheetText.total[lang], {formula: `SUM(B${first}:B${last})`, value: whole}, share(row, whole)], format: 'total'}),
  ]
}

/** A row a unit, a column a state. */
function printUnits({units}: Sums, counted: Counted | undefined, lang: Language): readonly Printer[] {
  const last = toLetters(states.length)
  return [
    () => ({cells: [sheetText.unit[lang], ...states.map((state) => stateWords[state][lang]), sheetText.total[lang]], format: 'heading'}),
    ...units.map(({unit, counts}): Printer => (row) => ({
      cells: [
        unit === '' ? sheetText.noUnit[lang] : unit,
        ...counts.map((value, at): Sum => ({formula: counted === undefined || unit.length > longestUnit ? '' : toUnitFormula(counted, {unit, row, place: `${toLetters(at + 1)}$${unitHeadingRow}`}), value})),
        {formula: `SUM(B${row}:${last}${row})`, value: add(counts)},
      ],
      format: 'word',
    })),
  ]
}

/** Counts the rows whose list of units holds the unit, as a whole and not as a part of another's name. */
function toUnitFormula(counted: Counted, {unit, row, place}: {readonly unit: string; readonly row: number; readonly place: string}): string {
  const units = toRange(counted, counted.unitColumn)
  const ofState = `(${toRange(counted, counted.stateColumn)}=${place})`
  if (unit === '') return `SUMPRODUCT((${units}="")*${ofState})`
  const listed = `"${sheetText.listed.zh}"`
  return `SUMPRODUCT(ISNUMBER(FIND(${listed}&$A${row}&${listed},${listed}&${units}&${listed}))*${ofState})`
}

function toRange({sheet, firstRow, lastRow}: Counted, column: number): string {
  const letters = toLetters(column)
  return `'${sheet}'!$${letters}$${firstRow}:$${letters}$${lastRow}`
}

function printSumRow({cells, format}: ReturnType<Printer>, row: number): string {
  const printed = cells.map((cell, at) => printSumCell(cell, {format, place: toPlace(at, row), isShare: at === 2 && cells.length === 3}))
  const [name] = cells
  const height = format === 'title' ? 34 : fitRow([{text: format === 'note' || typeof name !== 'string' ? '' : name, width: widths[0] ?? 8}]).height
  return `<row r="${row}" ht="${height}">${printed.join('')}</row>`
}

function printSumCell(cell: Value, {format, place, isShare}: {readonly format: FormatName; readonly place: string; readonly isShare: boolean}): string {
  if (cell === null) return printCell(cell, format, place)
  if (typeof cell === 'string') {
    // the name of a unit is what a page says
    const text = toCellText(cell)
    return printCell(text, isFormula(text) ? 'asText' : format, place)
  }
  const shown = isShare ? 'share' : format
  if (cell.formula === '') return printCell(cell.value, shown, place)
  return `<c r="${place}" s="${toFormat(shown)}"><f>${toXml(cell.formula)}</f><v>${cell.value}</v></c>`
}
