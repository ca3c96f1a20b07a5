/**
 * What a reader corrected by hand: kept apart from the records, by the hash of the file and the id of the issue, so that it
 * finds its place again whenever the same file is opened. A correction that says what the record says anyway is none.
 */
import {correctionWords} from '../page-words.ts'
import type {Language} from '../../language.ts'
import type {Issue, Measure, Notice, State} from '../../record.ts'
import {stateWords} from '../../write/ledger-words.ts'
import type {Corrected} from '../../write/writer.ts'

/** What is corrected of an issue; what is left out is as read. */
export interface Correction {
  /** The title of the issue as it was read when the correction was made; where another is read now, it is for another issue. */
  readonly of?: string | undefined
  readonly status?: State | undefined
  readonly title?: string | undefined
  /** The last day, ISO 8601; null for none. */
  readonly deadline?: string | null | undefined
  /** The measures that are none, by their place in the issue's list. */
  readonly dropped?: readonly number[] | undefined
  /** The measures that are missing, as text. */
  readonly added?: readonly string[] | undefined
}

/** The corrections of one file, by the id of the issue. */
export type FileCorrections = Readonly<Record<string, Correction>>

/** All corrections, by the SHA-256 of the file. */
export type Corrections = Readonly<Record<string, FileCorrections>>

/** The records as corrected, and what was corrected in words by the issue or the measure. */
export interface CorrectedRecords {
  readonly records: readonly Notice[]
  readonly corrected: Corrected
}

export function applyCorrections(notices: readonly Notice[], corrections: Corrections, language: Language): CorrectedRecords {
  const corrected = new Map<Issue | Measure, string>()
  const records = notices.map((notice) => {
    const own = corrections[notice.source.sha256]
    if (own === undefined) return notice
    return {...notice, issues: notice.issues.map((issue) => applyTo(issue, findCorrection(issue, own), {corrected, language}))}
  })
  return {records, corrected}
}

interface Marking {
  readonly corrected: Map<Issue | Measure, string>
  readonly language: Language
}

function applyTo(issue: Issue, correction: Correction | undefined, {corrected, language}: Marking): Issue {
  if (correction === undefined) return issue
  const after = correctIssue(issue, correction)
  corrected.set(after, printCorrection(issue, correction, language))
  for (const measure of after.measures.slice(after.measures.length - (correction.added?.length ?? 0))) {
    corrected.set(measure, correctionWords.addedByHand[language])
  }
  return after
}

/** An issue as corrected. What no text says has no basis and stands at the end of the issue. */
export function correctIssue(issue: Issue, {status, title, deadline, dropped = [], added = []}: Correction): Issue {
  const end = {start: issue.position.end, end: issue.position.end}
  return {
    ...issue,
    ...(status === undefined ? {} : {status: {...issue.status, state: status, basis: 'none'}}),
    ...(title === undefined ? {} : {title}),
    ...(deadline === undefined ? {} : {deadline: deadline === null ? null : {start: deadline, end: deadline}}),
    measures: [
      ...issue.measures.filter((_measure, at) => !dropped.includes(at)),
      ...added.map((text): Measure => ({ordinal: null, marker: null, text, position: end})),
    ],
  }
}

/** What a file's corrections change of an issue; undefined where they change nothing, or were made for an issue of another title. */
export function findCorrection(issue: Issue, own: FileCorrections | undefined): Correction | undefined {
  const correction = own !== undefined && Object.hasOwn(own, issue.id) ? own[issue.id] : undefined
  return correction === undefined || (correction.of ?? issue.title) !== issue.title ? undefined : toCorrection(issue, correction)
}

/** A record as corrected; the record itself where nothing is. */
export function correctNotice(notice: Notice, corrections: Corrections): Notice {
  const own = corrections[notice.source.sha256]
  if (own === undefined) return notice
  return {...notice, issues: notice.issues.map((issue) => correctIssue(issue, findCorrection(issue, own) ?? {}))}
}

/** 整改状态（原：未载明）；增措施1条 */
export function printCorrection(issue: Issue, {status, title, deadline, dropped = [], added = []}: Correction, language: Language): string {
  const {before, none, separator, dropped: droppedWords, added: addedWords} = correctionWords
  const changed = (field: keyof typeof correctionWords.fields, was: string): string =>
    `${correctionWords.fields[field][language]}${before[language].replace('{was}', () => was)}`
  const parts = [
    ...(status === undefined ? [] : [changed('status', stateWords[issue.status.state][language])]),
    ...(title === undefined ? [] : [changed('title', issue.title)]),
    ...(deadline === undefined ? [] : [changed('deadline', issue.deadline?.end ?? none[language])]),
    ...(dropped.length === 0 ? [] : [droppedWords[language].replace('{count}', String(dropped.length))]),
    ...(added.length === 0 ? [] : [addedWords[language].replace('{count}', String(added.length))]),
  ]
  return parts.join(separator[language])
}

/** A correction without what the record says anyway; undefined where nothing is left. */
export function toCorrection(issue: Issue, wanted: Correction): Correction | undefined {
  const {status, dropped = [], added = []} = wanted
  const deadline = readDay(wanted.deadline)
  const title = wanted.title?.trim()
  const places = [...new Set(dropped)].filter((at) => at < issue.measures.length).toSorted((one, other) => one - other)
  const texts = added.map((text) => text.trim()).filter((text) => text !== '')
  const correction: Correction = {
    ...(isOther(status, issue.status.state) ? {status} : {}),
    ...(isOther(title, issue.title, '') ? {title} : {}),
    ...(isOther(deadline, issue.deadline?.end ?? null) ? {deadline} : {}),
    ...(places.length === 0 ? {} : {dropped: places}),
    ...(texts.length === 0 ? {} : {added: texts}),
  }
  return Object.keys(correction).length === 0 ? undefined : correction
}

/** A deadline that is none, or a day with a year of four digits; a field for days takes six. */
function readDay(deadline: string | null | undefined): string | null | undefined {
  return typeof deadline !== 'string' || /^[12]\d{3}-\d{2}-\d{2}$/u.test(deadline) ? deadline : undefined
}

/** Whether a value is given and none of these. */
function isOther<Value>(value: Value | undefined, ...others: readonly Value[]): boolean {
  return value !== undefined && !others.includes(value)
}

/** The corrections with one issue's put in, or taken away. */
export function putCorrection(all: Corrections, place: {readonly sha256: string; readonly issueId: string}, correction: Correction | undefined): Corrections {
  const {[place.issueId]: _before, ...others} = all[place.sha256] ?? {}
  const own = correction === undefined ? others : {...others, [place.issueId]: correction}
  const {[place.sha256]: _own, ...rest} = all
  return Object.keys(own).length === 0 ? rest : {...rest, [place.sha256]: own}
}

/** All corrections of two lots; where both correct an issue the second counts. */
export function joinCorrections(one: Corrections, other: Corrections): Corrections {
  const files = Object.entries(other).map(([sha256, own]) => [sha256, {...one[sha256], ...own}] as const)
  return {...one, ...Object.fromEntries(files)}
}

/** How many of the corrections change something of these notices. */
export function countFitting(all: Corrections, notices: readonly Notice[]): number {
  const bySha = new Map(notices.map((notice) => [notice.source.sha256, notice]))
  return [...bySha].reduce((sum, [sha256, {issues}]) => sum + issues.filter((issue) => findCorrection(issue, all[sha256]) !== undefined).length, 0)
}

/** How many issues are corrected. */
export function countCorrections(all: Corrections): number {
  return Object.values(all).reduce((sum, own) => sum + Object.keys(own).length, 0)
}
