/**
 * The records as data tables, a row a thing, which programs join:
 *
 *     notices ← sections, issues, dates, outcomes, diagnostics      by notice_id
 *     issues  ← measures, dates, outcomes                           by notice_id, issue_id
 *
 * Their columns are those of the record's schema and, before them, keys.
 */
import {recordColumns} from './table-columns.ts'
import {readValue} from './table-value.ts'
import {keyWords, tableWords} from './table-words.ts'
import type {TableName} from './table-names.ts'
import type {ForeignKey, RecordColumn, Table, TableColumn, TableRows, Value} from './table.ts'
import type {Issue, Measure, Notice, Section} from '../record.ts'

/** A key that stands for no field of the record, with its value. */
interface Key<Item> extends TableColumn {
  toValue(item: Item, place: number): Value
}

/** An issue's point, or a section, with what it belongs to. */
interface Point {
  readonly issue: Issue
  readonly kind: 'measure' | 'finding'
  readonly place: number
  readonly point: Measure
}

interface Placed {
  readonly section: Section
  readonly parentId: string | null
}

const place = {name: 'place', type: 'integer', isRequired: true, description: keyWords.place} as const
const placeKey: Key<unknown> = {...place, toValue: (_item, at) => at}

const toNotice: ForeignKey = {columns: ['notice_id'], table: 'notices', references: ['notice_id']}
const toIssue: ForeignKey = {columns: ['notice_id', 'issue_id'], table: 'issues', references: ['notice_id', 'issue_id']}

/** The tables, in their order. */
export const tables: readonly Table[] = [
  toTable({
    name: 'notices', keys: [], primaryKey: ['notice_id'], foreignKeys: [],
    findItems: (notice: Notice) => [notice],
  }),
  toTable({
    name: 'sections',
    keys: [placeKey, {name: 'parent_id', type: 'text', isRequired: false, description: keyWords.parentId, toValue: ({parentId}) => parentId}],
    primaryKey: ['notice_id', 'section_id'],
    foreignKeys: [toNotice, {columns: ['notice_id', 'parent_id'], table: 'sections', references: ['notice_id', 'section_id']}],
    findItems: ({sections}): readonly Placed[] => findSections(sections, null),
    toItem: ({section}) => section,
  }),
  toTable({
    name: 'issues', keys: [placeKey], primaryKey: ['notice_id', 'issue_id'], foreignKeys: [toNotice],
    findItems: ({issues}) => issues,
  }),
  toTable({
    name: 'measures',
    keys: [
      {name: 'issue_id', type: 'text', isRequired: true, description: keyWords.issueId, toValue: ({issue}) => issue.id},
      {name: 'kind', type: 'text', isRequired: true, values: ['measure', 'finding'], description: keyWords.pointKind, toValue: ({kind}) => kind},
      {...place, description: keyWords.pointPlace, toValue: (item: Point) => item.place},
    ],
    primaryKey: ['notice_id', 'issue_id', 'kind', 'place'],
    foreignKeys: [toNotice, toIssue],
    findItems: ({issues}): readonly Point[] => issues.flatMap(findPoints),
    toItem: ({point}) => point,
  }),
  toTable({
    name: 'dates', keys: [placeKey], primaryKey: ['notice_id', 'place'], foreignKeys: [toNotice, toIssue],
    findItems: ({dates}) => dates,
  }),
  toTable({
    name: 'outcomes', keys: [placeKey], primaryKey: ['notice_id', 'place'],
    foreignKeys: [toNotice, toIssue, {columns: ['notice_id', 'part_of'], table: 'outcomes', references: ['notice_id', 'place']}],
    findItems: ({outcomes}) => outcomes,
  }),
  toTable({
    name: 'diagnostics', keys: [placeKey], primaryKey: ['notice_id', 'place'], foreignKeys: [toNotice],
    findItems: ({diagnostics}) => diagnostics,
  }),
]

/** The tables of these names, in their own order. */
export function pickTables(names: readonly TableName[]): readonly Table[] {
  return tables.filter(({name}) => names.includes(name))
}

/** The rows that a notice adds to the tables of these names. */
export function toTableRows(notice: Notice, names: readonly TableName[]): TableRows {
  return {notice: notice.source.sha256, tables: pickTables(names).map((table) => table.toRows(notice))}
}

interface Plan<Item> extends Pick<Table, 'name' | 'primaryKey' | 'foreignKeys'> {
  readonly keys: readonly Key<Item>[]
  findItems(notice: Notice): readonly Item[]
  /** What the record's columns are read from; the item itself by default. */
  toItem?(item: Item): unknown
}

function toTable<Item>({name, keys, primaryKey, foreignKeys, findItems, toItem}: Plan<Item>): Table {
  const columns: readonly RecordColumn[] = recordColumns[name]
  const noticeId = {name: 'notice_id', type: 'text', isRequired: true, description: keyWords.noticeId} as const
  return {
    name, primaryKey, foreignKeys,
    description: tableWords[name],
    columns: [noticeId, ...keys, ...columns],
    toRows: (notice) => findItems(notice).map((item, at) => {
      const fields = toItem === undefined ? item : toItem(item)
      return [notice.source.sha256, ...keys.map((key) => key.toValue(item, at)), ...columns.map((column) => readValue(fields, column))]
    }),
  }
}

function findSections(sections: readonly Section[], parentId: string | null): readonly Placed[] {
  return sections.flatMap((section) => [{section, parentId}, ...findSections(section.children, section.id)])
}

function findPoints(issue: Issue): readonly Point[] {
  return (['measure', 'finding'] as const).flatMap((kind) =>
    issue[`${kind}s`].map((point, at): Point => ({issue, kind, place: at, point})))
}
