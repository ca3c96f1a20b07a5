/**
 * The totals that the text itself states, each with the unit it counts.
 *
 *     指出四大方面15个分项问题39个具体问题，已完成整改39个，整改完成率100%
 *          categories items      issues           completed          completionRate
 */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import type {Part, Statement} from './statements.ts'
import type {PlacedCount} from '../mentions/index.ts'
import type {Declared} from '../record.ts'
import type {Slice} from '../source.ts'
import {readSlice} from './text.ts'

export const extractDeclared: Extractor<Declared> = ({statements, locator}) => {
  const stated = statements.filter(isTelling)
  const other = (counted: PlacedCount['counted']): number | null => first(stated.flatMap(({others}) => others.filter((count) => count.counted === counted)))
  const categories = stated.flatMap(({others}) => others.filter(({counted}) => counted === 'categories'))
  const part = (wanted: Part): number | null => first(stated.flatMap(({parts}) => parts.filter((each) => each.part === wanted).map(({count}) => count)))
  const totals = stated.flatMap((statement) => statement.totals.filter(({counted}) => counted === 'issues'))
  const issues = largest(totals.filter(({isFound}) => isFound)) ?? first(totals)
  const rate = stated.map((statement) => statement.rate).find((each) => each !== null)
  return {
    categories: first(categories), items: other('items') ?? finer(categories), issues,
    completed: part('completed') ?? (stated.some(({isAllDone}) => isAllDone) ? issues : null),
    mostlyCompleted: part('mostly'), inProgress: part('under-way') ?? restUnderWay(stated), notCompleted: part('open'),
    completionRate: rate === undefined || rate === null ? null : Math.round(rate.value * 100) / 10_000,
    measures: other('measures'),
    mentions: stated.map(({sentence}) => ({text: readSlice(sentence), position: locator.toPosition(sentence)})),
  }
}

/** Of 12个问题38个具体问题 in one sentence the one that counts on the finest level. */
function largest(counts: readonly PlacedCount[]): number | null {
  const beside = counts.filter(({sentence}) => sentence === counts[0]?.sentence)
  return beside.length === 0 ? null : beside.reduce((most, {value}) => Math.max(most, value), 0)
}

// Between the numbers of 5个方面14个大类 stands a noun
const longestNoun = 4

/** 5个方面14个大类 : the next of a row, which counts on a finer level. */
function finer([one, other]: readonly PlacedCount[]): number | null {
  if (one === undefined || other === undefined || one.sentence !== other.sentence) return null
  return other.value > one.value && other.slice.start - one.slice.end <= longestNoun ? other.value : null
}

function first(counts: readonly PlacedCount[]): number | null {
  return counts[0]?.value ?? null
}

/** 其余2个正在推进 */
function restUnderWay(statements: readonly Statement[]): number | null {
  return first(statements.flatMap(({parts}) => parts.filter(({part, count}) => part === 'rest' && count.said === 'under-way').map(({count}) => count)))
}

/** Whether a sentence states a total. */
function isTelling({totals, parts, rate, others, isAllDone}: Statement): boolean {
  return totals.length + parts.length + others.length > 0 || rate !== null || isAllDone
}

/** The words in which the notice says of all its issues that they are done; null where it does not. */
export function findAllDone(document: NoticeDocument): Slice | null {
  const {issues, completed} = extractDeclared(document)
  const isAll = issues !== null && completed === issues
  const found = document.statements.find(({isAllDone, rate, parts}) => isAllDone || rate?.value === 100 || (isAll && parts.some(({part}) => part === 'completed')))
  return found?.sentence ?? null
}
