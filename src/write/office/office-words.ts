/** The words of the ledger as offices lay it out (台账): its columns, its title, what stands around it, the fonts. */
import type {Words} from '../ledger-words.ts'

/** The headings of the columns; their keys are the names that `--columns` takes beside the headings. */
export const officeWords = {
  number: {zh: '序号', en: 'No.'},
  issuer: {zh: '发文单位', en: 'issuer'},
  category: {zh: '问题类别', en: 'category'},
  issue: {zh: '反馈问题', en: 'issue'},
  measures: {zh: '整改措施', en: 'measures'},
  units: {zh: '责任单位', en: 'responsible units'},
  persons: {zh: '责任人', en: 'responsible persons'},
  deadline: {zh: '整改时限', en: 'deadline'},
  status: {zh: '整改状态', en: 'status'},
  outcomes: {zh: '整改成效', en: 'outcomes'},
  remarks: {zh: '备注', en: 'remarks'},
  source: {zh: '来源', en: 'source'},
  file: {zh: '文件', en: 'file'},
  id: {zh: '原文序号', en: 'id'},
  basis: {zh: '状态依据', en: 'basis'},
  statusAsPrinted: {zh: '状态原文', en: 'status as printed'},
  dates: {zh: '涉及日期', en: 'dates'},
  line: {zh: '原文行', en: 'line'},
} as const satisfies Readonly<Record<string, Words>>

/** The name of a column of the ledger as offices lay it out. */
export type OfficeColumnName = keyof typeof officeWords

/** Other headings that say the same, beside those that are read by their composition; 是否完成 asks for the state. */
export const otherHeadings: Readonly<Record<string, OfficeColumnName>> = {
  编号: 'number', 问题序号: 'number', 'No': 'number',
  单位: 'issuer', 填报单位: 'issuer', 被巡察单位: 'issuer', 被巡视单位: 'issuer', 被审计单位: 'issuer', 整改单位: 'issuer', 单位名称: 'issuer',
  类别: 'category', 问题类型: 'category', 问题分类: 'category', 方面: 'category', 问题方面: 'category', 类型: 'category',
  问题: 'issue', 存在问题: 'issue', 问题描述: 'issue', 问题内容: 'issue', 具体问题: 'issue', 问题表现: 'issue', 反馈问题: 'issue',
  是否完成: 'status', 状态: 'status', 完成情况: 'status', 是否整改到位: 'status', 进度: 'status',
  成效: 'outcomes', 整改结果: 'outcomes', 整改成果: 'outcomes', 整改效果: 'outcomes',
  备注: 'remarks', 说明: 'remarks',
  来源: 'source', 出处: 'source', 问题来源: 'source',
}

/** What the heading of a template may say, for who has one without. */
export const sampleHeadings = '反馈问题, 整改措施, 整改状态'

/** A label whose value is what was achieved. */
export const achieved = /(?:成效|效果|成果)$/u

/** What the ledger is called by what the notices say of who inspected; the first that fits a notice counts. */
export const worksOf: readonly {readonly work: string; readonly pattern: RegExp; readonly title: Words}[] = [
  // 市生态环境保护督察组
  {work: 'environment', pattern: /环保督察|环境保护督察/u, title: {zh: '生态环境保护督察反馈问题整改台账', en: 'Ledger of issues found by environmental inspection'}},
  {work: 'discipline', pattern: /巡察/u, title: {zh: '巡察反馈问题整改台账', en: 'Ledger of issues found by inspection (xuncha)'}},
  {work: 'central', pattern: /巡视/u, title: {zh: '巡视反馈问题整改台账', en: 'Ledger of issues found by inspection (xunshi)'}},
  {work: 'audit', pattern: /审计/u, title: {zh: '审计查出问题整改台账', en: 'Ledger of issues found by audit'}},
  {work: 'supervision', pattern: /督察|督查/u, title: {zh: '督察反馈问题整改台账', en: 'Ledger of issues found by supervision'}},
]

/** What stands around the table. */
export const sheetText = {
  mixed: {zh: '问题整改台账', en: 'Ledger of issues'},
  sheet: {zh: '台账', en: 'ledger'},
  summary: {zh: '汇总', en: 'summary'},
  filledBy: {zh: '填报单位：', en: 'Submitted by: '},
  madeOn: {zh: '制表日期：', en: 'Date: '},
  noDay: {zh: '    年    月    日', en: '____-__-__'},
  page: {zh: '第 &P 页 共 &N 页', en: 'Page &P of &N'},
  line: {zh: '第{line}行', en: 'line {line}'},
  tooTall: {zh: '内容超出 Excel 行高上限，全文见“措施”表', en: 'more than the height of a row in Excel shows; in full in the sheet of measures'},
  joint: {zh: '；', en: '; '},
  listed: {zh: '、', en: '、'},
  chooseState: {zh: '请从列表中选择整改状态', en: 'Choose a status from the list'},
  summaryTitle: {zh: '整改情况汇总', en: 'Summary'},
  state: {zh: '整改状态', en: 'status'},
  count: {zh: '数量', en: 'count'},
  share: {zh: '占比', en: 'share'},
  total: {zh: '合计', en: 'total'},
  unit: {zh: '责任单位', en: 'responsible unit'},
  noUnit: {zh: '（未载明）', en: '(not stated)'},
  severalUnits: {zh: '注：一个问题有几个责任单位的，分别计入各单位。', en: 'An issue with several units is counted for each of them.'},
  still: {zh: '注：按单位统计的为固定数值，不随台账修改更新。', en: 'The counts by unit are plain numbers and do not follow the ledger.'},
} as const satisfies Readonly<Record<string, Words>>

/** 2026年11月29日 */
export function printDay(day: string, lang: 'zh' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return lang === 'zh' ? `${Number(year)}年${Number(month)}月${Number(date)}日` : day
}

/** The fonts; a program without them takes another of the same family and character set. */
export const fonts = {body: '宋体', title: '宋体'} as const
