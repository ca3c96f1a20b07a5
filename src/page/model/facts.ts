/** The facts of a record that have a place in the text, each with a key by which the text and the list of facts know it. */
import type {Issue, Notice, Section} from '../../record.ts'
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
  return [
    ...issues.flatMap((issue, at) => findIssueFacts(notice, issue, at)),
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

/** The number and the title of a section: what follows on the same line is no heading. */
function findHeading({id, title, position}: Section, text: string): Fact {
  const start = position.start.offset
  const line = /[^\r\n]*/u.exec(text.slice(start, position.end.offset))?.[0] ?? ''
  const at = line.indexOf(title)
  return {key: toKey('heading', id), kind: 'heading', start, end: start + Math.max(1, at < 0 ? line.length : at + title.length)}
}

function findIssueFacts(notice: Notice, issue: Issue, at: number): readonly Fact[] {
  const {status, measures, findings, position} = issue
  const deadline = findDeadline(notice, issue)
  return [
    toFact('issue', [at], position),
    ...(status.position === null ? [] : [toFact('status', [at], status.position)]),
    ...(deadline === undefined ? [] : [toFact('deadline', [at], deadline)]),
    ...measures.map((measure, number) => toFact('measure', [at, number], measure.position)),
    ...findings.map((finding, number) => toFact('finding', [at, number], finding.position)),
  ]
}

/** A deadline is printed where the issue names its days. */
function findDeadline({dates}: Notice, {id, deadline}: Issue): Position | undefined {
  if (deadline === null) return undefined
  return dates.find(({issueId, start, end}) => issueId === id && start === deadline.start && end === deadline.end)?.position
}

function toFact(kind: FactKind, at: readonly (number | string)[], {start, end}: Position): Fact {
  return {key: toKey(kind, ...at), kind, start: start.offset, end: Math.max(end.offset, start.offset + 1)}
}

/** Sections and those below them, in the order of the text. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}
