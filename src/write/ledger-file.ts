/** The ledger as a file while it is written: it grows with every notice. */
import type {LedgerPart} from './office/ledger-part.ts'

/** A ledger that grows. */
export interface Ledger {
  /** Throws a `RangeError` where there would be more rows than the file holds. */
  add(part: LedgerPart): Promise<void>
  /** The file, in chunks; nothing may be added any more. */
  finish(): AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/** What Excel holds in a sheet. */
export const longestSheet = 1_048_576
