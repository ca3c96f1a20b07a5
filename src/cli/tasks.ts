/**
 * What can be done with each input of several, by name. A task and what it makes are plain data, since they travel between
 * threads; the code is loaded where the work is done.
 */
import type {CheckSettings} from './check-task.ts'
import type {ParseSettings} from './parse-task.ts'
import type {Document, Product} from './product.ts'
import type {StatsSettings} from './stats-task.ts'

/** A task with what it needs to know. */
export type Task =
  | {readonly name: 'parse'; readonly settings: ParseSettings}
  | {readonly name: 'check'; readonly settings: CheckSettings}
  | {readonly name: 'stats'; readonly settings: StatsSettings}

/** Does a task on a document; throws an `InputError` where that cannot be read. */
export type TaskRunner = (document: Document) => Promise<Product>

/** Loads the code of a task. */
export async function loadTask(task: Task): Promise<TaskRunner> {
  switch (task.name) {
    case 'parse': {
      const {parseDocument} = await import('./parse-task.ts')
      return async (document) => await parseDocument(document, task.settings)
    }
    case 'check': {
      const {checkDocument} = await import('./check-task.ts')
      return async (document) => await checkDocument(document, task.settings)
    }
    case 'stats': {
      const {countDocument} = await import('./stats-task.ts')
      return async (document) => await countDocument(document, task.settings)
    }
  }
}
