/** Every counted result that is stated as done: rules made, money recovered, persons disciplined, cases, meetings … */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {toIssueFinder} from './issue-of.ts'
import type {LabelKind} from '../label-words.ts'
import {type Counted, type Said, toWhole} from '../mentions/counts/mention.ts'
import {isOccasion} from '../mentions/counts/units.ts'
import type {PlacedCount} from '../mentions/index.ts'
import type {Outcome} from '../record.ts'
import {readSlice} from './text.ts'

interface Row {
  readonly of: Outcome['of']
  readonly counted: readonly Counted[]
  readonly said: readonly Said[]
}

/** Which counts are outcomes; the first row that fits counts. What was found, is meant or under way is none. */
const rows: readonly Row[] = [
  {of: 'discipline', counted: ['persons'], said: ['punished']},
  {of: 'handling', counted: ['persons', 'other', 'meetings'], said: ['handled']},
  {of: 'cases', counted: ['persons'], said: ['opened', 'transferred']},
  {of: 'cases', counted: ['other'], said: ['opened']},
  {of: 'cases', counted: ['cases'], said: ['opened', 'transferred', 'done', 'punished', 'handled']},
  {of: 'leads', counted: ['leads', 'letters'], said: ['done', 'transferred', 'opened', 'handled']},
  {of: 'rules', counted: ['rules'], said: ['made', 'revised', 'done']},
  {of: 'money', counted: ['money'], said: ['recovered', 'returned']},
  {of: 'meetings', counted: ['meetings'], said: ['held', 'done']},
  {of: 'inspections', counted: ['inspections'], said: ['held', 'done']},
  {of: 'other', counted: ['other'], said: ['done', 'made', 'recovered', 'returned']},
]
// What stands under these was found, is aimed at or is to come.
const notDone: ReadonlySet<LabelKind> = new Set(['findings', 'goal', 'deadline', 'next-steps', 'disclosure'])

export const extractOutcomes: Extractor<Outcome[]> = (document) => {
  const findIssue = toIssueFinder(document)
  const outcomes: Outcome[] = []
  const placeOf = new Map<number, number>()
  for (const [index, of] of findDeeds(document)) {
    const count = document.counts[index]
    if (count === undefined) continue
    placeOf.set(index, outcomes.length)
    const {word, slice, value, unit, isApproximate, partOf} = count
    const whole = toWhole({slice, word})
    outcomes.push({
      of, action: word === null ? null : readSlice(word), value, unit, approximate: isApproximate,
      partOf: partOf === null ? null : placeOf.get(partOf) ?? null, issueId: findIssue(slice), text: readSlice(whole), position: document.locator.toPosition(whole),
    })
  }
  return outcomes
}

/** Which of a document's counts are outcomes, and of what, in order. */
export function findDeeds(document: NoticeDocument): ReadonlyMap<number, Outcome['of']> {
  const deeds = new Map<number, Outcome['of']>()
  if (document.kind !== 'rectification') return deeds
  for (const [index, count] of document.counts.entries()) {
    const of = tellsDeed(count, document) ? rows.find(({counted, said}) => counted.includes(count.counted) && said.includes(count.said))?.of : undefined
    if (of !== undefined && count.value !== 0 && !(of === 'other' && isOccasion(count.unit))) deeds.set(index, of)
  }
  return deeds
}

/** Whether a count stands where what was done is told. */
function tellsDeed({sentence: {section, label, isHeading}, isRate}: PlacedCount, {roles}: NoticeDocument): boolean {
  const role = section === null ? undefined : roles.get(section)
  return !isRate && !isHeading && (label === null || !notDone.has(label)) && role !== 'next-steps' && role !== 'recommendations' && role !== 'findings'
}
