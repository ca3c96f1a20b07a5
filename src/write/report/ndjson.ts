/** One diagnostic a line, each with the name of its file. */
import type {ReportWriter} from './report.ts'

export const writeNdjsonReport: ReportWriter = (files) => ({
  text: files
    .flatMap(({name, diagnostics}) => diagnostics.map((diagnostic) => `${JSON.stringify({name, ...diagnostic})}\n`))
    .join(''),
  summary: null,
})
