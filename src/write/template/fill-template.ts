/**
 * An office's own workbook filled: the table is found by its headings, its rows are written as notices come, and all that is
 * not the table stays as it is, letter for letter: other sheets, formats, widths, pictures. Edited as XML, since a library that reads
 * a workbook and writes it again loses what it does not know.
 */
import {unzipSync} from 'fflate'
import {printAfter, printBefore, type TemplateSheet, toRowPrinter} from './fill-sheet.ts'
import {findTable} from './find-table.ts'
import {readFormats} from './formats.ts'
import {readGrid} from './grid.ts'
import {dropPrefix, editAttribute, editElements, type Element, findElement, findElements, printElement, readAttribute, readText, setAttribute} from './markup.ts'
import {countAdded, dropValues, type Growth, moveWritten, moveRange} from './move.ts'
import {type OfficeColumnName, sampleHeadings} from '../office/office-words.ts'
import type {Language} from '../../language.ts'
import {toEntry, writeArchive} from '../zip/archive.ts'
import {type Entry, openPart} from '../zip/part.ts'
import type {OpenStore} from '../zip/store.ts'
import {longestSheet, type Ledger} from '../ledger-file.ts'

/** A template as read. */
export interface Template {
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
  /** The sheet that is filled, and its file. */
  readonly sheet: TemplateSheet
  readonly file: string
  /** The columns that it asks for, in their order. */
  readonly columns: readonly OfficeColumnName[]
}

/** Reads a template; throws a `RangeError` where it has nothing to be filled. */
export function readTemplate(bytes: Uint8Array): Template {
  const files = unzip(bytes)
  const text = (name: string): string => dropPrefix(new TextDecoder().decode(files[name] ?? new Uint8Array()))
  const shared = findElements(text('xl/sharedStrings.xml'), 'si').map(({inner}) => readText(inner))
  const formatOf = readFormats(text('xl/styles.xml'))
  const found = findSheets(text).flatMap(({name, file}) => {
    const xml = text(file)
    const grid = readGrid(xml, shared)
    const table = findTable(grid)
    return table === undefined ? [] : [{file, sheet: {name, xml, grid, table, formatOf}}]
  })
  const [best] = found.toSorted((one, other) => other.sheet.table.columns.length - one.sheet.table.columns.length)
  if (best === undefined) throw new RangeError(`no row of headings such as ${sampleHeadings} is on any sheet of the template`)
  return {files, ...best, columns: best.sheet.table.columns.map(({name}) => name)}
}

/** Opens a template to be filled. */
export async function openFilled(template: Template, {lang = 'zh', openStore}: {readonly lang?: Language; readonly openStore: OpenStore}): Promise<Ledger> {
  const {sheet, file} = template
  const {table: {first}} = sheet
  const part = openPart(file, await openStore())
  const print = toRowPrinter(sheet, lang)
  let row = first - 1
  await part.write(printBefore(sheet))
  return {
    add: async ({table}) => {
      if (row + table.length > longestSheet) throw new RangeError(`more than ${longestSheet - first + 1} rows are more than a sheet of a workbook holds; split the inputs`)
      for (const cells of table) {
        row += 1
        await part.write(print(cells, row))
      }
    },
    finish: async function* finish() {
      const filled = row - first + 1
      await part.write(printAfter(sheet, filled))
      yield* writeArchive(await toEntries(template, {...sheet.table, filled}, await part.end()))
    },
  }
}

/** The files of the template, the sheet in its place among them. */
async function toEntries({files, sheet: {name: sheet}, file}: Template, growth: Growth, filled: Entry): Promise<readonly Entry[]> {
  const isGrown = countAdded(growth) > 0
  const tables = findTables(files, file)
  const entries: Entry[] = []
  for (const [name, bytes] of Object.entries(files)) {
    if (name === file) entries.push(filled)
    // the order in which formulas were counted is made anew by the program that opens it
    else if (name !== 'xl/calcChain.xml') entries.push(await toEntry(name, edit(name, bytes, {sheet, growth, isGrown, tables})))
  }
  return entries
}

interface Edit {
  readonly sheet: string
  readonly growth: Growth
  readonly isGrown: boolean
  /** The tables (in Excel's sense) of the sheet that is filled. */
  readonly tables: readonly string[]
}

/** What must change in another file because rows were put in; most files stay byte for byte as they are. */
function edit(name: string, bytes: Uint8Array<ArrayBuffer>, {sheet, growth, isGrown, tables}: Edit): string | Uint8Array<ArrayBuffer> {
  const text = (): string => new TextDecoder().decode(bytes)
  if (name === '[Content_Types].xml') return dropCalcChain(text(), 'Override', 'PartName')
  if (name === 'xl/_rels/workbook.xml.rels') return dropCalcChain(text(), 'Relationship', 'Target')
  if (name === 'xl/workbook.xml') return countAnew(isGrown ? moveNames(text(), growth, sheet) : text())
  if (name.startsWith('xl/worksheets/sheet')) return editOther(bytes, {sheet, growth, isGrown, tables})
  if (isGrown && tables.includes(name)) return moveTable(text(), growth)
  return bytes
}

/** A list of files without the one that says in which order formulas were counted. */
function dropCalcChain(xml: string, name: string, attribute: string): string {
  return editElements(xml, name, ({attributes}, written) => (readAttribute(attributes, attribute)?.endsWith('calcChain.xml') === true ? '' : written))
}

/** A table in Excel's sense, and its filter. */
function moveTable(xml: string, growth: Growth): string {
  const move = ({attributes}: Element): string => editAttribute(attributes, 'ref', (range) => moveRange(range, growth))
  return editElements(xml, 'table', (table) => printElement('table', {
    attributes: move(table), inner: editElements(table.inner, 'autoFilter', (filter) => printElement('autoFilter', {attributes: move(filter), inner: filter.inner})),
  }))
}

/** Another sheet, whose formulas may look at the one that is filled. */
function editOther(bytes: Uint8Array<ArrayBuffer>, {sheet, growth, isGrown}: Edit): string | Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes)
  const counted = dropValues(text, sheet)
  const moved = isGrown
    ? editElements(counted, 'f', ({attributes, inner}) => printElement('f', {attributes, inner: moveWritten(inner, growth, {sheet, isOwn: false})}))
    : counted
  return moved === text ? bytes : moved
}

/** The numbers that formulas give are counted when the workbook is opened. */
function countAnew(xml: string): string {
  const calc = findElement(xml, 'calcPr')
  if (calc !== undefined) return `${xml.slice(0, calc.start)}<calcPr${setAttribute(calc.attributes, 'fullCalcOnLoad', '1')}/>${xml.slice(calc.end)}`
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].flatMap((name) => findElement(xml, name) ?? [])[0]
  return before === undefined ? xml : `${xml.slice(0, before.end)}<calcPr calcId="191029" fullCalcOnLoad="1"/>${xml.slice(before.end)}`
}

/** The names of ranges: what is printed, what is filtered, what the office named. */
function moveNames(xml: string, growth: Growth, sheet: string): string {
  return editElements(xml, 'definedName', ({attributes, inner}) => printElement('definedName', {attributes, inner: moveWritten(inner, growth, {sheet, isOwn: false})}))
}

/** The sheets by their names, in their order, each with its file. */
function findSheets(text: (name: string) => string): readonly {readonly name: string; readonly file: string}[] {
  const targets = new Map(findElements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({attributes}) => [readAttribute(attributes, 'Id'), readAttribute(attributes, 'Target') ?? '']))
  return findElements(text('xl/workbook.xml'), 'sheet').flatMap(({attributes}) => {
    const target = targets.get(readAttribute(attributes, String.raw`\w{1,20}:id`))
    return target === undefined ? [] : [{name: readAttribute(attributes, 'name') ?? '', file: target.startsWith('/') ? target.slice(1) : `xl/${target}`}]
  })
}

/** The file that says what a file refers to. */
function toRelations(file: string): string {
  const end = file.lastIndexOf('/') + 1
  return `${file.slice(0, end)}_rels/${file.slice(end)}.rels`
}

function findTables(files: Template['files'], file: string): readonly string[] {
  const relations = new TextDecoder().decode(files[toRelations(file)] ?? new Uint8Array())
  return findElements(relations, 'Relationship')
    .map(({attributes}) => readAttribute(attributes, 'Target') ?? '')
    .filter((target) => target.includes('/tables/'))
    .map((target) => target.replace(/^(?:\.\.|\/xl)\//u, 'xl/'))
}

// More than any form is, and less than what fills a memory.
const mostBytes = 200_000_000

function unzip(bytes: Uint8Array): Template['files'] {
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({originalSize}) => {
        size += originalSize
        return size <= mostBytes
      },
    })
    if (files['xl/workbook.xml'] !== undefined && size <= mostBytes) return files
  } catch {
    // told below
  }
  throw new RangeError('the template is no workbook (.xlsx)')
}
