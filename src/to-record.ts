/** Puts a record together, in the order of its description. */
import type {Diagnostic, Facts, Notice} from './record.ts'
import type {Source} from './source.ts'

export function toRecord(source: Source, facts: Facts, diagnostics: Diagnostic[]): Notice {
  const {kind, kindEvidence, ...rest} = facts
  return {schemaVersion: 2, kind, kindEvidence, source: toSourceRecord(source), ...rest, diagnostics}
}

/** What a record says of its source. */
export function toSourceRecord({name, format, encoding, bytes, sha256}: Source): Notice['source'] {
  return {name, format, encoding, bytes, sha256}
}
