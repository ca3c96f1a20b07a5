/** Does a job in the thread that it is called in. */
import {readFile} from 'node:fs/promises'
import {toReason} from './input.ts'
import {describe, type Job, type Outcome, type Pool} from './job.ts'
import {loadTask} from './tasks.ts'
import {InputError} from '../source.ts'

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

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new InputError(toReason(error))
  }
}
