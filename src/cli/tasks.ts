/**
 * What can be done with each input of several, by name. A task and what it makes are plain data, since they travel between
 * threads; the code is loaded where the work is done.
 */
import type {ParseSettings} from './parse-task.ts'

/** A task with what it needs to know. */
export interface Task {
  readonly name: 'parse'
  readonly settings: ParseSettings
}

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

/** Does a task on a document; throws an `InputError` where that cannot be read. */
export type TaskRunner = (document: Document) => Promise<Product>

/** Loads the code of a task. */
export async function loadTask({name, settings}: Task): Promise<TaskRunner> {
  switch (name) {
    case 'parse': {
      const {parseDocument} = await import('./parse-task.ts')
      return async (document) => await parseDocument(document, settings)
    }
  }
}
