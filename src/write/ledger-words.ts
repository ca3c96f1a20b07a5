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
