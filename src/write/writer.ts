/**
 * The shapes of writers: records in, the text or bytes of a file out. An `Output` is the same taken apart, so that a file
 * can be written a record at a time:
 *
 *     head part separator part separator part tail
 */
import type {Language} from '../language.ts'
import type {OfficeColumnName} from './office/office-words.ts'
import type {Issue, Measure, Notice, NoticePart} from '../record.ts'

/** What can be chosen of an output; each writer heeds what concerns it. */
export interface WriteOptions {
  /** The language of headings and status words; Chinese by default. */
  readonly lang?: Language
  /** Whether CSV starts with a byte order mark, by which Excel knows UTF-8; yes by default. */
  readonly bom?: boolean
  /** What a person corrected, in words, by the issue or point; given, the ledger has a column for it. */
  readonly corrected?: Corrected
  /** The title of the ledger as offices lay it out; by default what the notices say of who inspected. */
  readonly title?: string
  /** The day that the ledger is dated, ISO 8601; without one there is room to write it. */
  readonly day?: string
  /** The columns of the ledger as offices lay it out, in order. */
  readonly columns?: readonly OfficeColumnName[]
  /** A workbook of one's own (XLSX) whose table is filled instead, by the headings that it has. */
  readonly template?: Uint8Array
}

/** What a person corrected in records, in words. */
export type Corrected = ReadonlyMap<Issue | Measure, string>

/** Writes records as text. */
export type Writer = (notices: readonly Notice[], options?: WriteOptions) => string

/** Writes records as bytes. */
export type BinaryWriter = (notices: readonly Notice[], options?: WriteOptions) => Promise<Uint8Array>

/** A text output of several records that is written one record at a time. */
export interface Output {
  readonly head: string
  readonly separator: string
  readonly tail: string
  /** What a record adds. */
  writePart(notice: Notice): string
}

/** An output of whatever fields a record has. */
export interface PartOutput extends Output {
  writePart(notice: NoticePart): string
}

/** The whole text of an output. */
export function writeWhole({head, separator, tail, writePart}: Output, notices: readonly Notice[]): string {
  return `${head}${notices.map((notice) => writePart(notice)).join(separator)}${tail}`
}
