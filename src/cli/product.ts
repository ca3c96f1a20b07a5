/** What goes into a task and what comes out of it: plain data, since both travel between threads. */
import type {Digest} from './digest.ts'
import type {Converted, ReadOptions} from '../formats/format.ts'

/** A document's bytes and the name it goes by. */
export interface Document {
  readonly bytes: Uint8Array
  readonly name: string | undefined
  /** What LibreOffice made of them, where they are of an old format. */
  readonly converted?: Converted | undefined
}

/** What a task made of a document. */
export interface Product {
  /** What is to be printed or stored. */
  readonly body: Uint8Array
  /** Whether an error-level diagnostic was found. */
  readonly isFaulty: boolean
  /** What a run counts of it, where that is wanted. */
  readonly digest?: Digest
}

/** How a document is to be read. */
export function toReadOptions({name, converted}: Document, read: Omit<ReadOptions, 'name'>): ReadOptions {
  return {...read, ...(name === undefined ? {} : {name}), ...(converted === undefined ? {} : {converted})}
}
