/**
 * The notice record: the one description of what comes out. Types are inferred from it, the JSON Schema and the readme's
 * field table are generated from it, and results are validated with it: by the tests, and by `parse --validate`. What the
 * extractors make is typed by it and needs no second look at every run, so the program does not load it otherwise.
 */
import * as z from 'zod'
import {kinds, outcomeKinds, precisions, roles, states} from './record-words.ts'
import {severities} from './severity.ts'
import {formatNames} from './source.ts'

const day = z
  .string()
  .regex(/^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u)
  .meta({description: 'A day, ISO 8601 (2023-07-24); a year that no text settles is XXXX'})

const point = z
  .object({
    line: z.int().positive().meta({description: 'Line, from 1'}),
    column: z.int().positive().meta({description: 'Column in UTF-16 units, from 1'}),
    offset: z.int().nonnegative().meta({description: 'Offset in UTF-16 units, from 0'}),
  })
  .meta({id: 'point', description: 'A place in the text, as in unist'})

const position = z
  .object({
    start: point.meta({description: 'The first unit'}),
    end: point.meta({description: 'The unit after the last'}),
  })
  .meta({id: 'position', description: 'Where it stands in the text as decoded, or in the lines as read of all formats but text and Markdown'})

const period = z
  .object({
    start: day.meta({description: 'First day'}),
    end: day.meta({description: 'Last day, included'}),
  })
  .meta({id: 'period', description: 'Days from start to end, both included'})

const sectionFields = z.object({
  id: z.string().meta({description: 'Printed ordinals from the outermost heading down, joined by dots: 2.1.1'}),
  level: z.int().positive().meta({description: 'Depth of nesting, from 1'}),
  marker: z.string().nullable().meta({description: 'The number as printed: （一）; null for an unnumbered heading'}),
  ordinal: z.int().nullable().meta({description: 'The number as a number'}),
  title: z.string().meta({description: 'As printed, less a final 。'}),
  role: z.enum(roles).meta({description: 'What the section is for; inherited by the sections below'}),
  text: z.string().meta({description: 'Its own paragraphs, one a line; those of the sections below left out'}),
  position,
})

/** A section of the outline and the sections below it. */
export type Section = z.infer<typeof sectionFields> & {children: Section[]}

const section: z.ZodType<Section> = sectionFields
  .extend({
    get children(): z.ZodArray<z.ZodType<Section>> {
      return z.array(section).meta({description: 'The sections below'})
    },
  })
  .meta({id: 'section', description: 'A heading and all under it'})

const measure = z
  .object({
    ordinal: z.int().nullable().meta({description: 'Its number; null where the text has no numbered points'}),
    marker: z.string().nullable().meta({description: 'The number as printed: 一是, ①'}),
    text: z.string().meta({description: 'What was done (or found), without the number'}),
    position,
  })
  .meta({id: 'measure', description: 'A numbered point of what was done, or of what was found'})

const status = z
  .object({
    state: z.enum(states).meta({description: 'How far it has been put right'}),
    basis: z
      .enum(['issue', 'notice', 'none'])
      .meta({description: 'Who says so: the issue itself, the notice of all its issues, or nobody'}),
    text: z.string().nullable().meta({description: 'The words it rests on; null with none'}),
    position: position.nullable().meta({description: 'Where those words stand'}),
  })
  .meta({id: 'status', description: 'The state of an issue and what it rests on'})

const issue = z
  .object({
    id: z.string().meta({description: "Its section's id"}),
    title: z.string().meta({description: 'What is wrong, without a frame such as 关于“…”问题'}),
    categories: z.array(z.string()).meta({description: 'Titles of the sections above it, outermost first, frames dropped'}),
    status,
    measures: z.array(measure).meta({description: 'What was done'}),
    findings: z.array(measure).meta({description: 'What was found (feedback reports)'}),
    fields: z.record(z.string(), z.string()).meta({description: 'Labelled lines as printed: label to value'}),
    deadline: period.nullable().meta({description: 'From 整改时限, 完成时限; null if none'}),
    responsible: z
      .object({
        units: z.array(z.string()).meta({description: '责任单位, 牵头单位, 配合单位'}),
        persons: z.array(z.string()).meta({description: '责任人, 责任领导'}),
      })
      .meta({description: 'Who answers for it'}),
    text: z.string().meta({description: 'All of it, one paragraph a line'}),
    position,
  })
  .meta({id: 'issue', description: 'A problem that is put right'})

const date = z
  .object({
    text: z.string().meta({description: 'As printed'}),
    start: day.nullable().meta({description: 'First day; null for a mention that is no possible day'}),
    end: day.nullable().meta({description: 'Last day, included'}),
    edtf: z.string().nullable().meta({description: 'ISO 8601-2: 2023-07, 2022-12-07/2023-01-13, XXXX-03-02'}),
    precision: z.enum(precisions).meta({description: 'How exactly the days are given'}),
    inferred: z.array(z.enum(['year'])).meta({description: 'What was not printed and comes from the text around'}),
    inTitle: z.boolean().meta({description: 'Whether it stands inside 《 》'}),
    issueId: z.string().nullable().meta({description: 'The issue it stands in'}),
    position,
  })
  .meta({id: 'date', description: 'A date as printed, with its days'})

const related = z
  .object({
    message: z.string().meta({description: 'What stands there'}),
    position,
  })
  .meta({id: 'related', description: 'Another place that explains a diagnostic'})

const diagnostic = z
  .object({
    id: z.string().meta({description: 'The check that reports it'}),
    severity: z.enum(severities).meta({description: 'How much it matters'}),
    message: z.string().meta({description: 'In one sentence'}),
    actual: z.string().nullable().meta({description: 'What stands there'}),
    expected: z.string().nullable().meta({description: 'What was expected'}),
    excerpt: z.string().meta({description: 'The line as printed, cut to 80 characters'}),
    position,
    related: z.array(related).meta({description: 'Other places that explain it'}),
  })
  .meta({id: 'diagnostic', description: 'What a check reports'})

const outcome = z
  .object({
    of: z.enum(outcomeKinds).meta({description: 'What was counted'}),
    action: z.string().nullable().meta({description: 'The word for what was done: 党内警告, 追回, 制定; null where none is printed beside it'}),
    value: z.number().nonnegative().meta({description: 'How many; money in yuan'}),
    unit: z.string().meta({description: '人, 人次, 件, 项; 元 for money'}),
    approximate: z.boolean().meta({description: 'Whether 余, 约, 近, 多 or 以上 stands beside it'}),
    partOf: z.int().nonnegative().nullable().meta({description: 'The outcome that it is a part of, by its place in this list; null if none'}),
    issueId: z.string().nullable().meta({description: 'The issue it stands in'}),
    text: z.string().meta({description: 'As printed'}),
    position,
  })
  .meta({id: 'outcome', description: 'A counted result that is stated as done'})

const evidence = z
  .object({
    for: z.enum(kinds).meta({description: 'The kind it speaks for'}),
    text: z.string().meta({description: 'The words as printed'}),
    position: position.nullable().meta({description: "Where they stand; null for the file's name and a page's own title"}),
  })
  .meta({id: 'kindEvidence', description: 'Words or a label that speak for a kind'})

const count = z.int().nonnegative().nullable()

/** The record of one notice. */
export const noticeSchema = z
  .object({
    schemaVersion: z.literal(2).meta({description: 'The version of this description'}),
    kind: z
      .enum(kinds)
      .meta({description: 'Reports what was put right; lists findings; sets out what is to be done; or is no notice'}),
    kindEvidence: z.array(evidence).meta({description: 'The printed words that weighed most for a kind, heaviest first, at most 5'}),
    source: z
      .object({
        name: z.string().nullable().meta({description: 'As given; null for standard input without a name'}),
        format: z.enum(formatNames).meta({description: 'The format it was read as'}),
        encoding: z.string().nullable().meta({description: 'As detected or given; null where the format settles it'}),
        bytes: z.int().nonnegative().meta({description: 'Size in bytes'}),
        sha256: z.string().meta({description: "The bytes' SHA-256 in hexadecimal"}),
      })
      .meta({description: 'What was read'}),
    title: z.string().nullable().meta({description: 'The document title as printed'}),
    issuer: z.string().nullable().meta({description: 'The body that issues it'}),
    subject: z.string().nullable().meta({description: 'The inspected body as the opening names it'}),
    issuedOn: day.nullable().meta({description: 'The day of the sign-off'}),
    publishedOn: day.nullable().meta({description: "The page's own date"}),
    inspection: z
      .object({
        organ: z.string().nullable().meta({description: 'The group that inspected, as printed'}),
        round: z.string().nullable().meta({description: 'As printed: 十三届市委第一轮'}),
        types: z.array(z.string()).meta({description: 'As printed: 常规巡察, 专项巡察, “回头看”'}),
        period: period.nullable().meta({description: 'The days of the inspection'}),
        feedbackOn: day.nullable().meta({description: 'The day on which the findings were fed back'}),
      })
      .meta({description: 'The inspection that the notice answers'}),
    declared: z
      .object({
        categories: count.meta({description: 'Stated number of aspects (方面, 类)'}),
        items: count.meta({description: 'Stated number of items (分项问题, 小项)'}),
        issues: count.meta({description: 'Stated number of issues'}),
        completed: count.meta({description: 'Stated number of issues put right'}),
        mostlyCompleted: count.meta({description: 'Stated number of issues mostly put right'}),
        inProgress: count.meta({description: 'Stated number of issues under way'}),
        notCompleted: count.meta({description: 'Stated number of issues not put right'}),
        completionRate: z.number().nonnegative().nullable().meta({description: 'Stated rate; 100% is 1'}),
        measures: count.meta({description: 'Stated number of measures'}),
        mentions: z
          .array(z.object({text: z.string().meta({description: 'As printed'}), position}))
          .meta({description: 'The sentences that state them'}),
      })
      .meta({description: 'Totals that the text itself states'}),
    disclosure: period.nullable().meta({description: 'The days for which it is open to the public (公开期限)'}),
    contact: z
      .object({
        phones: z.array(z.string()).meta({description: 'Telephone numbers'}),
        emails: z.array(z.string()).meta({description: 'E-mail addresses'}),
        postcode: z.string().nullable().meta({description: 'Postcode'}),
        address: z.string().nullable().meta({description: 'Postal address'}),
      })
      .meta({description: 'How to reach the issuer'}),
    sections: z.array(section).meta({description: 'The outline, nested'}),
    issues: z.array(issue).meta({description: 'The problems, in the order of the text'}),
    dates: z.array(date).meta({description: 'Every mention of a date, in order'}),
    outcomes: z.array(outcome).meta({description: 'Every counted result that is stated as done, in order'}),
    diagnostics: z.array(diagnostic).meta({description: 'What is odd about the notice'}),
  })
  .meta({title: 'Notice', description: 'The record of one rectification notice'})

export type Notice = z.infer<typeof noticeSchema>

/** A section without its text. */
export type OutlineSection = Omit<Section, 'text' | 'children'> & {children: OutlineSection[]}

/** Some fields of a record; the sections may be without their text. */
export type NoticePart = Omit<Partial<Notice>, 'sections'> & {sections?: readonly (Section | OutlineSection)[]}

export type Issue = Notice['issues'][number]
export type Measure = Issue['measures'][number]
export type Status = Issue['status']
export type State = Status['state']
export type Role = Section['role']
export type Declared = Notice['declared']
export type Inspection = Notice['inspection']
export type Contact = Notice['contact']
export type Period = z.infer<typeof period>
export type KindEvidence = Notice['kindEvidence'][number]
export type Outcome = Notice['outcomes'][number]
export type DateRecord = Notice['dates'][number]
export type Precision = DateRecord['precision']
export type Diagnostic = Notice['diagnostics'][number]
export type Severity = Diagnostic['severity']

/** What the extractors read: the record without what is known of the source and what the checks say. */
export type Facts = Omit<Notice, 'schemaVersion' | 'source' | 'diagnostics'>
