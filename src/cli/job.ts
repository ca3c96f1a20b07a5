/** A job: one task on one input, in whatever thread. Whatever happens to it is an outcome, never an error that is thrown. */
import {readFile} from 'node:fs/promises'
import {toReason} from './input.ts'
import {loadTask, type Product, type Task} from './tasks.ts'
import {InputError} from '../source.ts'

/** A job, as it travels to a thread. */
export interface Job {
  readonly task: Task
  readonly name: string | undefined
  /** Where the bytes are, or the bytes. */
  readonly from: string | Uint8Array
  /** The folder of outcomes that are kept; null to keep none. */
  readonly cache: string | null
}

/** What came of a job. */
export type Outcome =
  | {readonly kind: 'done'; readonly product: Product; readonly isCached: boolean}
  | {readonly kind: 'failed'; readonly reason: string}

/** A place where jobs are done. */
export interface Pool {
  run(job: Job): Promise<Outcome>
  close(): Promise<void>
}

/** This thread: nothing to start. */
export const thisThread: Pool = {run: runJob, close: async () => undefined}

/** Does a job. */
export async function runJob(job: Job): Promise<Outcome> {
  try {
    const bytes = typeof job.from === 'string' ? await read(job.from) : job.from
    if (job.cache !== null) return await (await import('./cache.ts')).runCached(job, bytes, job.cache)
    const runTask = await loadTask(job.task)
    return {kind: 'done', product: await runTask({bytes, name: job.name}), isCached: false}
  } catch (error) {
    return {kind: 'failed', reason: describe(error)}
  }
}

/** Why an input failed, on one line. */
export function describe(error: unknown): string {
  if (error instanceof InputError) return error.message
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `a bug in the program, please report it with the input: ${detail.split('\n').map((line) => line.trim()).slice(0, 3).join(' ')}`
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new InputError(toReason(error))
  }
}
