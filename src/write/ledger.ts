/**
 * The ledger (问题整改台账) as data: notices as tables. CSV is the first; XLSX has the others behind the table that offices
 * hand in (`office/`).
 *
 *     文件        发文单位         序号   问题类别   问题          整改状态  …
 *     岚溪.txt    中共岚溪市…党委   1.1    …         “三重一大”…    已完成
 */
import {findIssues, type IssueOf} from './issue-facts.ts'
import {basisWords, columnWords, kindWords, outcomeWords, pointWords, severityWords, sheetWords, stateWords, yesWords} from './ledger-words.ts'
import {type Column, type Sheet, toSheet} from './ledger-sheet.ts'
import type {Corrected} from './writer.ts'
import {states} from '../record-words.ts'
import type {DateRecord, Diagnostic, Issue, Measure, Notice, Outcome, Period} from '../record.ts'

/** A thing of a notice, with the notice. */
interface Of<Item> {
  readonly notice: Notice
  readonly item: Item
}

/** A point of an issue: a measure or a finding. */
interface IssuePoint {
  readonly issue: Issue
  readonly kind: keyof typeof pointWords
  readonly point: Measure
}

const issueColumns: readonly Column<IssueOf>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: columnWords.issuer, kind: 'text', width: 24, toCell: ({notice}) => notice.issuer},
  {heading: columnWords.number, kind: 'text', width: 9, toCell: ({item}) => item.id},
  {heading: columnWords.category, kind: 'text', width: 30, toCell: ({item}) => item.categories.join(' / ')},
  {heading: columnWords.issue, kind: 'text', width: 44, toCell: ({item}) => item.title},
  {heading: columnWords.status, kind: 'text', width: 11, toCell: ({item}, lang) => stateWords[item.status.state][lang]},
  {heading: columnWords.basis, kind: 'text', width: 11, toCell: ({item}, lang) => basisWords[item.status.basis][lang]},
  {heading: columnWords.statusAsPrinted, kind: 'text', width: 26, toCell: ({item}) => item.status.text},
  {heading: columnWords.deadline, kind: 'day', width: 12, toCell: ({item}) => toLastDay(item.deadline)},
  {heading: columnWords.responsibleUnits, kind: 'text', width: 22, toCell: ({item}) => item.responsible.units.join('、')},
  {heading: columnWords.responsiblePersons, kind: 'text', width: 14, toCell: ({item}) => item.responsible.persons.join('、')},
  {heading: columnWords.measures, kind: 'text', width: 60, toCell: ({item}) => item.measures.map(printPoint).join('\n')},
  {heading: columnWords.dates, kind: 'text', width: 24, toCell: printDates},
  {heading: columnWords.line, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
]

const measureColumns: readonly Column<Of<IssuePoint>>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: columnWords.issueNumber, kind: 'text', width: 11, toCell: ({item}) => item.issue.id},
  {heading: columnWords.issue, kind: 'text', width: 40, toCell: ({item}) => item.issue.title},
  {heading: columnWords.kind, kind: 'word', width: 8, toCell: ({item}, lang) => pointWords[item.kind][lang]},
  {heading: columnWords.number, kind: 'word', width: 8, toCell: ({item}) => item.point.marker},
  {heading: columnWords.pointText, kind: 'text', width: 90, toCell: ({item}) => item.point.text},
  {heading: columnWords.line, kind: 'number', width: 8, toCell: ({item}) => item.point.position.start.line},
]

const noticeColumns: readonly Column<Notice>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({source}) => source.name},
  {heading: columnWords.title, kind: 'text', width: 50, toCell: ({title}) => title},
  {heading: columnWords.kind, kind: 'text', width: 11, toCell: ({kind}, lang) => kindWords[kind][lang]},
  {heading: columnWords.issuer, kind: 'text', width: 26, toCell: ({issuer}) => issuer},
  {heading: columnWords.subject, kind: 'text', width: 22, toCell: ({subject}) => subject},
  {heading: columnWords.issuedOn, kind: 'day', width: 12, toCell: ({issuedOn}) => issuedOn},
  {heading: columnWords.publishedOn, kind: 'day', width: 12, toCell: ({publishedOn}) => publishedOn},
  {heading: columnWords.organ, kind: 'text', width: 20, toCell: ({inspection}) => inspection.organ},
  {heading: columnWords.round, kind: 'text', width: 18, toCell: ({inspection}) => inspection.round},
  {heading: columnWords.fedBackOn, kind: 'day', width: 12, toCell: ({inspection}) => inspection.feedbackOn},
  {heading: columnWords.issues, kind: 'number', width: 9, toCell: ({issues}) => issues.length},
  ...states.map((state): Column<Notice> => ({
    heading: stateWords[state], kind: 'number', width: 9,
    toCell: ({issues}) => issues.filter(({status}) => status.state === state).length,
  })),
  {heading: columnWords.issuesDeclared, kind: 'number', width: 10, toCell: ({declared}) => declared.issues},
  {heading: columnWords.completedDeclared, kind: 'number', width: 10, toCell: ({declared}) => declared.completed},
  {heading: columnWords.disclosedFrom, kind: 'day', width: 12, toCell: ({disclosure}) => disclosure?.start ?? null},
  {heading: columnWords.disclosedTo, kind: 'day', width: 12, toCell: ({disclosure}) => disclosure?.end ?? null},
  {heading: columnWords.phones, kind: 'text', width: 16, toCell: ({contact}) => contact.phones.join('、')},
  {heading: columnWords.emails, kind: 'text', width: 20, toCell: ({contact}) => contact.emails.join('、')},
  {heading: columnWords.diagnostics, kind: 'number', width: 9, toCell: ({diagnostics}) => diagnostics.length},
  {heading: columnWords.format, kind: 'text', width: 10, toCell: ({source}) => source.format},
  {heading: {zh: 'SHA-256', en: 'SHA-256'}, kind: 'text', width: 16, toCell: ({source}) => source.sha256},
]

const outcomeColumns: readonly Column<Of<Outcome>>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: columnWords.issuer, kind: 'text', width: 24, toCell: ({notice}) => notice.issuer},
  {heading: columnWords.issueNumber, kind: 'text', width: 11, toCell: ({item}) => item.issueId},
  {heading: columnWords.outcomeOf, kind: 'text', width: 16, toCell: ({item}, lang) => outcomeWords[item.of][lang]},
  {heading: columnWords.action, kind: 'text', width: 14, toCell: ({item}) => item.action},
  {heading: columnWords.value, kind: 'number', width: 12, toCell: ({item}) => item.value},
  {heading: columnWords.unit, kind: 'word', width: 8, toCell: ({item}) => item.unit},
  {heading: columnWords.approximate, kind: 'word', width: 8, toCell: ({item}, lang) => (item.approximate ? yesWords[lang] : null)},
  {heading: columnWords.partOf, kind: 'number', width: 9, toCell: ({item}) => (item.partOf === null ? null : item.partOf + 1)},
  {heading: columnWords.text, kind: 'text', width: 60, toCell: ({item}) => item.text},
  {heading: columnWords.line, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
]

const diagnosticColumns: readonly Column<Of<Diagnostic>>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: columnWords.severity, kind: 'word', width: 9, toCell: ({item}, lang) => severityWords[item.severity][lang]},
  {heading: columnWords.check, kind: 'text', width: 20, toCell: ({item}) => item.id},
  {heading: columnWords.message, kind: 'text', width: 60, toCell: ({item}) => item.message},
  {heading: columnWords.actual, kind: 'text', width: 16, toCell: ({item}) => item.actual},
  {heading: columnWords.expected, kind: 'text', width: 16, toCell: ({item}) => item.expected},
  {heading: columnWords.excerpt, kind: 'text', width: 50, toCell: ({item}) => item.excerpt},
  {heading: columnWords.line, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
  {heading: columnWords.column, kind: 'number', width: 8, toCell: ({item}) => item.position.start.column},
]

const dateColumns: readonly Column<Of<DateRecord>>[] = [
  {heading: columnWords.file, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: columnWords.issueNumber, kind: 'text', width: 11, toCell: ({item}) => item.issueId},
  {heading: columnWords.dateText, kind: 'text', width: 30, toCell: ({item}) => item.text},
  {heading: columnWords.firstDay, kind: 'day', width: 12, toCell: ({item}) => item.start},
  {heading: columnWords.lastDay, kind: 'day', width: 12, toCell: ({item}) => item.end},
  {heading: columnWords.edtf, kind: 'text', width: 24, toCell: ({item}) => item.edtf},
  {heading: columnWords.yearInferred, kind: 'word', width: 10, toCell: ({item}, lang) => (item.inferred.length > 0 ? yesWords[lang] : null)},
  {heading: columnWords.line, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
]

/** The sheet with a row an issue. */
export function toIssueSheet(corrected?: Corrected): Sheet {
  const columns = addMark(issueColumns, corrected, ({item}) => item)
  return toSheet(sheetWords.issues, columns, findIssues)
}

/** The sheets of data behind the table that is handed in, in their order. */
export function toDataSheets(corrected?: Corrected): readonly Sheet[] {
  const pointColumns = addMark(measureColumns, corrected, ({item}) => item.point)
  return [
    toSheet(sheetWords.measures, pointColumns, (notice) => findPoints(notice).map((item) => ({notice, item}))),
    toSheet(sheetWords.outcomes, outcomeColumns, (notice) => notice.outcomes.map((item) => ({notice, item}))),
    toSheet(sheetWords.dates, dateColumns, (notice) => notice.dates.map((item) => ({notice, item}))),
    toSheet(sheetWords.diagnostics, diagnosticColumns, (notice) => notice.diagnostics.map((item) => ({notice, item}))),
    toSheet(sheetWords.notices, noticeColumns, (notice) => [notice]),
  ]
}

/** The columns, and behind them what a person corrected where somebody could. */
function addMark<Item>(columns: readonly Column<Item>[], corrected: Corrected | undefined, find: (item: Item) => Issue | Measure): readonly Column<Item>[] {
  if (corrected === undefined) return columns
  return [...columns, {heading: columnWords.corrected, kind: 'text', width: 30, toCell: (item) => corrected.get(find(item)) ?? null}]
}

// 2023年6月底前 is June as a period; what is due is due on its last day.
function toLastDay(period: Period | null): string | null {
  return period?.end ?? null
}

function findPoints({issues}: Notice): readonly IssuePoint[] {
  return issues.flatMap((issue) => [
    ...issue.measures.map((point): IssuePoint => ({issue, kind: 'measure', point})),
    ...issue.findings.map((point): IssuePoint => ({issue, kind: 'finding', point})),
  ])
}

/** 一是印发学习计划 */
export function printPoint({marker, text}: Measure): string {
  return `${marker ?? ''}${text}`
}

/** The days that an issue's text names, each once; those in titles of documents say nothing of the issue. */
export function printDates({dates}: IssueOf): string {
  const own = dates.filter(({inTitle}) => !inTitle)
  return [...new Set(own.map(({edtf, text}) => edtf ?? text))].join('、')
}
