/** JUnit XML: a suite a file, a case a diagnostic; a file without diagnostics is one case that passes. */
import type {CheckedFile, ReportWriter} from './report.ts'
import {countSeverities} from './totals.ts'
import type {Diagnostic} from '../../record.ts'

export const writeJunit: ReportWriter = (files) => {
  const suites = files.map(writeSuite).join('')
  const tests = files.reduce((sum, {diagnostics}) => sum + Math.max(1, diagnostics.length), 0)
  const head = `<testsuites name="zhenggai" tests="${tests}" failures="${countFailures(files)}">`
  return {text: `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites}</testsuites>\n`, summary: null}
}

/** A suggestion is no failure. */
function countFailures(files: readonly CheckedFile[]): number {
  const {error, warning} = countSeverities(files)
  return error + warning
}

function writeSuite(file: CheckedFile): string {
  const {name, diagnostics} = file
  const cases = diagnostics.length === 0
    ? `    <testcase name="${escape(name)}" classname="${escape(name)}"/>\n`
    : diagnostics.map((diagnostic) => writeCase(name, diagnostic)).join('')
  const head = `  <testsuite name="${escape(name)}" tests="${Math.max(1, diagnostics.length)}" failures="${countFailures([file])}">`
  return `${head}\n${cases}  </testsuite>\n`
}

function writeCase(name: string, {id, severity, message, position: {start}, excerpt}: Diagnostic): string {
  const open = `    <testcase name="${escape(`${id} ${start.line}:${start.column}`)}" classname="${escape(name)}">`
  const text = escape(`${name}:${start.line}:${start.column} ${message}\n${excerpt}`)
  const body = severity === 'info'
    ? `      <system-out>${text}</system-out>`
    : `      <failure type="${severity}" message="${escape(message)}">${text}</failure>`
  return `${open}\n${body}\n    </testcase>\n`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;'}

/** Text as XML; what XML 1.0 has no place for becomes U+FFFD. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"\n\t]/gu, (character: string) => entities[character] ?? character)
}
