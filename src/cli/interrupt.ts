/** Ctrl-C and its kin: the first ends the run in order, with nothing half-written left; a second one ends it at once. */
import {InterruptError, type Io} from './io.ts'

/** Whether the run was interrupted. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** Waits for something unless the run is interrupted; then throws an `InterruptError`. */
  guard<Value>(promise: Promise<Value>): Promise<Value>
  stop(): void
}

/** Listens for signals until stopped. */
export function listen({signals}: Io): Interrupt {
  const controller = new AbortController()
  const {signal} = controller
  const end = (): void => {
    controller.abort(new InterruptError('interrupted'))
  }
  signals?.once('SIGINT', end)
  signals?.once('SIGTERM', end)
  return {
    signal,
    guard: async (promise) => await guard(promise, signal),
    stop: () => {
      signals?.off('SIGINT', end)
      signals?.off('SIGTERM', end)
    },
  }
}

async function guard<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted()
  const {promise: aborted, reject} = toDeferred()
  const end = (): void => {
    reject(signal.reason)
  }
  signal.addEventListener('abort', end, {once: true})
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function toDeferred(): {promise: Promise<never>; reject: (reason: unknown) => void} {
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<never>((_resolve, fail) => {
    reject = fail
  })
  return {promise, reject}
}
