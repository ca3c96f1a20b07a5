/** The words of a page in Markdown, beside those of the ledger. */
import type {Words} from './ledger-words.ts'

export const words = {
  untitled: {zh: '（无标题）', en: '(no title)'},
  file: {zh: '文件', en: 'File'},
  kind: {zh: '类型', en: 'Kind'},
  issuer: {zh: '发文单位', en: 'Issuer'},
  subject: {zh: '被巡察单位', en: 'Subject'},
  issuedOn: {zh: '落款日期', en: 'Issued on'},
  publishedOn: {zh: '发布日期', en: 'Published on'},
  disclosure: {zh: '公开期限', en: 'Disclosed'},
  issues: {zh: '问题', en: 'Issues'},
  total: {zh: '合计', en: 'Total'},
  declared: {zh: '通报所称', en: 'Declared'},
  counted: {zh: '读出', en: 'Read'},
  status: {zh: '整改状态', en: 'Status'},
  count: {zh: '数量', en: 'Count'},
  number: {zh: '序号', en: 'No.'},
  issue: {zh: '问题', en: 'Issue'},
  deadline: {zh: '整改时限', en: 'Deadline'},
  units: {zh: '责任单位', en: 'Responsible'},
  points: {zh: '措施数', en: 'Measures'},
  line: {zh: '原文行', en: 'Line'},
  noIssues: {zh: '未读出问题。', en: 'No issues.'},
  diagnostics: {zh: '诊断', en: 'Diagnostics'},
} as const satisfies Readonly<Record<string, Words>>
