/** The public API. */
export {parseNotice, parseSource} from './parse.ts'
export {parseFields, type FieldOptions} from './parse-fields.ts'
export {readSource} from './formats/index.ts'
export {findDates, type DateOptions, type TextDate} from './mentions/dates/index.ts'
export {findMentions, type Mention, type MentionedBody, type MentionedCount, type MentionedDate, type MentionedReference, type MentionedState} from './find-mentions.ts'
export {noticeSchema} from './record.ts'
export {loadWriter, type OutputName, type WholeWriter} from './write/index.ts'
export {writeCsv} from './write/csv.ts'
export {writeJson} from './write/json.ts'
export {writeMarkdown} from './write/markdown.ts'
export {writeNdjson} from './write/ndjson.ts'
export {writeYaml} from './write/yaml.ts'
export {InputError} from './source.ts'
export type {Converted, ReadOptions} from './formats/format.ts'
export type {
  Contact, DateRecord, Declared, Diagnostic, Inspection, Issue, Measure, Notice, Outcome, Period, Precision, Role, Section,
  NoticePart, OutlineSection, Severity, State, Status,
} from './record.ts'
export type {RecordField} from './record-words.ts'
export type {FormatName, Line, Metadata, Piece, Point, Position, Slice, Source} from './source.ts'
export type {WriteOptions, Writer} from './write/writer.ts'
