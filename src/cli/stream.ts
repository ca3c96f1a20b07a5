/** Writing to standard output so that nothing piles up in memory and no failure is lost. */
import type {Writable} from 'node:stream'
import {toReason} from './input.ts'
import {UsageError} from './io.ts'

/** The reader of a pipe has gone, as `| head` does; no fault of anybody's. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError'
}

/** Writes, and waits until the stream has taken it. */
export function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error === null || error === undefined) resolve()
      else reject(toStreamError(error))
    })
  })
}

/** What a failed write means. */
export function toStreamError(error: Error): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipeError('closed pipe')
  return new UsageError(`cannot write standard output: ${toReason(error)}`)
}
