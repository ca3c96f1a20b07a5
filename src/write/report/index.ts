/** The names of the reports, and how each is loaded. */
import type {ReportWriter} from './report.ts'

export const reportNames = ['pretty', 'concise', 'json', 'ndjson', 'github', 'sarif', 'junit', 'rdjson'] as const
export type ReportName = (typeof reportNames)[number]

/** Loads the writer of a report. */
export async function loadReport(name: ReportName): Promise<ReportWriter> {
  switch (name) {
    case 'pretty':
      return (await import('./pretty.ts')).writePretty
    case 'concise':
      return (await import('./concise.ts')).writeConcise
    case 'json':
      return (await import('./json.ts')).writeJsonReport
    case 'ndjson':
      return (await import('./ndjson.ts')).writeNdjsonReport
    case 'github':
      return (await import('./github.ts')).writeGithub
    case 'sarif':
      return (await import('./sarif.ts')).writeSarif
    case 'junit':
      return (await import('./junit.ts')).writeJunit
    case 'rdjson':
      return (await import('./rdjson.ts')).writeRdjson
  }
}
