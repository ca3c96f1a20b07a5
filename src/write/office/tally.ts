/** What is counted over all notices while their rows pass by: what the ledger is called, who hands it in, and the sums of states. */
import {sheetText, worksOf} from './office-words.ts'
import type {Language} from '../../language.ts'
import {states} from '../../record-words.ts'
import type {Issue, Notice, State} from '../../record.ts'

/** What a notice says for the sums and the title: plain data, since it travels between threads. */
export interface NoticeFacts {
  readonly issuer: string | null
  /** The kind of inspection; null where the notice does not say. */
  readonly work: string | null
  /** Each issue's state and units. */
  readonly issues: readonly {readonly state: State; readonly units: readonly string[]}[]
}

/** How many issues are in each state, in the states' order. */
export type Counts = readonly number[]

/** The sums. */
export interface Sums {
  readonly all: Counts
  /** By the responsible unit, the one with most issues first; the empty name is that of issues without one. */
  readonly units: readonly {readonly unit: string; readonly counts: Counts}[]
  /** The one issuer; null where there are several or none. */
  readonly issuer: string | null
  /** The one kind of inspection; null likewise. */
  readonly work: string | null
}

export function toNoticeFacts({issuer, title, inspection, issues}: Notice): NoticeFacts {
  const said = [title, inspection.organ, ...inspection.types, inspection.round].join(' ')
  return {
    issuer,
    work: worksOf.find(({pattern}) => pattern.test(said))?.work ?? null,
    issues: issues.map(toFacts),
  }
}

function toFacts({status, responsible}: Issue): NoticeFacts['issues'][number] {
  return {state: status.state, units: [...new Set(responsible.units)]}
}

/** Sums that grow with each notice. */
export interface Tally {
  add(facts: NoticeFacts): void
  sum(): Sums
}

export function openTally(): Tally {
  const all = states.map(() => 0)
  const units = new Map<string, number[]>()
  const issuers = new Set<string | null>()
  const works = new Set<string | null>()
  const count = (unit: string, at: number): void => {
    const counts = units.get(unit) ?? states.map(() => 0)
    counts[at] = (counts[at] ?? 0) + 1
    units.set(unit, counts)
  }
  return {
    add: ({issuer, work, issues}) => {
      // two are enough to know that there is not one alone
      if (issuers.size < 2) issuers.add(issuer)
      works.add(work)
      for (const {state, units: own} of issues) {
        const at = states.indexOf(state)
        all[at] = (all[at] ?? 0) + 1
        for (const unit of own.length === 0 ? [''] : own) count(unit, at)
      }
    },
    sum: () => ({
      all: [...all],
      units: [...units].map(([unit, counts]) => ({unit, counts})).toSorted(byCount),
      issuer: toOnly(issuers),
      work: toOnly(works),
    }),
  }
}

function toOnly(values: ReadonlySet<string | null>): string | null {
  const [only = null] = values
  return values.size === 1 ? only : null
}

/** Most issues first, those without a unit last. */
function byCount(one: Sums['units'][number], other: Sums['units'][number]): number {
  if ((one.unit === '') !== (other.unit === '')) return one.unit === '' ? 1 : -1
  return add(other.counts) - add(one.counts)
}

/** A sum of counts. */
export function add(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** What the ledger is called: by the kind of inspection where it is one. */
export function toTitle({work}: Pick<Sums, 'work'>, lang: Language): string {
  return (worksOf.find((each) => each.work === work)?.title ?? sheetText.mixed)[lang]
}
