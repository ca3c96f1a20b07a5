/**
 * A sheet's XML around its rows: what stands before them is known from the start, so that rows can be written as they come,
 * and what depends on their number stands behind them.
 */
import {type FormatName, toFormat, toStateFormat} from './styles.ts'
import {toCellText} from '../cell.ts'
import {printCell, printText} from './row.ts'
import {mainSpace, toLetters, toPlace, toXml, xmlHead} from './xml.ts'
import type {Language} from '../../language.ts'
import {stateWords} from '../ledger-words.ts'
import {states} from '../../record-words.ts'
import {sheetText} from '../office/office-words.ts'

/** What a sheet is laid out by. */
export interface Layout {
  readonly name: string
  readonly lang: Language
  readonly headings: readonly string[]
  readonly widths: readonly number[]
  /** The row of the headings: 3 below a title and a line, else 1. */
  readonly headingRow: number
  /** The column of states, from which one chooses and by which rows are coloured; -1 for none. */
  readonly stateColumn: number
  /** Whether it is the sheet that is seen first. */
  readonly isFirst: boolean
}

/** The row of the first thing below the headings. */
export function toFirstRow({headingRow}: Pick<Layout, 'headingRow'>): number {
  return headingRow + 1
}

/** A4 across, one page wide and any number high. */
export const pageSetup = '<printOptions horizontalCentered="1"/>'
  + '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
  + '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>'

export function printFooter(lang: Language): string {
  return `<headerFooter><oddFooter>${toXml(`&C${sheetText.page[lang]}`)}</oddFooter></headerFooter>`
}

export function printColumns(widths: readonly number[]): string {
  return `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
}

/** A sheet up to its first row of things; the title and the line below it stand among the shared texts, which are written last. */
export function printSheetHead(layout: Layout): string {
  const {headings, widths, headingRow, isFirst} = layout
  const pane = `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
  const title = headingRow === 1 ? '' : printTitleRows(layout)
  return `${xmlHead}<worksheet ${mainSpace}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`
    + `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`
    + `<sheetFormatPr defaultRowHeight="14"/>${printColumns(widths)}<sheetData>${title}`
    + `<row r="${headingRow}" ht="28" customHeight="1">${headings.map((heading, at) => printCell(heading, 'heading', toPlace(at, headingRow))).join('')}</row>`
}

/** The shared text of the title, and those of the line below it. */
const shared = {title: 0, filledBy: 1, madeOn: 2} as const

function printTitleRows({headings}: Layout): string {
  const cell = (at: number, row: number, text: {readonly index: number; readonly format: FormatName}): string =>
    `<c r="${toPlace(at, row)}" s="${toFormat(text.format)}" t="s"><v>${text.index}</v></c>`
  const half = toHalf(headings.length)
  return `<row r="1" ht="34" customHeight="1">${cell(0, 1, {index: shared.title, format: 'title'})}</row>`
    + `<row r="2" ht="20" customHeight="1">${cell(0, 2, {index: shared.filledBy, format: 'line'})}`
    + `${half < headings.length ? cell(half, 2, {index: shared.madeOn, format: 'line'}) : ''}</row>`
}

/** The column at which the right part of the line below the title begins. */
function toHalf(columns: number): number {
  return Math.max(1, columns - 3)
}

function printMerges({headings: {length}, headingRow}: Layout): string {
  if (headingRow === 1 || length < 2) return ''
  const half = toHalf(length)
  const ranges = [`A1:${toPlace(length - 1, 1)}`]
  if (half > 1) ranges.push(`A2:${toPlace(half - 1, 2)}`)
  if (half < length - 1) ranges.push(`${toPlace(half, 2)}:${toPlace(length - 1, 2)}`)
  return `<mergeCells count="${ranges.length}">${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
}

/** A sheet from behind its last row. */
export function printSheetTail(layout: Layout, lastRow: number): string {
  const {headings, headingRow, stateColumn, lang} = layout
  const filter = `<autoFilter ref="A${headingRow}:${toPlace(headings.length - 1, lastRow)}"/>`
  const choice = stateColumn < 0 ? '' : printChoice(layout, lastRow)
  return `</sheetData>${filter}${printMerges(layout)}${choice}${pageSetup}${printFooter(lang)}</worksheet>`
}

/** The colours of states, and the list that one chooses from. */
function printChoice({stateColumn, lang, headingRow}: Layout, lastRow: number): string {
  const letters = toLetters(stateColumn)
  const range = `${letters}${headingRow + 1}:${letters}${Math.max(lastRow, headingRow + 1)}`
  const rules = states.map((state, at) =>
    `<cfRule type="cellIs" dxfId="${toStateFormat(state)}" priority="${at + 1}" operator="equal"><formula>${toXml(`"${stateWords[state][lang]}"`)}</formula></cfRule>`)
  const list = toXml(`"${states.map((state) => stateWords[state][lang]).join(',')}"`)
  return `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`
    + `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${sheetText.chooseState[lang]}" sqref="${range}">`
    + `<formula1>${list}</formula1></dataValidation></dataValidations>`
}

/** The shared texts: the title and the line below it. */
export function printShared(texts: Readonly<Record<keyof typeof shared, string>>): string {
  const all = [texts.title, texts.filledBy, texts.madeOn]
  return `${xmlHead}<sst ${mainSpace} count="${all.length}" uniqueCount="${all.length}">${all.map((text) => `<si>${printText(toCellText(text))}</si>`).join('')}</sst>`
}

/** The hidden and the visible names of a sheet's ranges: what is filtered, what is printed, which row is on each page. */
export function printNames({name, headings, headingRow}: Layout, at: number, lastRow: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'`
  const last = `$${toLetters(headings.length - 1)}$${lastRow}`
  const define = (word: string, value: string, hidden = ''): string =>
    `<definedName name="_xlnm.${word}" localSheetId="${at}"${hidden}>${toXml(`${sheet}!${value}`)}</definedName>`
  return define('_FilterDatabase', `$A$${headingRow}:${last}`, ' hidden="1"')
    + define('Print_Area', `$A$1:${last}`)
    + define('Print_Titles', `$${headingRow}:$${headingRow}`)
}
