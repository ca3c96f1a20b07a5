/** What the program needs of the world: streams, environment, working folder, signals. Tests hand in their own. */
import type {Readable, Writable} from 'node:stream'

export interface Io {
  readonly stdin: Readable
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Where signals are heard; none in tests. */
  readonly signals?: Signals
}

/** A stream that may be a terminal. */
export interface Terminal extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What hears of signals; the process. */
export interface Signals {
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Exit statuses. */
export const exit = {
  /** Done. */
  done: 0,
  /** An error-level diagnostic, or an input of several that could not be read. */
  found: 1,
  /** Wrong use, or the one input could not be read. */
  failed: 2,
  /** Ended by Ctrl-C, or asked to end. */
  interrupted: 130,
} as const
export type ExitStatus = (typeof exit)[keyof typeof exit]

/** The program was used in a way that it does not offer; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Ctrl-C, or asked to end. */
export class InterruptError extends Error {
  override readonly name = 'InterruptError'
}
