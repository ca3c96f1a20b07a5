/** What must change in the other files of a template because rows were put in; most files stay byte for byte as they are. */
import {dropPrefix, editAttribute, editElements, type Element, findElement, printElement, readAttribute, setAttribute} from './markup.ts'
import {dropValues, type Growth, isMoving, moveRange, moveWritten} from './move.ts'
import {formulaElements} from './move-tail.ts'

/** What happened to the sheet that is filled. */
export interface Edit {
  readonly sheet: string
  readonly growth: Growth
  /** The files of its tables (in Excel's sense). */
  readonly tables: readonly string[]
}

export function editOther(name: string, bytes: Uint8Array<ArrayBuffer>, edit: Edit): string | Uint8Array<ArrayBuffer> {
  const text = (): string => dropPrefix(new TextDecoder().decode(bytes))
  if (name === '[Content_Types].xml') return editTypes(text())
  if (name === 'xl/_rels/workbook.xml.rels') return dropCalcChain(text(), 'Relationship', 'Target')
  if (name === 'xl/workbook.xml') return countAnew(isMoving(edit.growth) ? moveFormulas(text(), ['definedName'], edit) : text())
  if (/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) return editSheet(bytes, edit)
  if (!isMoving(edit.growth)) return bytes
  if (edit.tables.includes(name)) return moveTable(text(), edit.growth)
  if (/^xl\/charts\/[^/]+\.xml$/u.test(name)) return moveFormulas(text(), ['c:f'], edit)
  return name.startsWith('xl/pivotCache/pivotCacheDefinition') ? movePivot(text(), edit) : bytes
}

/** What the files are: what was kept as a template (.xltx) is a workbook now. */
function editTypes(xml: string): string {
  return dropCalcChain(xml, 'Override', 'PartName').replaceAll('spreadsheetml.template.main+xml', 'spreadsheetml.sheet.main+xml')
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
function editSheet(bytes: Uint8Array<ArrayBuffer>, edit: Edit): string | Uint8Array<ArrayBuffer> {
  const text = dropPrefix(new TextDecoder().decode(bytes))
  const counted = dropValues(text, edit.sheet)
  const moved = isMoving(edit.growth) ? moveFormulas(counted, ['f', ...formulaElements], edit) : counted
  return moved === text ? bytes : moved
}

/** What other files say of the sheet by its name: ranges that the office named, what is printed, what a chart draws. */
function moveFormulas(xml: string, names: readonly string[], {sheet, growth}: Edit): string {
  return names.reduce((moved, name) => editElements(moved, name, ({attributes, inner}, written) => {
    const formula = moveWritten(inner, growth, {sheet, isOwn: false})
    return formula === inner ? written : printElement(name, {attributes, inner: formula})
  }), xml)
}

/** What a pivot table counts. */
function movePivot(xml: string, {sheet, growth}: Edit): string {
  return editElements(xml, 'worksheetSource', ({attributes, inner}, written) => (readAttribute(attributes, 'sheet') === sheet
    ? printElement('worksheetSource', {attributes: editAttribute(attributes, 'ref', (range) => moveRange(range, growth)), inner})
    : written))
}

/** The numbers that formulas give are counted when the workbook is opened. */
function countAnew(xml: string): string {
  const calc = findElement(xml, 'calcPr')
  if (calc !== undefined) return `${xml.slice(0, calc.start)}<calcPr${setAttribute(calc.attributes, 'fullCalcOnLoad', '1')}/>${xml.slice(calc.end)}`
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].flatMap((name) => findElement(xml, name) ?? [])[0]
  return before === undefined ? xml : `${xml.slice(0, before.end)}<calcPr calcId="191029" fullCalcOnLoad="1"/>${xml.slice(before.end)}`
}
