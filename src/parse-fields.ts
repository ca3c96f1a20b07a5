/** Some fields of a record: the others are never made. */
import {runChecks} from './checks/index.ts'
import {toEvidence} from './checks/evidence.ts'
import {extract, extractField} from './extract/index.ts'
import {extractOutline} from './extract/sections.ts'
import type {NoticeDocument} from './extract/document.ts'
import {readDocument} from './parse.ts'
import type {NoticePart} from './record.ts'
import {type RecordField, recordFields} from './record-words.ts'
import type {Source} from './source.ts'
import {toSourceRecord} from './to-record.ts'

/** What of a record is wanted. */
export interface FieldOptions {
  /** The fields; all by default. */
  readonly fields?: readonly RecordField[]
  /** Whether sections have their text, which the issues hold as well; yes by default. */
  readonly text?: boolean
}

/**
 * Parses what has been read already, for some fields of the record only; synchronous and pure.
 *
 * @param source a document as `readSource` gives it
 * @param options the fields that are wanted, and whether sections have their text
 * @returns those fields, each as in the whole record, in its order
 */
export function parseFields(source: Source, {fields = recordFields, text = true}: FieldOptions = {}): NoticePart {
  const document = readDocument(source)
  const wanted = new Set(fields)
  const part: NoticePart = {}
  for (const field of recordFields) if (wanted.has(field)) Object.assign(part, {[field]: readField(document, field, text)})
  return part
}

function readField(document: NoticeDocument, field: RecordField, hasText: boolean): unknown {
  switch (field) {
    case 'schemaVersion':
      return 2
    case 'source':
      return toSourceRecord(document.source)
    case 'diagnostics':
      return runChecks(toEvidence(document, extract(document)))
    case 'sections':
      return hasText ? extractField(document, field) : extractOutline(document)
    default:
      return extractField(document, field)
  }
}
