/** A job: one task on one input, in whatever thread. Whatever happens to it is an outcome, never an error that is thrown. */
import type {Product} from './product.ts'
import type {Task} from './tasks.ts'
import type {OldDocument} from '../formats/unreadable.ts'
import {InputError, type OldName} from '../source.ts'

/** A job, as it travels to a thread. */
export interface Job {
  readonly task: Task
  readonly name: string | undefined
  /** Where the bytes are, or the bytes. */
  readonly from: string | Uint8Array
  /** The DOCX that LibreOffice made of them, where they are of an old format. */
  readonly converted?: {readonly format: OldName; readonly docx: string}
  /** The folder of outcomes that are kept; null to keep none. */
  readonly cache: string | null
}

/** What came of a job. */
export type Outcome =
  | {readonly kind: 'done'; readonly product: Product; readonly isCached: boolean}
  | {readonly kind: 'failed'; readonly reason: string}

/** What came of a job, or that its document must be converted first. */
export type JobResult = Outcome | {readonly kind: 'old'; readonly old: OldDocument}

/** A place where jobs are done. */
export interface Pool {
  run(job: Job): Promise<JobResult>
  close(): Promise<void>
}

/** Why an input failed, on one line. */
export function describe(error: unknown): string {
  if (error instanceof InputError) return error.message
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `a bug in the program, please report it with the input: ${detail.split('\n').map((line) => line.trim()).slice(0, 3).join(' ')}`
}
