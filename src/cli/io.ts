/** What the program needs of the world: streams, environment, working folder. Tests hand in their own. */
import type {Readable, Writable} from 'node:stream'

export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** Exit statuses. */
export const exit = {
  /** Done. */
  done: 0,
  /** An error-level diagnostic, or an input of several that could not be read. */
  found: 1,
  /** Wrong use, or the one input could not be read. */
  failed: 2,
} as const
export type ExitStatus = (typeof exit)[keyof typeof exit]

/** The program was used in a way that it does not offer; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
