/**
 * Headings that are the labels of one record, as notices of environmental inspections are laid out:
 *
 *     一、整改问题     findings       or, under a heading that names the problem:   （一）河道垃圾多
 *     二、实施主体     units                                                       1.整改措施：…
 *     三、重点措施     measures                                                    2.完成情况：…
 *     四、佐证         other: no label, but among labels
 */
import type {Entry} from './entry.ts'
import {isDoing, type LabelKind} from '../label-words.ts'
import {endsInMatter, namesProblem, readPlainRoleWord, withoutMatter} from '../lexicon.ts'

// So many labels among siblings are a layout, whatever they say.
const fewest = 3

/** The entries that are fields of a record, and what stands under each. */
export function findFields(roots: readonly Entry[]): ReadonlyMap<Entry, LabelKind> {
  const fields = new Map<Entry, LabelKind>()
  const waiting: (readonly Entry[])[] = [roots]
  for (let siblings = waiting.pop(); siblings !== undefined; siblings = waiting.pop()) {
    for (const [entry, kind] of readRecord(siblings)) fields.set(entry, kind)
    for (const {children} of siblings) if (children.length > 0) waiting.push(children)
  }
  return fields
}

/** The siblings that are fields of records; none where they are no such layout. */
function readRecord(siblings: readonly Entry[]): readonly (readonly [Entry, LabelKind])[] {
  const labelled = siblings.filter(({label}) => label !== null)
  if (labelled.length < 2 || labelled.length * 2 < siblings.length || !isLayout(labelled, siblings.some(isMatter)) || labelled.some((entry) => holdsIssues(entry, tellsRecord(labelled)))) return []
  const first = siblings.findIndex((entry) => labelled.includes(entry) || isMatter(entry))
  return siblings.slice(first).flatMap((entry, index) => {
    if (entry.label !== null && outside.has(entry.label)) return []
    if (entry.label !== null) return [[entry, entry.label] as const]
    if (index === 0) return [[entry, 'findings'] as const]
    return entry.isProblem || readPlainRoleWord(entry.title) === 'next-steps' ? [] : [[entry, 'other'] as const]
  })
}

const longestMatter = 24

/** Whether an unknown label opens a record: what is found or to be done, beside labels of what was done about it. */
function isMatter({label, marker, title}: Entry): boolean {
  return label === null && marker !== null && title.length <= longestMatter && endsInMatter(title) && !namesProblem(withoutMatter(title))
}

// 五、公示期 · 六、联系方式 · 七、下一步打算 : beside the record and no part of it
const outside: ReadonlySet<LabelKind> = new Set(['disclosure', 'contact', 'next-steps'])

/** Whether labels make a record: what was done beside what was found, or beside others. */
function isLayout(labelled: readonly Entry[], hasMatter: boolean): boolean {
  const kinds = new Set(labelled.map(({label}) => label).filter((label) => label !== null && label !== 'other' && !outside.has(label)))
  const isNamed = hasMatter || kinds.has('findings') || kinds.has('goal') || (labelled[0]?.parent?.isProblem ?? false)
  const done = labelled.findIndex(({label}) => isDoing(label))
  // 一、主要成效 二、发现的主要问题 : a report of findings tells first what went well
  const isInOrder = !kinds.has('findings') || labelled.findIndex(({label}) => label === 'findings') < done
  return done >= 0 && isInOrder && (isNamed || (labelled.length >= fewest && kinds.size >= 2))
}

/** Whether labels tell of one matter all that a form asks: what was found, who answers for it or by when, and what was done. */
function tellsRecord(labelled: readonly Entry[]): boolean {
  const kinds = new Set(labelled.map(({label}) => label))
  return (kinds.has('findings') || kinds.has('goal')) && (kinds.has('units') || kinds.has('deadline') || kinds.has('persons'))
}

/** 二、问题整改情况 over headings that name problems is a part and no field; 三、重点措施 of a form is one, whatever its points name. */
function holdsIssues({children, label}: Entry, isOfRecord: boolean): boolean {
  if (label === 'findings' || children.length === 0) return children.some(({labels}) => labels.length > 0)
  const issues = children.filter((child) => (child.isProblem && !isOfRecord) || child.labels.length > 0 || child.children.some(({isProblem}) => isProblem))
  return issues.length * 2 > children.length
}
