/**
 * What a run says of all its inputs together: how many by kind, status, format and encoding, what failed and why, what is there
 * twice, what the checks found, and how many years were not printed. No clock and no place of a file is in it, so that the
 * same inputs give the same report.
 */
import type {Digest} from './digest.ts'
import type {Input} from './inputs.ts'
import type {Outcome} from './job.ts'
import {toLabel} from './progress.ts'
import {toNearGroups} from './simhash.ts'
import {version} from './version.ts'

/** How many of each, the most frequent first. */
export type Counts = Readonly<Record<string, number>>

/** Inputs that could not be read for one reason. */
export interface Failure {
  readonly reason: string
  readonly count: number
  readonly inputs: readonly string[]
}

export interface RunReport {
  /** The program with its version. */
  readonly program: string
  readonly inputs: number
  readonly read: number
  /** How many of those that were read are left out of the output, since the same was there before (--unique). */
  readonly leftOut: number
  readonly kinds: Counts
  readonly formats: Counts
  readonly encodings: Counts
  readonly issues: number
  readonly statuses: Counts
  readonly diagnostics: Counts
  readonly dates: {readonly total: number; readonly inferredYears: number}
  readonly failures: readonly Failure[]
  /** Groups of inputs, by name: with the same bytes; of other bytes with the same text; of other texts nearly the same. */
  readonly duplicates: {readonly bytes: Groups; readonly text: Groups; readonly near: Groups}
}

type Groups = readonly (readonly string[])[]

/** A report as a file of JSON. */
export function printReport(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Gathers what a report says. */
export interface Gathering {
  add(input: Input, outcome: Outcome): void
  /** Whether the same bytes or the same text came before; asked once for each input, after it was added. */
  isRepeated(digest: Digest): boolean
  leaveOut(): void
  readonly report: RunReport
}

export function startGathering(): Gathering {
  const counts = {kinds: new Map<string, number>(), formats: new Map<string, number>(), encodings: new Map<string, number>(), statuses: new Map<string, number>(), diagnostics: new Map<string, number>()}
  const sums = {inputs: 0, read: 0, leftOut: 0, dates: 0, inferredYears: 0}
  const failures = new Map<string, string[]>()
  const byBytes = new Map<string, string[]>()
  const byText = new Map<string, string[]>()
  const near = toNearGroups<string>()
  const passed = new Set<string>()

  const addDigest = (name: string, digest: Digest): void => {
    sums.read++
    sums.dates += digest.dates
    sums.inferredYears += digest.inferredYears
    raise(counts.kinds, digest.kind)
    raise(counts.formats, digest.format)
    if (digest.encoding !== null) raise(counts.encodings, digest.encoding)
    for (const [state, count] of Object.entries(digest.issues)) raise(counts.statuses, state, count)
    for (const [check, count = 0] of Object.entries(digest.diagnostics)) raise(counts.diagnostics, check, count)
    // each is compared on one level only: what has the same bytes has the same text
    if (!put(byBytes, digest.sha256, name) || !put(byText, digest.textSha256, name) || digest.simhash === null) return
    near.add(digest.simhash, name)
  }
  return {
    add: (input, outcome) => {
      sums.inputs++
      if (outcome.kind === 'failed') put(failures, outcome.reason, toLabel(input))
      else if (outcome.product.digest !== undefined) addDigest(toLabel(input), outcome.product.digest)
    },
    isRepeated: ({sha256, textSha256}) => {
      const isKnown = passed.has(sha256) || passed.has(textSha256)
      passed.add(sha256).add(textSha256)
      return isKnown
    },
    leaveOut: () => {
      sums.leftOut++
    },
    get report() {
      const {inputs, read, leftOut, dates, inferredYears} = sums
      return {
        program: `zhenggai ${version}`, inputs, read, leftOut,
        kinds: toCounts(counts.kinds), formats: toCounts(counts.formats), encodings: toCounts(counts.encodings),
        issues: [...counts.statuses.values()].reduce((sum, count) => sum + count, 0), statuses: toCounts(counts.statuses), diagnostics: toCounts(counts.diagnostics),
        dates: {total: dates, inferredYears},
        failures: [...failures].map(([reason, names]) => ({reason, count: names.length, inputs: names})).toSorted((one, other) => other.count - one.count),
        duplicates: {bytes: toGroups(byBytes), text: toGroups(byText), near: near.groups},
      }
    },
  }
}

function raise(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Puts a name under a key; whether it is the first there. */
function put(groups: Map<string, string[]>, key: string, name: string): boolean {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [name])
  else group.push(name)
  return group === undefined
}

function toGroups(groups: ReadonlyMap<string, readonly string[]>): Groups {
  return [...groups.values()].filter(({length}) => length > 1)
}

/** The most frequent first, those that are as frequent by name. */
function toCounts(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1)))
}
