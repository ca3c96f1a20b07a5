/**
 * The facts of a notice as strings, so that a record can be compared with what a careful person read out of the same
 * notice: header fields, sections, issues, statuses, measures, dates. Text is compared folded, as printed width, white
 * space and quotes make no other fact.
 */
import type {Notice, Section} from '../src/record.ts'

/** What a person noted down of a notice; the fields that are compared. */
export interface NotedFacts {
  readonly kind: string
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly inspection: {readonly organ: string | null; readonly period: Days | null; readonly feedbackOn: string | null}
  readonly declared: {readonly issues: number | null; readonly completed: number | null}
  readonly disclosure: Days | null
  readonly contact: {
    readonly phones: readonly string[]
    readonly emails: readonly string[]
    readonly postcode: string | null
    readonly address: string | null
  }
  readonly sections: readonly {readonly id: string; readonly title: string}[]
  readonly issues: readonly {
    readonly id: string
    readonly title: string
    readonly status: {readonly state: string; readonly basis: string}
    readonly measures: readonly {readonly ordinal: number | null; readonly start: string}[]
  }[]
  readonly dates: readonly NotedDate[]
}

interface Days {
  readonly start: string
  readonly end: string
}

interface NotedDate {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
}

// Of a measure this many characters are compared; a person notes down its start only.
const measureStart = 6
// A person lists no date coarser than a month, and none inside 《 》.
const listed: ReadonlySet<string> = new Set(['day', 'ten-day', 'month'])

/** The facts that a record holds, in the form in which a person notes them down. */
export function toNotedFacts({issues, sections, dates, ...header}: Notice): NotedFacts {
  return {
    ...header,
    sections: flatten(sections),
    issues: issues.map(({id, title, status, measures, findings}) => ({
      id, title, status,
      measures: (measures.length > 0 ? measures : findings).map(({ordinal, text}) => ({ordinal, start: text})),
    })),
    dates: dates.filter(({precision, inTitle}) => listed.has(precision) && !inTitle),
  }
}

/** Facts as sorted strings, ready to be compared. */
export function printFacts(facts: NotedFacts): readonly string[] {
  const {sections, issues, dates} = facts
  return [
    ...printHeader(facts),
    ...sections.map(({id, title}) => `section ${id} ${fold(title)}`),
    ...issues.flatMap(({id, title, status: {state, basis}, measures}) => [
      `issue ${id} ${fold(title)}`,
      `status ${id} ${state} ${basis}`,
      ...measures.map(({ordinal, start}) => `measure ${id} ${ordinal ?? '-'} ${[...fold(start)].slice(0, measureStart).join('')}`),
    ]),
    ...dates.map(({text, start, end}) => `date ${fold(text)} ${start} ${end ?? start}`),
  ].toSorted()
}

function printHeader({inspection, declared, disclosure, contact, ...facts}: NotedFacts): readonly string[] {
  const values: readonly (readonly [string, string | number | null | undefined])[] = [
    ['kind', facts.kind], ['title', facts.title], ['issuer', facts.issuer],
    ['issuedOn', facts.issuedOn], ['publishedOn', facts.publishedOn],
    ['organ', inspection.organ], ['period', toRange(inspection.period)], ['feedbackOn', inspection.feedbackOn],
    ['declared issues', declared.issues], ['declared completed', declared.completed],
    ['disclosure', toRange(disclosure)],
    ...contact.phones.map((phone) => ['phone', phone] as const),
    ...contact.emails.map((email) => ['email', email] as const),
    ['postcode', contact.postcode], ['address', contact.address],
  ]
  return values.flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name} ${fold(String(value))}`]))
}

function toRange(days: Days | null): string | null {
  return days === null ? null : `${days.start}..${days.end}`
}

function flatten(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)])
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').replace(/[“”"‘’'『』「」]/gu, '').replace(/[。;:,、.]+$/u, '')
}
