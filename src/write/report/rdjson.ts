/** The Reviewdog Diagnostic Format: its columns count bytes of UTF-8. */
import type {CheckedFile, ReportWriter} from './report.ts'
import type {Diagnostic} from '../../record.ts'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const
const encoder = new TextEncoder()

export const writeRdjson: ReportWriter = (files) => {
  const diagnostics = files.flatMap((file) => file.diagnostics.map((diagnostic) => toEntry(file, diagnostic)))
  return {text: `${JSON.stringify({source: {name: 'zhenggai'}, diagnostics}, null, 2)}\n`, summary: null}
}

function toEntry(file: CheckedFile, diagnostic: Diagnostic): unknown {
  const {id, severity, message, related} = diagnostic
  return {
    message,
    location: toLocation(file, diagnostic.position),
    severity: severities[severity],
    code: {value: id},
    ...(related.length === 0
      ? {}
      : {related_locations: related.map((place) => ({message: place.message, location: toLocation(file, place.position)}))}),
  }
}

function toLocation(file: CheckedFile, {start, end}: Diagnostic['position']): unknown {
  if (!file.isVerbatim) return {path: file.name}
  const from = {line: start.line, column: toByteColumn(file, start)}
  // only lines that a place starts in are kept, so the end of one that goes on below has no column
  return {path: file.name, range: {start: from, end: end.line === start.line ? {line: end.line, column: toByteColumn(file, end)} : {line: end.line}}}
}

function toByteColumn({lines}: CheckedFile, {line, column}: Diagnostic['position']['start']): number {
  return encoder.encode((lines[String(line)] ?? '').slice(0, column - 1)).length + 1
}
