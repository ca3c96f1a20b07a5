/** Does a job in the thread that it is called in. */
import {readFile} from 'node:fs/promises'
import {toReason} from './input.ts'
import {describe, type Job, type JobResult, type Pool} from './job.ts'
import type {Document} from './product.ts'
import {loadTask} from './tasks.ts'
import {findOldDocument} from '../formats/unreadable.ts'
import {InputError} from '../source.ts'

/** This thread: nothing to start. */
export const thisThread: Pool = {run: runJob, close: async () => undefined}

/** Does a job. */
export async function runJob(job: Job): Promise<JobResult> {
  try {
    const document = await readDocument(job)
    if (job.cache !== null) {
      const {keep, readKept, toKeptFile} = await import('./cache.ts')
      const file = toKeptFile(job, document, job.cache)
      const kept = await readKept(file)
      if (kept !== undefined) return {kind: 'done', product: kept, isCached: true}
      const result = await make(document, job)
      if (result.kind === 'done') await keep(file, result.product)
      return result
    }
    return await make(document, job)
  } catch (error) {
    return {kind: 'failed', reason: describe(error)}
  }
}

/** What the task makes of a document; one of an old format must be converted first. */
async function make(document: Document, {task}: Job): Promise<JobResult> {
  if (document.converted === undefined) {
    const old = findOldDocument(document.bytes, {...task.settings.read, ...(document.name === undefined ? {} : {name: document.name})})
    if (old !== undefined) return {kind: 'old', old}
  }
  const runTask = await loadTask(task)
  return {kind: 'done', product: await runTask(document), isCached: false}
}

async function readDocument({name, from, converted}: Job): Promise<Document> {
  const bytes = typeof from === 'string' ? await read(from) : from
  return {bytes, name, converted: converted === undefined ? undefined : {format: converted.format, docx: await read(converted.docx)}}
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new InputError(toReason(error))
  }
}
