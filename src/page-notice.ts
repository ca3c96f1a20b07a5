/** A notice as a page shows it: the record, the text that its positions point into, and its messages in Chinese too. */
import {runChecksInBoth} from './checks/index.ts'
import type {ReadOptions} from './formats/format.ts'
import {readSource} from './formats/index.ts'
import {readEvidence} from './parse.ts'
import type {Source} from './source.ts'
import {toRecord} from './to-record.ts'
import type {PageNotice} from './write/html.ts'

/**
 * Parses a notice for a page.
 *
 * @throws {InputError} where the input cannot be read at all
 */
export async function readPageNotice(bytes: Uint8Array, options: ReadOptions = {}): Promise<PageNotice> {
  return toPageNotice(await readSource(bytes, options))
}

/** The same of what has been read already. */
export function toPageNotice(source: Source): PageNotice {
  const evidence = readEvidence(source)
  const {diagnostics, messages} = runChecksInBoth(evidence)
  return {notice: toRecord(source, evidence.facts, diagnostics), text: source.text, messages}
}
