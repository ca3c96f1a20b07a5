/**
 * A task over several inputs: the jobs run in threads, their outcomes come back in the order of the inputs, and only a
 * window of them is under way at a time, so that memory does not grow with their number.
 */
import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {openCache, type CacheOptions} from './cache.ts'
import {type Conversions, openConversions} from './conversions.ts'
import {readStandardInput, toReason} from './input.ts'
import type {Input, Inputs} from './inputs.ts'
import {type Interrupt, listen} from './interrupt.ts'
import {exit, type ExitStatus, type Io} from './io.ts'
import type {Outcome, Pool} from './job.ts'
import {type Progress, type ProgressOptions, startProgress, type Tally} from './progress.ts'
import type {Product} from './product.ts'
import {thisThread} from './run-job.ts'
import type {Task} from './tasks.ts'
import {oldExtensions} from '../formats/extensions.ts'

/** How a batch is done. */
export interface BatchOptions extends CacheOptions, ProgressOptions {
  /** How many threads; all cores by default. */
  readonly jobs?: number
  /** How many seconds a job may take. */
  readonly timeout?: number
  /** Whether the first input that fails is the last. */
  readonly failFast?: boolean
}

/** A task and what it is to be done with. */
export interface Batch extends Inputs {
  readonly task: Task
  readonly options: BatchOptions
  /** Takes each product in order; the next waits for it. */
  receive(product: Product, input: Input): Promise<void>
  /** Told of each outcome in order, before it is received. */
  observe?(input: Input, outcome: Outcome): void
}

/** How a batch went. */
export interface Result {
  readonly status: ExitStatus
  readonly tally: Tally
  /** Whether it ended before all inputs were done. */
  readonly isCutShort: boolean
}

/** Does a batch. Interrupted, it throws an `InterruptError`; whatever `receive` throws ends it too. */
export async function runBatch(batch: Batch, io: Io): Promise<Result> {
  const {inputs, options, isSeveral} = batch
  const cache = await openCache(options, io)
  const threads = await chooseThreads(inputs, options)
  const pool = await openThreads(threads, options)
  const conversions = openConversions(threads, options, io)
  const interrupt = listen(io)
  const progress = startProgress(inputs.length, isSeveral ? options : {...options, progress: false}, io)
  let isWhole = false
  try {
    const start = async (input: Input): Promise<Outcome> => await runOne(input, {task: batch.task, pool, conversions, cache, io})
    await passOn(toOrdered(inputs, start, toWindow(threads, inputs)), {batch, interrupt, progress})
    isWhole = true
  } finally {
    progress.end(isWhole && isSeveral)
    interrupt.stop()
    if (interrupt.signal.aborted) io.stdin.destroy()
    await conversions.close()
    await pool.close()
  }
  const {tally} = progress
  return {tally, status: toStatus(tally, isSeveral), isCutShort: tally.done < inputs.length}
}

interface Passing {
  readonly batch: Batch
  readonly interrupt: Interrupt
  readonly progress: Progress
}

async function passOn(ordered: AsyncGenerator<Started>, {batch, interrupt, progress}: Passing): Promise<void> {
  for await (const {input, outcome: coming} of ordered) {
    const outcome = await interrupt.guard(coming)
    progress.add(input, outcome)
    batch.observe?.(input, outcome)
    if (outcome.kind === 'done') await interrupt.guard(batch.receive(outcome.product, input))
    else if (batch.options.failFast === true) return
  }
}

function toStatus({failed, faulty}: Tally, isSeveral: boolean): ExitStatus {
  if (failed > 0 && !isSeveral) return exit.failed
  return failed + faulty > 0 ? exit.found : exit.done
}

/** An input whose job has begun; its outcome comes. */
interface Started {
  readonly input: Input
  readonly outcome: Promise<Outcome>
}

/** The inputs in order, each once its turn to be waited for has come; so many of them are begun ahead. */
async function* toOrdered(inputs: readonly Input[], start: (input: Input) => Promise<Outcome>, window: number): AsyncGenerator<Started> {
  const begun: Started[] = []
  for (const input of inputs) {
    begun.push({input, outcome: start(input)})
    if (begun.length >= window) yield* begun.splice(0, 1)
  }
  yield* begun
}

/**
 * One at a time in this thread; with threads enough that a slow file does not leave the others idle, and with old documents
 * enough that many are converted together.
 */
function toWindow(threads: number, inputs: readonly Input[]): number {
  const isOld = inputs.some(({path: file}) => file !== null && oldEndings.has(path.extname(file).toLowerCase()))
  const enough = threads === 0 ? 1 : threads * 8
  return isOld ? Math.max(enough, 100 * Math.max(1, threads)) : enough
}

const oldEndings: ReadonlySet<string> = new Set(Object.values(oldExtensions))

/** What it takes to do an input. */
interface Doing {
  readonly task: Task
  readonly pool: Pool
  readonly conversions: Conversions
  readonly cache: string | null
  readonly io: Io
}

/** The outcome of an input, whatever happens to it. */
async function runOne(input: Input, {task, pool, conversions, cache, io}: Doing): Promise<Outcome> {
  if (input.reason !== undefined) return {kind: 'failed', reason: input.reason}
  try {
    const job = {task, name: input.name, from: input.path ?? (await readStandardInput(io)), cache}
    const result = await pool.run(job)
    return result.kind === 'old' ? await conversions.run(job, result.old, pool) : result
  } catch (error) {
    return {kind: 'failed', reason: toReason(error)}
  }
}

// Measured with two cores: threads take as long to start as this one takes for some 24 notices of 8 kB.
const fewFiles = 24
const fewBytes = 400_000

/** How many threads; 0 is this one alone. A job that may be given up needs a thread that can be ended. */
async function chooseThreads(inputs: readonly Input[], {jobs = availableParallelism(), timeout}: BatchOptions): Promise<number> {
  const most = Math.min(jobs, inputs.length)
  if (timeout !== undefined) return most
  return most > 1 && (inputs.length >= fewFiles || (await measure(inputs)) >= fewBytes) ? most : 0
}

async function measure(inputs: readonly Input[]): Promise<number> {
  const sizes = await Promise.all(inputs.map(async ({path: file}) => {
    try {
      return file === null ? 0 : (await stat(file)).size
    } catch {
      return 0
    }
  }))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function openThreads(threads: number, {timeout}: BatchOptions): Promise<Pool> {
  if (threads === 0) return thisThread
  return (await import('./pool.ts')).openPool(threads, timeout)
}
