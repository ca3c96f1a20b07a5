/**
 * What runs in a worker thread. A port that closes says that the job has begun: neither waiting for a thread nor loading the
 * code is its time.
 */
import type {MessagePort} from 'node:worker_threads'
import type {Job, JobResult} from './job.ts'
import {runJob} from './run-job.ts'
import {loadTask} from './tasks.ts'

export async function work({job, begun}: {readonly job: Job; readonly begun: MessagePort | null}): Promise<JobResult> {
  if (begun !== null) {
    await loadTask(job.task)
    begun.close()
  }
  return await runJob(job)
}
