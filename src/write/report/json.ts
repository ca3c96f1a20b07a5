/** JSON: a list of files, each with its diagnostics as the record has them. */
import type {ReportWriter} from './report.ts'

export const writeJsonReport: ReportWriter = (files) => ({
  text: `${JSON.stringify(files.map(({name, diagnostics}) => ({name, diagnostics})), null, 2)}\n`,
  summary: null,
})
