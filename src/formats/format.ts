/** The shape of a format: what files it is, and how their bytes become a text and its lines. */
import type {FormatName, Line, Metadata, OldName, ReadableName} from '../source.ts'

/** What a format makes of the bytes; `readSource` adds name, size and hash. */
export interface Reading {
  /** The encoding it was decoded from; null where the format settles it. */
  readonly encoding: string | null
  /** The text that positions point into. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly metadata: Metadata
  /** How many bytes could not be decoded. */
  readonly undecodable: number
}

/** What a caller may say about the bytes. */
export interface ReadOptions {
  /** The file's name; its ending decides the format unless the content contradicts it. */
  readonly name?: string
  /** The format, where the caller knows it. */
  readonly format?: FormatName
  /** The encoding of text, Markdown or HTML, where the caller knows it; a WHATWG label such as `gbk`. */
  readonly encoding?: string
  /** What another program made of the bytes, where they are of a format that is not read here. */
  readonly converted?: Converted
}

/** A document made from another: it is read in the other's place, whose name, size and hash the record gives. */
export interface Converted {
  /** What the other is. */
  readonly format: OldName
  readonly docx: Uint8Array
}

/** A format of input. */
export interface Format {
  readonly name: ReadableName
  /** The endings of its files' names, with the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Whether the bytes can only be of this format. */
  matches(bytes: Uint8Array): boolean
  /** Reads the bytes; throws an `InputError` where nothing can be read in them. */
  read(bytes: Uint8Array, options: ReadOptions): Reading | Promise<Reading>
}
