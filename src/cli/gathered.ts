/** Outputs that are put together of what several inputs give, even where there is one. */
import type {PrintedName} from '../write/index.ts'

/** The outputs that are the ledger as offices lay it out. */
export type LedgerName = 'xlsx' | 'docx'

/** Whether an output is the ledger as offices lay it out. */
export function isLedger(output: PrintedName | undefined): output is LedgerName {
  return output === 'xlsx' || output === 'docx'
}

/** Whether an output is one of those. */
export function isGathered(output: PrintedName | undefined): output is LedgerName | 'html' | 'parquet' {
  return isLedger(output) || output === 'html' || output === 'parquet'
}
