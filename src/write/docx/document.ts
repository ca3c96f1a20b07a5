/**
 * The ledger for those who report in Word: the table of the workbook's first sheet, A4 across with its headings on each page, and behind it
 * the outline of each notice with the state of its issues. Rows wait as XML until all have come, since the title above
 * them depends on all.
 *
 * Written as XML, which a table and some paragraphs need little of. `docx` (MIT, kept, 9.15) would do it too, but takes a whole
 * document as objects and gives it at the end, so that memory would grow with the number of notices.
 */
import {printPackage, wordSpace} from './package.ts'
import {type Look, printParagraph, printTableCell} from './paragraphs.ts'
import type {Language} from '../../language.ts'
import type {Ledger} from '../ledger-file.ts'
import type {ColumnKind, Row, Sheet} from '../ledger-sheet.ts'
import type {LedgerPart} from '../office/ledger-part.ts'
import {toOfficeSheet} from '../office/office-columns.ts'
import {printDay, sheetText} from '../office/office-words.ts'
import {openTally, toTitle} from '../office/tally.ts'
import {stateWords} from '../ledger-words.ts'
import {states} from '../../record-words.ts'
import {stateColors} from '../xlsx/styles.ts'
import type {WorkbookOptions} from '../xlsx/workbook.ts'
import {xmlHead} from '../xlsx/xml.ts'
import {toEntry, writeArchive} from '../zip/archive.ts'
import {openPart} from '../zip/part.ts'
import {openSpool} from '../zip/spool.ts'
import type {OpenStore} from '../zip/store.ts'

/** What Word holds in a table. */
export const longestTable = 32_767

// A4 across, in twentieths of a point, and what is left of it between the margins.
const page = {width: 16_838, height: 11_906, margin: 850} as const
const room = page.width - 2 * page.margin

export async function openDocument(options: WorkbookOptions, openStore: OpenStore): Promise<Ledger> {
  const {lang = 'zh', columns, corrected} = options
  const sheet = toOfficeSheet(columns, corrected)
  const widths = toWidths(sheet)
  const tally = openTally()
  const [rows, outlines] = [openSpool(await openStore()), openSpool(await openStore())]
  let count = 0
  let hasOutline = false
  return {
    add: async ({facts, table, outline}) => {
      tally.add(facts)
      if (count + table.length >= longestTable) throw new RangeError(`more than ${longestTable - 1} issues are more than a table of Word holds; use xlsx or csv, or split the inputs`)
      for (const cells of table) {
        count += 1
        await rows.write(printRow(cells, {sheet, widths, running: count, lang}))
      }
      // a title alone would be a page for nothing
      if (outline === undefined || outline.lines.length === 0) return
      hasOutline = true
      await outlines.write(printOutline(outline))
    },
    finish: async function* finish() {
      const {title, day} = options
      const sums = tally.sum()
      const part = openPart('word/document.xml', await openStore())
      await part.write(`${xmlHead}<w:document ${wordSpace}><w:body>${printParagraph(title ?? toTitle(sums, lang), {style: 'Title'})}`)
      const madeOn = day === undefined ? sheetText.noDay[lang] : printDay(day, lang)
      await part.write(printParagraph(`${sheetText.filledBy[lang]}${sums.issuer ?? ''}\t${sheetText.madeOn[lang]}${madeOn}`, {tab: room, size: 21}))
      await part.write(printTableHead(sheet, widths, lang))
      for await (const text of rows.read()) await part.write(text)
      await part.write('</w:tbl>')
      // Word wants a paragraph behind a table
      await part.write(count > 0 && hasOutline ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : '<w:p/>')
      for await (const text of outlines.read()) await part.write(text)
      await part.write(`${printPage()}</w:body></w:document>`)
      const document = await part.end()
      const others = await Promise.all(Object.entries(printPackage(lang)).map(async ([name, text]) => await toEntry(name, text)))
      yield* writeArchive([...others, document])
    },
  }
}

// What holds a number, a state, a day or a name in one line, in twentieths of a point.
const least: Readonly<Record<ColumnKind, number>> = {running: 500, number: 700, word: 880, day: 1020, text: 700}

/** The widths of the columns, which share the page as they share a sheet; those that would be too narrow have what they need. */
function toWidths({columns}: Sheet): readonly number[] {
  const sum = (chosen: Sheet['columns']): number => chosen.reduce((whole, {width}) => whole + width, 0)
  const whole = sum(columns)
  const isNarrow = ({kind, width}: Sheet['columns'][number]): boolean => (width / whole) * room < least[kind]
  const left = room - columns.filter(isNarrow).reduce((taken, {kind}) => taken + least[kind], 0)
  const wide = sum(columns.filter((column) => !isNarrow(column)))
  return columns.map((column) => (isNarrow(column) ? least[column.kind] : Math.floor((column.width / wide) * left)))
}

function printTableHead({columns}: Sheet, widths: readonly number[], lang: Language): string {
  const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const cells = columns.map(({heading}, at) => printTableCell(heading[lang], {width: widths[at] ?? 0, isBold: true, across: 'center', fill: 'E7ECF3'}))
  return `<w:tbl><w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:jc w:val="center"/>`
    + `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`
    + '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    + `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    + `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="420"/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

interface RowPlace {
  readonly sheet: Sheet
  readonly widths: readonly number[]
  readonly running: number
  readonly lang: Language
}

function printRow(cells: Row, {sheet, widths, running, lang}: RowPlace): string {
  const printed = sheet.columns.map(({kind}, at) => {
    const text = kind === 'running' ? String(running) : String(cells[at] ?? '')
    const look: Look = kind === 'text' ? {} : {across: 'center'}
    return printTableCell(text, {...look, width: widths[at] ?? 0, fill: kind === 'word' ? toColor(text, lang) : undefined})
  })
  return `<w:tr>${printed.join('')}</w:tr>`
}

/** The colour of a state, by its word. */
function toColor(word: string, lang: Language): string | undefined {
  const state = states.find((each) => stateWords[each][lang] === word)
  return state === undefined ? undefined : stateColors[state].slice(2)
}

function printOutline({title, lines}: NonNullable<LedgerPart['outline']>): string {
  const printed = lines.map(({level, text, word}) =>
    printParagraph(word === '' ? text : `${text}\t${word}`, {style: 'Outline', indent: (level - 1) * 420, isBold: level === 1, tab: room}))
  return `${printParagraph(title, {style: 'Heading1'})}${printed.join('')}`
}

function printPage(): string {
  const {width, height, margin} = page
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${width}" w:h="${height}" w:orient="landscape"/>`
    + `<w:pgMar w:top="1000" w:right="${margin}" w:bottom="1000" w:left="${margin}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`
}
