/** The facts of a record that have a place in the text, each with a key by which the text and the list of facts know it. */
import {readLabelKind} from '../../label-words.ts'
import type {DateRecord, Issue, Notice, Section} from '../../record.ts'
import type {Position} from '../../source.ts'

export type FactKind = 'issue' | 'section' | 'heading' | 'status' | 'deadline' | 'measure' | 'finding' | 'date' | 'outcome' | 'diagnostic' | 'related' | 'declared' | 'evidence' | 'hit'

/** A fact and where it was printed. */
export interface Fact {
  readonly key: string
  readonly kind: FactKind
  readonly start: number
  readonly end: number
}

/** `measure:3.1`: the second measure of the fourth issue. */
export function toKey(kind: FactKind, ...at: readonly (number | string)[]): string {
  return `${kind}:${at.join('.')}`
}

/** The kind of a key and the numbers in it. */
export function readKey(key: string): {readonly kind: string; readonly at: readonly number[]} {
  const [kind = '', rest = ''] = key.split(':')
  return {kind, at: rest.split('.').map(Number)}
}

/** All facts of a record that have a place in its text, in no order. */
export function findFacts(notice: Notice, text: string): readonly Fact[] {
  const {issues, dates, outcomes, diagnostics, declared, kindEvidence, sections} = notice
  const ground = {text, dates: byIssue(dates)}
  return [
    ...issues.flatMap((issue, at) => findIssueFacts(ground, issue, at)),
    ...dates.map(({position}, at) => toFact('date', [at], position)),
    ...outcomes.map(({position}, at) => toFact('outcome', [at], position)),
    ...diagnostics.flatMap(({position, related}, at) => [
      toFact('diagnostic', [at], position),
      ...related.map((place, number) => toFact('related', [at, number], place.position)),
    ]),
    ...declared.mentions.map(({position}, at) => toFact('declared', [at], position)),
    ...kindEvidence.flatMap(({position}, at) => (position === null ? [] : [toFact('evidence', [at], position)])),
    ...flatten(sections).flatMap((section) => [toFact('section', [section.id], section.position), findHeading(section, text)]),
  ]
}

function byIssue(dates: readonly DateRecord[]): ReadonlyMap<string, readonly DateRecord[]> {
  const groups = new Map<string, DateRecord[]>()
  for (const date of dates) {
    if (date.issueId === null) continue
    const group = groups.get(date.issueId)
    if (group === undefined) groups.set(date.issueId, [date])
    else group.push(date)
  }
  return groups
}

/** The number and the title of a section: what follows on the same line is no heading. */
function findHeading({id, title, position}: Section, text: string): Fact {
  const start = position.start.offset
  const line = /[^\r\n]*/u.exec(text.slice(start, position.end.offset))?.[0] ?? ''
  const at = line.indexOf(title)
  return {key: toKey('heading', id), kind: 'heading', start, end: start + Math.max(1, at < 0 ? line.length : at + title.length)}
}

/** What the places of an issue's facts are found from: its notice's text, and the dates by the issue they stand in. */
interface Place {
  readonly text: string
  readonly dates: ReadonlyMap<string, readonly DateRecord[]>
}

function findIssueFacts(place: Place, issue: Issue, at: number): readonly Fact[] {
  const {status, measures, findings, position} = issue
  const deadline = findDeadline(place, issue)
  return [
    toFact('issue', [at], position),
    ...(status.position === null ? [] : [toFact('status', [at], status.position)]),
    ...(deadline === undefined ? [] : [toFact('deadline', [at], deadline)]),
    ...measures.map((measure, number) => toFact('measure', [at, number], measure.position)),
    ...findings.map((finding, number) => toFact('finding', [at, number], finding.position)),
  ]
}

/** A deadline is printed behind its label; where no label is found, where the issue names its days, if it does so once. */
function findDeadline({dates, text}: Place, {id, deadline, fields, position}: Issue): Position | undefined {
  if (deadline === null) return undefined
  const alike = (dates.get(id) ?? []).filter(({start, end}) => start === deadline.start && end === deadline.end)
  const labels = Object.keys(fields).filter((label) => readLabelKind(label) === 'deadline')
  const printed = labels.map((label) => text.indexOf(label, position.start.offset)).filter((at) => at >= 0 && at < position.end.offset)
  const from = printed.length === 0 ? undefined : Math.min(...printed)
  if (from !== undefined) return alike.find((date) => date.position.start.offset >= from)?.position
  return alike.length === 1 ? alike[0]?.position : undefined
}

function toFact(kind: FactKind, at: readonly (number | string)[], {start, end}: Position): Fact {
  return {key: toKey(kind, ...at), kind, start: start.offset, end: Math.max(end.offset, start.offset + 1)}
}

/** Sections and those below them, in the order of the text. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}
