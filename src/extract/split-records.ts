/** Where one record of labelled fields ends and the next begins. */
import {isDoing, type LabelKind} from '../label-words.ts'

/** A label of a record: its kind and its word. */
export interface RecordLabel {
  readonly kind: LabelKind | null
  readonly text: string
}

/** Splits the fields of records that follow one another: where a label comes again, or a finding after what was done. */
export function splitRecords<Field>(all: readonly Field[], toLabel: (field: Field) => RecordLabel): readonly (readonly Field[])[] {
  const records: Field[][] = []
  let seen = new Set<string>()
  let isDone = false
  for (const field of all) {
    const {kind, text} = toLabel(field)
    const last = records.at(-1)
    if (last === undefined || seen.has(text) || (kind === 'findings' && isDone)) {
      records.push([field])
      seen = new Set()
      isDone = false
    } else last.push(field)
    seen.add(text)
    isDone ||= isDoing(kind)
  }
  return records
}
