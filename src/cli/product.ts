/** What goes into a task and what comes out of it: plain data, since both travel between threads. */

/** A document's bytes and the name it goes by. */
export interface Document {
  readonly bytes: Uint8Array
  readonly name: string | undefined
}

/** What a task made of a document. */
export interface Product {
  /** What is to be printed or stored. */
  readonly body: Uint8Array
  /** Whether an error-level diagnostic was found. */
  readonly isFaulty: boolean
}
