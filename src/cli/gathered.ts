/** Outputs that are put together of what several inputs give, even where there is one. */
import type {PrintedName} from '../write/index.ts'

/** Whether an output is one of those. */
export function isGathered(output: PrintedName | undefined): output is 'xlsx' | 'html' | 'parquet' {
  return output === 'xlsx' || output === 'html' || output === 'parquet'
}
