/**
 * The columns of the ledger as offices lay it out, by name:
 *
 *     序号  问题类别  反馈问题  整改措施  责任单位  责任人  整改时限  整改状态  整改成效  备注  来源
 *
 * Of several notices each row says whose it is; of one the line above the table does.
 */
import {achieved, type OfficeColumnName, officeWords, sheetText} from './office-words.ts'
import {basisWords, columnWords, stateWords} from '../ledger-words.ts'
import {findIssues, type IssueOf} from '../issue-facts.ts'
import {printDates, printPoint} from '../ledger.ts'
import {type Column, type Sheet, toSheet} from '../ledger-sheet.ts'
import {readLabelKind} from '../../label-words.ts'
import type {Language} from '../../language.ts'
import type {Issue} from '../../record.ts'
import type {Corrected} from '../writer.ts'

/** The names of all columns. */
export const officeColumnNames: readonly OfficeColumnName[] = [
  'number', 'issuer', 'category', 'issue', 'measures', 'units', 'persons', 'deadline', 'status', 'outcomes', 'remarks', 'source',
  'file', 'id', 'basis', 'statusAsPrinted', 'dates', 'line',
]

/** The columns that the ledger has where nobody chose any. */
export function toUsualColumns(isSeveral: boolean): readonly OfficeColumnName[] {
  const whose: readonly OfficeColumnName[] = isSeveral ? ['issuer'] : []
  return ['number', ...whose, 'category', 'issue', 'measures', 'units', 'persons', 'deadline', 'status', 'outcomes', 'remarks', 'source']
}

const columns: Readonly<Record<OfficeColumnName, Omit<Column<IssueOf>, 'heading'>>> = {
  number: {kind: 'running', width: 6, toCell: () => null},
  issuer: {kind: 'text', width: 13, toCell: ({notice}) => notice.issuer},
  // the headings right above it; those further out are parts of the notice and no kind of issue
  category: {kind: 'text', width: 16, toCell: ({item}) => item.categories.slice(-2).join('\n')},
  issue: {kind: 'text', width: 22, toCell: ({item}) => [item.title, ...item.findings.map(printPoint)].join('\n')},
  measures: {kind: 'text', width: 56, toCell: ({item}) => item.measures.map(printPoint).join('\n')},
  units: {kind: 'text', width: 12, toCell: ({item}, lang) => item.responsible.units.join(sheetText.listed[lang])},
  persons: {kind: 'text', width: 8, toCell: ({item}, lang) => item.responsible.persons.join(sheetText.listed[lang])},
  deadline: {kind: 'day', width: 11.5, toCell: ({item}) => item.deadline?.end ?? findField(item, (label) => readLabelKind(label) === 'deadline')},
  status: {kind: 'word', width: 10, toCell: ({item}, lang) => stateWords[item.status.state][lang]},
  outcomes: {kind: 'text', width: 16, toCell: printOutcomes},
  remarks: {kind: 'text', width: 14, toCell: printRemarks},
  source: {kind: 'text', width: 13, toCell: ({notice, item}, lang) => [toFileName(notice.source.name), sheetText.line[lang].replace('{line}', String(item.position.start.line))].join(' ').trim()},
  file: {kind: 'text', width: 16, toCell: ({notice}) => notice.source.name},
  id: {kind: 'text', width: 9, toCell: ({item}) => item.id},
  basis: {kind: 'word', width: 9, toCell: ({item}, lang) => basisWords[item.status.basis][lang]},
  statusAsPrinted: {kind: 'text', width: 16, toCell: ({item}) => item.status.text},
  dates: {kind: 'text', width: 14, toCell: printDates},
  line: {kind: 'number', width: 7, toCell: ({item}) => item.position.start.line},
}

/** The first sheet: the columns by their names, and behind them what a person corrected where somebody could. */
export function toOfficeSheet(names: readonly OfficeColumnName[], corrected?: Corrected): Sheet {
  const chosen = names.map((name): Column<IssueOf> => ({heading: officeWords[name], ...columns[name]}))
  const mark: readonly Column<IssueOf>[] = corrected === undefined ? [] : [
    {heading: columnWords.corrected, kind: 'text', width: 14, toCell: ({item}) => corrected.get(item) ?? null},
  ]
  return toSheet(sheetText.sheet, [...chosen, ...mark], findIssues)
}

/** The file without its folders, which the sheet of notices has. */
function toFileName(name: string | null): string {
  return name?.split(/[/\\]/u).at(-1) ?? ''
}

/** What was achieved, as the issue says it under a label of its own, else each counted result that stands in it. */
function printOutcomes({item, outcomes}: IssueOf, lang: Language): string {
  const labelled = findField(item, (label) => achieved.test(label))
  if (labelled !== null) return labelled
  return [...new Set(outcomes.map(({text}) => text))].join(sheetText.joint[lang])
}

/** What the checks say of the issue's lines. */
function printRemarks({diagnostics}: IssueOf, lang: Language): string {
  return [...new Set(diagnostics.map(({message}) => message))].join(sheetText.joint[lang])
}

function findField({fields}: Issue, isWanted: (label: string) => boolean): string | null {
  return Object.entries(fields).find(([label]) => isWanted(label))?.[1] ?? null
}
