/** The words of the ledger for the values of the record, in Chinese and English. */
import type {Language} from '../language.ts'
import type {Notice, Outcome, Severity, State, Status} from '../record.ts'

/** The same in each language. */
export type Words = Readonly<Record<Language, string>>

export const stateWords: Readonly<Record<State, Words>> = {
  completed: {zh: '已完成', en: 'completed'},
  sustained: {zh: '长期坚持', en: 'sustained'},
  'mostly-completed': {zh: '基本完成', en: 'mostly completed'},
  'in-progress': {zh: '正在整改', en: 'in progress'},
  'not-completed': {zh: '未完成', en: 'not completed'},
  unstated: {zh: '未载明', en: 'unstated'},
}

export const basisWords: Readonly<Record<Status['basis'], Words>> = {
  issue: {zh: '本条', en: 'issue'},
  notice: {zh: '通报总述', en: 'notice'},
  none: {zh: '无', en: 'none'},
}

export const kindWords: Readonly<Record<Notice['kind'], Words>> = {
  rectification: {zh: '整改通报', en: 'rectification'},
  feedback: {zh: '反馈通报', en: 'feedback'},
  plan: {zh: '整改方案', en: 'plan'},
  other: {zh: '其他', en: 'other'},
}

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: {zh: '错误', en: 'error'},
  warning: {zh: '警告', en: 'warning'},
  info: {zh: '提示', en: 'info'},
}

export const outcomeWords: Readonly<Record<Outcome['of'], Words>> = {
  rules: {zh: '建章立制', en: 'rules'},
  money: {zh: '资金', en: 'money'},
  discipline: {zh: '党纪政务处分', en: 'discipline'},
  handling: {zh: '谈话与组织处理', en: 'handling'},
  cases: {zh: '立案与移送', en: 'cases'},
  leads: {zh: '线索与信访', en: 'leads'},
  meetings: {zh: '会议与培训', en: 'meetings'},
  inspections: {zh: '检查', en: 'inspections'},
  other: {zh: '其他', en: 'other'},
}

export const yesWords: Words = {zh: '是', en: 'yes'}

/** Whether a point says what was done or what was found. */
export const pointWords: Readonly<Record<'measure' | 'finding', Words>> = {
  measure: {zh: '措施', en: 'measure'},
  finding: {zh: '发现', en: 'finding'},
}

/** The names of the sheets. */
export const sheetWords = {
  issues: {zh: '问题', en: 'issues'},
  measures: {zh: '措施', en: 'measures'},
  notices: {zh: '通报', en: 'notices'},
  outcomes: {zh: '成效', en: 'outcomes'},
  dates: {zh: '日期', en: 'dates'},
  diagnostics: {zh: '诊断', en: 'diagnostics'},
} as const satisfies Readonly<Record<string, Words>>

/** The headings of the columns. */
export const columnWords = {
  file: {zh: '文件', en: 'file'},
  issuer: {zh: '发文单位', en: 'issuer'},
  number: {zh: '序号', en: 'number'},
  category: {zh: '问题类别', en: 'category'},
  issue: {zh: '问题', en: 'issue'},
  status: {zh: '整改状态', en: 'status'},
  basis: {zh: '状态依据', en: 'basis'},
  statusAsPrinted: {zh: '状态原文', en: 'status as printed'},
  deadline: {zh: '整改时限', en: 'deadline'},
  responsibleUnits: {zh: '责任单位', en: 'responsible units'},
  responsiblePersons: {zh: '责任人', en: 'responsible persons'},
  measures: {zh: '整改措施', en: 'measures'},
  dates: {zh: '涉及日期', en: 'dates'},
  line: {zh: '原文行', en: 'line'},
  issueNumber: {zh: '问题序号', en: 'issue number'},
  kind: {zh: '类型', en: 'kind'},
  pointText: {zh: '内容', en: 'text'},
  title: {zh: '标题', en: 'title'},
  subject: {zh: '被巡察单位', en: 'subject'},
  issuedOn: {zh: '落款日期', en: 'issued on'},
  publishedOn: {zh: '发布日期', en: 'published on'},
  organ: {zh: '巡察组', en: 'organ'},
  round: {zh: '轮次', en: 'round'},
  fedBackOn: {zh: '反馈日期', en: 'fed back on'},
  issues: {zh: '问题数', en: 'issues'},
  issuesDeclared: {zh: '通报所称问题数', en: 'issues declared'},
  completedDeclared: {zh: '通报所称完成数', en: 'completed declared'},
  disclosedFrom: {zh: '公开开始', en: 'disclosed from'},
  disclosedTo: {zh: '公开结束', en: 'disclosed to'},
  phones: {zh: '联系电话', en: 'phones'},
  emails: {zh: '电子邮箱', en: 'e-mails'},
  diagnostics: {zh: '诊断数', en: 'diagnostics'},
  format: {zh: '格式', en: 'format'},
  outcomeOf: {zh: '成效类别', en: 'of'},
  action: {zh: '事项', en: 'action'},
  value: {zh: '数量', en: 'value'},
  unit: {zh: '单位', en: 'unit'},
  approximate: {zh: '约数', en: 'approximate'},
  partOf: {zh: '其中项', en: 'part of'},
  text: {zh: '原文', en: 'text'},
  severity: {zh: '级别', en: 'severity'},
  check: {zh: '检查', en: 'check'},
  message: {zh: '说明', en: 'message'},
  actual: {zh: '实际', en: 'actual'},
  expected: {zh: '应为', en: 'expected'},
  excerpt: {zh: '原文', en: 'excerpt'},
  dateText: {zh: '日期原文', en: 'date as printed'},
  firstDay: {zh: '起', en: 'start'},
  lastDay: {zh: '止', en: 'end'},
  edtf: {zh: 'EDTF', en: 'EDTF'},
  yearInferred: {zh: '年份推定', en: 'year inferred'},
  corrected: {zh: '人工更正', en: 'corrected by hand'},
  column: {zh: '列', en: 'column'},
} as const satisfies Readonly<Record<string, Words>>

/** What a cell says of itself whose text was cut. */
export function printCut(length: number, lang: Language): string {
  return lang === 'zh' ? `…（已截断，全文${length}字）` : `… (cut, ${length} characters in all)`
}
