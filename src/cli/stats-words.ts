/** The words of `zhenggai stats`, and how it can print. */
import type {Language} from '../language.ts'

export const statsNames = ['pretty', 'json'] as const

export const statsWords = {
  inputs: {zh: '输入', en: 'inputs'},
  read: {zh: '已读', en: 'read'},
  failed: {zh: '读不了', en: 'not read'},
  kinds: {zh: '类型', en: 'kinds'},
  formats: {zh: '格式', en: 'formats'},
  encodings: {zh: '编码', en: 'encodings'},
  statuses: {zh: '问题', en: 'issues'},
  diagnostics: {zh: '诊断', en: 'diagnostics'},
  dates: {zh: '日期', en: 'dates'},
  inferredYears: {zh: '年份由上下文补全', en: 'with a year from the text around'},
  duplicates: {zh: '重复', en: 'duplicates'},
  bytes: {zh: '字节相同', en: 'same bytes'},
  text: {zh: '正文相同', en: 'same text'},
  near: {zh: '正文近似', en: 'nearly the same text'},
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** How many inputs could be left out, in how many groups. */
export function printSpare(spare: number, groups: number, lang: Language): string {
  return lang === 'zh' ? `${spare}（${groups}组）` : `${spare} in ${groups} ${groups === 1 ? 'group' : 'groups'}`
}
