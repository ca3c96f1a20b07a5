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
import {editOther} from './edit-other.ts'
import {dropPrefix, findElements, readAttribute, readText} from './markup.ts'
import type {Growth} from './move.ts'
import {type OfficeColumnName, sampleHeadings} from '../office/office-words.ts'
import type {Language} from '../../language.ts'
import {toEntry, writeArchive} from '../zip/archive.ts'
import {type Entry, openPart} from '../zip/part.ts'
import {openSpool} from '../zip/spool.ts'
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
  if (text('[Content_Types].xml').includes('macroEnabled')) throw new RangeError('the template has macros, which a ledger (.xlsx) cannot have; save it as .xlsx first')
  const found = findSheets(text).flatMap(({name, file, isHidden}) => {
    const xml = text(file)
    const grid = readGrid(xml, shared)
    const table = findTable(grid)
    return table === undefined ? [] : [{file, isHidden, sheet: {name, xml, grid, table, formatOf}}]
  })
  // an example on a hidden sheet is no form, unless there is no other
  const [best] = found.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden) || other.sheet.table.columns.length - one.sheet.table.columns.length)
  if (best === undefined) throw new RangeError(`no row of headings such as ${sampleHeadings} is on any sheet of the template`)
  return {files, file: best.file, sheet: best.sheet, columns: best.sheet.table.columns.map(({name}) => name)}
}

/** Opens a template to be filled. */
export async function openFilled(template: Template, {lang = 'zh', openStore}: {readonly lang?: Language; readonly openStore: OpenStore}): Promise<Ledger> {
  const {sheet, file} = template
  const {table: {first}} = sheet
  // what stands above the rows may look at them, so that it is written when all have come
  const rows = openSpool(await openStore())
  const print = toRowPrinter(sheet, lang)
  let row = first - 1
  return {
    add: async ({table}) => {
      if (row + table.length > longestSheet) throw new RangeError(`more than ${longestSheet - first + 1} rows are more than a sheet of a workbook holds; split the inputs`)
      for (const cells of table) {
        row += 1
        await rows.write(print(cells, row))
      }
    },
    finish: async function* finish() {
      const filled = row - first + 1
      const part = openPart(file, await openStore())
      await part.write(printBefore(sheet, filled))
      for await (const text of rows.read()) await part.write(text)
      await part.write(printAfter(sheet, filled))
      yield* writeArchive(await toEntries(template, {...sheet.table, filled}, await part.end()))
    },
  }
}

/** The files of the template, the sheet in its place among them. */
async function toEntries({files, sheet: {name: sheet}, file}: Template, growth: Growth, filled: Entry): Promise<readonly Entry[]> {
  const tables = findTables(files, file)
  const entries: Entry[] = []
  for (const [name, bytes] of Object.entries(files)) {
    if (name === file) entries.push(filled)
    // the order in which formulas were counted is made anew by the program that opens it
    else if (name !== 'xl/calcChain.xml') entries.push(await toEntry(name, editOther(name, bytes, {sheet, growth, tables})))
  }
  return entries
}

/** The sheets by their names, in their order, each with its file. */
function findSheets(text: (name: string) => string): readonly {readonly name: string; readonly file: string; readonly isHidden: boolean}[] {
  const targets = new Map(findElements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({attributes}) => [readAttribute(attributes, 'Id'), readAttribute(attributes, 'Target') ?? '']))
  return findElements(text('xl/workbook.xml'), 'sheet').flatMap(({attributes}) => {
    const target = targets.get(readAttribute(attributes, String.raw`\w{1,20}:id`))
    if (target === undefined) return []
    const isHidden = readAttribute(attributes, 'state')?.toLowerCase().includes('hidden') === true
    return [{name: readAttribute(attributes, 'name') ?? '', file: target.startsWith('/') ? target.slice(1) : `xl/${target}`, isHidden}]
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
