/**
 * One line a diagnostic, as editors and grep want it.
 *
 *     notice.txt:12:1: warning ordinal-gap Unexpected number `4`, expected `3`
 */
import type {CheckedFile, ReportWriter} from './report.ts'
import {toOneLine} from './screen.ts'

export const writeConcise: ReportWriter = (files) => ({text: files.map(writeFile).join(''), summary: null})

function writeFile({name, diagnostics}: CheckedFile): string {
  return diagnostics
    .map(({position: {start}, severity, id, message}) => `${toOneLine(name)}:${start.line}:${start.column}: ${severity} ${id} ${toOneLine(message)}\n`)
    .join('')
}
