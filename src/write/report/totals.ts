/** How many diagnostics there are of each severity. */
import type {CheckedFile} from './report.ts'
import type {Severity} from '../../record.ts'

/** Counts the diagnostics of files by severity. */
export function countSeverities(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {diagnostics} of files) for (const {severity} of diagnostics) counts[severity]++
  return counts
}
