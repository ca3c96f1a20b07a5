/** What is said of the data tables and of their keys; all other columns are described where the record is. */
import type {Words} from './ledger-words.ts'
import type {TableName} from './table-names.ts'

export const tableWords: Readonly<Record<TableName, Words>> = {
  notices: {en: 'A row a notice', zh: '每份通报一行'},
  sections: {en: 'A row a heading of the outline, in the order of the text', zh: '每个标题一行，按原文顺序'},
  issues: {en: 'A row an issue, in the order of the text', zh: '每个问题一行，按原文顺序'},
  measures: {en: 'A row a numbered point of an issue: a measure that was taken, or a finding of a feedback report', zh: '问题下每个要点一行：整改措施，或反馈通报中的发现'},
  dates: {en: 'A row a mention of a date, in the order of the text', zh: '每处日期一行，按原文顺序'},
  outcomes: {en: 'A row a counted result that is stated as done, in the order of the text', zh: '每项计数成效一行，按原文顺序'},
  diagnostics: {en: 'A row a thing that is odd about a notice', zh: '每条诊断一行'},
}

/** The columns that no field of the record stands for. */
export const keyWords = {
  noticeId: {
    en: "The notice: its bytes' SHA-256; a further input with the same bytes has -2, -3 … behind it",
    zh: '通报的键：源文件字节的 SHA-256；字节相同的后续输入后缀 -2、-3……',
  },
  place: {en: "Place in the record's list, from 0", zh: '在记录列表中的位置，从 0 起'},
  parentId: {en: 'The section above; null for an outermost one', zh: '上级标题；最外层为空'},
  issueId: {en: 'The issue', zh: '所属问题'},
  pointKind: {en: 'Whether the point says what was done or what was found', zh: '要点说的是所采取的措施（measure）还是所发现的问题（finding）'},
  pointPlace: {en: "Place among the issue's points of its kind, from 0", zh: '在该问题同类要点中的位置，从 0 起'},
} as const satisfies Readonly<Record<string, Words>>

/** What is said of a set of tables. */
export const setWords: Words = {
  en: 'Records of rectification notices as tables, read by zhenggai from the texts as published',
  zh: '整改情况通报的数据表，由 zhenggai 从公开文本读出',
}
