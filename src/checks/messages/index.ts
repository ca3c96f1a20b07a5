/** The languages, and how a remark is put into words. */
import {en, type WordedId} from './en.ts'
import type {CheckWords, Words} from './words.ts'
import {zh} from './zh.ts'
import type {Remark} from '../check.ts'
import type {Language} from '../../language.ts'

export type {CheckWords, ReportWords, Words} from './words.ts'

const tables: Readonly<Record<Language, Words<WordedId>>> = {en, zh}

/** The words of a language. */
export function findWords(language: Language): Words {
  return tables[language]
}

/** The words of a check. */
export function findCheckWords(id: string, language: Language): CheckWords {
  const words = findWords(language).checks[id]
  if (words === undefined) throw new Error(`no words for the check ${id}`)
  return words
}

/** What a check says of a remark. */
export function toMessage(id: string, {actual, expected, values}: Remark, language: Language): string {
  const {terms} = findWords(language)
  const worded = Object.entries(values ?? {}).map(([name, value]) => [name, terms[value] ?? value] as const)
  return fillIn(findCheckWords(id, language).message, {actual: actual ?? '', expected: expected ?? '', ...Object.fromEntries(worded)})
}

/** A template with its `{names}` filled in. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(?<name>\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
}
