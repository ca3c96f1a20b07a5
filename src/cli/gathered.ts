/** Outputs that are put together of what several inputs give, even where there is one. */
import type {PrintedName} from '../write/index.ts'

/** Whether an output is the ledger as offices lay it out. */
export function isLedger(output: PrintedName | undefined): output is 'xlsx' {
  return output === 'xlsx'
}

/** Whether an output is one of those. */
export function isGathered(output: PrintedName | undefined): output is 'xlsx' | 'html' {
  return output === 'xlsx' || output === 'html'
}
