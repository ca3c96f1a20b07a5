/**
 * For people: the line, carets under the place, what stands there, what was expected, and where the other place is.
 *
 *     warning ordinal-repeated: Unexpected second `3`, expected `4`
 *       --> notice.txt:71:3
 *        |
 *     71 | 三、下一步工作打算
 *        | ^^^^
 *        = stands there: 3
 *        = expected: 4
 *        = see notice.txt:67:3: 三、巡察移交事项办理情况
 */
import {toFrame} from './frame.ts'
import type {CheckedFile, ReportOptions, ReportWriter} from './report.ts'
import {toOneLine} from './screen.ts'
import {countSeverities} from './totals.ts'
import {fillIn, findWords, type ReportWords} from '../../checks/messages/index.ts'
import type {Diagnostic, Severity} from '../../record.ts'

const defaultWidth = 100

/** Colours by their ANSI codes. */
const colors = {error: 31, warning: 33, info: 36, bold: 1, faint: 2} as const satisfies Record<Severity | 'bold' | 'faint', number>

type Paint = (color: keyof typeof colors, text: string) => string

export const writePretty: ReportWriter = (files, options) => {
  const words = findWords(options.language).report
  const paint: Paint = (color, text) => (options.hasColor === true ? `\u001b[${colors[color]}m${text}\u001b[0m` : text)
  const shown = files.flatMap((file) => file.diagnostics.map((diagnostic) => writeDiagnostic(diagnostic, file, {words, paint, options})))
  return {text: `${shown.join('')}${writeTotals(files, words)}\n`, summary: null}
}

interface Style {
  readonly words: ReportWords
  readonly paint: Paint
  readonly options: ReportOptions
}

function writeDiagnostic(diagnostic: Diagnostic, file: CheckedFile, {words, paint, options}: Style): string {
  const {severity, id, message, position, actual, expected, related} = diagnostic
  const number = String(position.start.line)
  const gutter = ' '.repeat(number.length)
  const width = (options.width ?? defaultWidth) - number.length - 3
  const {text, carets} = toFrame(file.lines[number] ?? '', position, width)
  const note = (label: string, value: string): string => `${gutter} ${paint('faint', '=')} ${label}: ${toOneLine(value)}`
  const lines = [
    `${paint(severity, words[severity])} ${paint('bold', id)}: ${toOneLine(message)}`,
    `${gutter}${paint('faint', '-->')} ${toPlace(file, position.start)}`,
    `${gutter} ${paint('faint', '|')}`,
    `${paint('faint', `${number} |`)} ${text}`,
    `${gutter} ${paint('faint', '|')} ${paint(severity, carets)}`,
    ...(actual === null ? [] : [note(words.actual, actual)]),
    ...(expected === null ? [] : [note(words.expected, expected)]),
    ...related.map((place) => note(`${words.related} ${toPlace(file, place.position.start)}`, place.message)),
  ]
  return `${lines.join('\n')}\n\n`
}

function toPlace({name}: CheckedFile, {line, column}: Diagnostic['position']['start']): string {
  return `${toOneLine(name)}:${line}:${column}`
}

function writeTotals(files: readonly CheckedFile[], {totals, clean}: ReportWords): string {
  const {error, warning, info} = countSeverities(files)
  const values = {files: String(files.length), errors: String(error), warnings: String(warning), infos: String(info)}
  return fillIn(error + warning + info === 0 ? clean : totals, values)
}
