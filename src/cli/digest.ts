/** What a run counts of a document, apart from what it prints of it: plain data, since it travels between threads and is kept in a cache. */
import {createHash} from 'node:crypto'
import {toSimhash} from './simhash.ts'
import type {Notice, State} from '../record.ts'
import type {Source} from '../source.ts'

export interface Digest {
  readonly kind: Notice['kind']
  readonly format: Source['format']
  /** null where the format settles it. */
  readonly encoding: string | null
  readonly issues: Readonly<Partial<Record<State, number>>>
  /** How many by check. */
  readonly diagnostics: Readonly<Partial<Record<string, number>>>
  readonly dates: number
  /** How many of them have a year that the text around gave. */
  readonly inferredYears: number
  /** Of the bytes. */
  readonly sha256: string
  /** Of the text, folded, without blanks and what the page put around it. */
  readonly textSha256: string
  /** The fingerprint of that text; null where it is too short. */
  readonly simhash: string | null
}

/** Counts a document. */
export function toDigest({kind, issues, diagnostics, dates}: Notice, {format, encoding, sha256, lines}: Source): Digest {
  const text = lines.filter(({isChrome}) => !isChrome).map(({folded}) => folded.replaceAll(/\s/gu, '')).join('')
  return {
    kind, format, encoding, sha256,
    issues: count(issues.map(({status}) => status.state)),
    diagnostics: count(diagnostics.map(({id}) => id)),
    dates: dates.length,
    inferredYears: dates.filter(({inferred}) => inferred.includes('year')).length,
    textSha256: createHash('sha256').update(text).digest('hex'),
    simhash: toSimhash(text),
  }
}

function count<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
