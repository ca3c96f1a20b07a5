/**
 * Worker threads, by tinypool: kept, without dependencies, a tenth of the size of piscina, from which it comes, and it ends
 * the thread of a job that is aborted, which is what `--timeout` needs.
 */
import {MessageChannel} from 'node:worker_threads'
import {Tinypool} from 'tinypool'
import {describe, type Job, type JobResult, type Pool} from './job.ts'

/**
 * How large a thread's heap may become, in MB. Left to itself, Node lets each grow to several times of what it holds before
 * it clears up: with these, the peak over 5,000 notices is 1.2 times that over 500 instead of 1.4 times.
 */
const resourceLimits = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32}

/** Worker threads; a job over its time (in seconds) ends with its thread, and a new one takes the place. */
export function openPool(threads: number, timeout: number | undefined): Pool {
  const pool = new Tinypool({
    filename: new URL('worker.js', import.meta.url).href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits,
  })
  // a thread that dies without a job has no input to blame; the next job finds a new one
  pool.on('error', () => undefined)
  return {
    run: async (job) => {
      try {
        return timeout === undefined ? toResult(await pool.run({job, begun: null})) : await runTimed(pool, job, timeout)
      } catch (error) {
        return {kind: 'failed', reason: describeDeath(error)}
      }
    },
    close: async () => {
      await pool.destroy()
    },
  }
}

async function runTimed(pool: Tinypool, job: Job, timeout: number): Promise<JobResult> {
  const {port1, port2} = new MessageChannel()
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  port1.once('close', () => {
    timer = setTimeout(() => {
      abort.abort()
    }, timeout * 1000)
  })
  try {
    return toResult(await pool.run({job, begun: port2}, {signal: abort.signal, transferList: [port2]}))
  } catch (error) {
    if (abort.signal.aborted) return {kind: 'failed', reason: `given up after ${timeout} s (--timeout)`}
    throw error
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}

// the pool knows nothing of what its workers return
function toResult(value: unknown): JobResult {
  if (isResult(value)) return value
  throw new Error('a worker returned no outcome')
}

function isResult(value: unknown): value is JobResult {
  return typeof value === 'object' && value !== null && 'kind' in value
}

function describeDeath(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs more memory than the 1 GB that a thread has; parse it alone' : describe(error)
}
