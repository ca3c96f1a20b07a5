/**
 * The ledger (问题整改台账): notices as tables. CSV is its first sheet, XLSX has all five.
 *
 *     文件        发文单位         序号   问题类别   问题          整改状态  …
 *     岚溪.txt    中共岚溪市…党委   1.1    …         “三重一大”…    已完成
 */
import {basisWords, kindWords, outcomeWords, pointWords, severityWords, stateWords, yesWords} from './ledger-words.ts'
import {type Column, type Sheet, toSheet} from './ledger-sheet.ts'
import {type Diagnostic, type Issue, type Measure, type Notice, type Outcome, type Period, states} from '../record.ts'

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

const issueColumns: readonly Column<Of<Issue>>[] = [
  {heading: {zh: '文件', en: 'file'}, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: {zh: '发文单位', en: 'issuer'}, kind: 'text', width: 24, toCell: ({notice}) => notice.issuer},
  {heading: {zh: '序号', en: 'number'}, kind: 'text', width: 9, toCell: ({item}) => item.id},
  {heading: {zh: '问题类别', en: 'category'}, kind: 'text', width: 30, toCell: ({item}) => item.categories.join(' / ')},
  {heading: {zh: '问题', en: 'issue'}, kind: 'text', width: 44, toCell: ({item}) => item.title},
  {heading: {zh: '整改状态', en: 'status'}, kind: 'text', width: 11, toCell: ({item}, lang) => stateWords[item.status.state][lang]},
  {heading: {zh: '状态依据', en: 'basis'}, kind: 'text', width: 11, toCell: ({item}, lang) => basisWords[item.status.basis][lang]},
  {heading: {zh: '状态原文', en: 'status as printed'}, kind: 'text', width: 26, toCell: ({item}) => item.status.text},
  {heading: {zh: '整改时限', en: 'deadline'}, kind: 'day', width: 12, toCell: ({item}) => toLastDay(item.deadline)},
  {heading: {zh: '责任单位', en: 'responsible units'}, kind: 'text', width: 22, toCell: ({item}) => item.responsible.units.join('、')},
  {heading: {zh: '责任人', en: 'responsible persons'}, kind: 'text', width: 14, toCell: ({item}) => item.responsible.persons.join('、')},
  {heading: {zh: '整改措施', en: 'measures'}, kind: 'text', width: 60, toCell: ({item}) => item.measures.map(printPoint).join('\n')},
  {heading: {zh: '涉及日期', en: 'dates'}, kind: 'text', width: 24, toCell: ({notice, item}) => printDates(notice, item)},
  {heading: {zh: '原文行', en: 'line'}, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
]

const measureColumns: readonly Column<Of<IssuePoint>>[] = [
  {heading: {zh: '文件', en: 'file'}, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: {zh: '问题序号', en: 'issue number'}, kind: 'text', width: 11, toCell: ({item}) => item.issue.id},
  {heading: {zh: '问题', en: 'issue'}, kind: 'text', width: 40, toCell: ({item}) => item.issue.title},
  {heading: {zh: '类型', en: 'kind'}, kind: 'text', width: 8, toCell: ({item}, lang) => pointWords[item.kind][lang]},
  {heading: {zh: '序号', en: 'number'}, kind: 'text', width: 8, toCell: ({item}) => item.point.marker},
  {heading: {zh: '内容', en: 'text'}, kind: 'text', width: 90, toCell: ({item}) => item.point.text},
  {heading: {zh: '原文行', en: 'line'}, kind: 'number', width: 8, toCell: ({item}) => item.point.position.start.line},
]

const noticeColumns: readonly Column<Notice>[] = [
  {heading: {zh: '文件', en: 'file'}, kind: 'text', width: 24, toCell: ({source}) => source.name},
  {heading: {zh: '标题', en: 'title'}, kind: 'text', width: 50, toCell: ({title}) => title},
  {heading: {zh: '类型', en: 'kind'}, kind: 'text', width: 11, toCell: ({kind}, lang) => kindWords[kind][lang]},
  {heading: {zh: '发文单位', en: 'issuer'}, kind: 'text', width: 26, toCell: ({issuer}) => issuer},
  {heading: {zh: '被巡察单位', en: 'subject'}, kind: 'text', width: 22, toCell: ({subject}) => subject},
  {heading: {zh: '落款日期', en: 'issued on'}, kind: 'day', width: 12, toCell: ({issuedOn}) => issuedOn},
  {heading: {zh: '发布日期', en: 'published on'}, kind: 'day', width: 12, toCell: ({publishedOn}) => publishedOn},
  {heading: {zh: '巡察组', en: 'organ'}, kind: 'text', width: 20, toCell: ({inspection}) => inspection.organ},
  {heading: {zh: '轮次', en: 'round'}, kind: 'text', width: 18, toCell: ({inspection}) => inspection.round},
  {heading: {zh: '反馈日期', en: 'fed back on'}, kind: 'day', width: 12, toCell: ({inspection}) => inspection.feedbackOn},
  {heading: {zh: '问题数', en: 'issues'}, kind: 'number', width: 9, toCell: ({issues}) => issues.length},
  ...states.map((state): Column<Notice> => ({
    heading: stateWords[state], kind: 'number', width: 9,
    toCell: ({issues}) => issues.filter(({status}) => status.state === state).length,
  })),
  {heading: {zh: '通报所称问题数', en: 'issues declared'}, kind: 'number', width: 10, toCell: ({declared}) => declared.issues},
  {heading: {zh: '通报所称完成数', en: 'completed declared'}, kind: 'number', width: 10, toCell: ({declared}) => declared.completed},
  {heading: {zh: '公开开始', en: 'disclosed from'}, kind: 'day', width: 12, toCell: ({disclosure}) => disclosure?.start ?? null},
  {heading: {zh: '公开结束', en: 'disclosed to'}, kind: 'day', width: 12, toCell: ({disclosure}) => disclosure?.end ?? null},
  {heading: {zh: '联系电话', en: 'phones'}, kind: 'text', width: 16, toCell: ({contact}) => contact.phones.join('、')},
  {heading: {zh: '电子邮箱', en: 'e-mails'}, kind: 'text', width: 20, toCell: ({contact}) => contact.emails.join('、')},
  {heading: {zh: '诊断数', en: 'diagnostics'}, kind: 'number', width: 9, toCell: ({diagnostics}) => diagnostics.length},
  {heading: {zh: '格式', en: 'format'}, kind: 'text', width: 10, toCell: ({source}) => source.format},
  {heading: {zh: 'SHA-256', en: 'SHA-256'}, kind: 'text', width: 16, toCell: ({source}) => source.sha256},
]

const outcomeColumns: readonly Column<Of<Outcome>>[] = [
  {heading: {zh: '文件', en: 'file'}, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: {zh: '发文单位', en: 'issuer'}, kind: 'text', width: 24, toCell: ({notice}) => notice.issuer},
  {heading: {zh: '问题序号', en: 'issue number'}, kind: 'text', width: 11, toCell: ({item}) => item.issueId},
  {heading: {zh: '成效类别', en: 'of'}, kind: 'text', width: 16, toCell: ({item}, lang) => outcomeWords[item.of][lang]},
  {heading: {zh: '事项', en: 'action'}, kind: 'text', width: 14, toCell: ({item}) => item.action},
  {heading: {zh: '数量', en: 'value'}, kind: 'number', width: 12, toCell: ({item}) => item.value},
  {heading: {zh: '单位', en: 'unit'}, kind: 'text', width: 8, toCell: ({item}) => item.unit},
  {heading: {zh: '约数', en: 'approximate'}, kind: 'text', width: 8, toCell: ({item}, lang) => (item.approximate ? yesWords[lang] : null)},
  {heading: {zh: '其中项', en: 'part of'}, kind: 'number', width: 9, toCell: ({item}) => (item.partOf === null ? null : item.partOf + 1)},
  {heading: {zh: '原文', en: 'text'}, kind: 'text', width: 60, toCell: ({item}) => item.text},
  {heading: {zh: '原文行', en: 'line'}, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
]

const diagnosticColumns: readonly Column<Of<Diagnostic>>[] = [
  {heading: {zh: '文件', en: 'file'}, kind: 'text', width: 24, toCell: ({notice}) => notice.source.name},
  {heading: {zh: '级别', en: 'severity'}, kind: 'text', width: 9, toCell: ({item}, lang) => severityWords[item.severity][lang]},
  {heading: {zh: '检查', en: 'check'}, kind: 'text', width: 20, toCell: ({item}) => item.id},
  {heading: {zh: '说明', en: 'message'}, kind: 'text', width: 60, toCell: ({item}) => item.message},
  {heading: {zh: '实际', en: 'actual'}, kind: 'text', width: 16, toCell: ({item}) => item.actual},
  {heading: {zh: '应为', en: 'expected'}, kind: 'text', width: 16, toCell: ({item}) => item.expected},
  {heading: {zh: '原文', en: 'excerpt'}, kind: 'text', width: 50, toCell: ({item}) => item.excerpt},
  {heading: {zh: '原文行', en: 'line'}, kind: 'number', width: 8, toCell: ({item}) => item.position.start.line},
  {heading: {zh: '列', en: 'column'}, kind: 'number', width: 8, toCell: ({item}) => item.position.start.column},
]

/** A row an issue. */
export const issueSheet: Sheet = toSheet({zh: '问题', en: 'issues'}, issueColumns, (notice) =>
  notice.issues.map((item) => ({notice, item})))

/** The sheets of the ledger, in their order. */
export const ledgerSheets: readonly Sheet[] = [
  issueSheet,
  toSheet({zh: '措施', en: 'measures'}, measureColumns, (notice) => findPoints(notice).map((item) => ({notice, item}))),
  toSheet({zh: '通报', en: 'notices'}, noticeColumns, (notice) => [notice]),
  toSheet({zh: '成效', en: 'outcomes'}, outcomeColumns, (notice) => notice.outcomes.map((item) => ({notice, item}))),
  toSheet({zh: '诊断', en: 'diagnostics'}, diagnosticColumns, (notice) => notice.diagnostics.map((item) => ({notice, item}))),
]

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

function printPoint({marker, text}: Measure): string {
  return `${marker ?? ''}${text}`
}

/** The days that an issue's text names, each once; those in titles of documents say nothing of the issue. */
function printDates({dates}: Notice, {id}: Issue): string {
  const own = dates.filter(({issueId, inTitle}) => issueId === id && !inTitle)
  return [...new Set(own.map(({edtf, text}) => edtf ?? text))].join('、')
}
