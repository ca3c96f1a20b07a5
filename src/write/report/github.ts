/**
 * Annotations of GitHub Actions and the summary of their step. GitHub shows 10 annotations a level and step and drops the
 * rest, so no more are written: the worst first. The summary has them all, as far as it may be long.
 *
 *     ::warning file=notice.txt,line=71,col=3,endColumn=5,title=ordinal-repeated::Unexpected second `3`, expected `4`
 */
import type {CheckedFile, ReportWriter} from './report.ts'
import {toOneLine} from './screen.ts'
import {countSeverities} from './totals.ts'
import {fillIn, findWords, type ReportWords} from '../../checks/messages/index.ts'
import type {Diagnostic} from '../../record.ts'
import {severities} from '../../severity.ts'

const longest = 10
// GitHub cuts a summary of more than 1 MiB off altogether; a row has a few hundred bytes.
const longestSummary = 1000

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/** A diagnostic with its file. */
interface Entry {
  readonly file: CheckedFile
  readonly diagnostic: Diagnostic
}

export const writeGithub: ReportWriter = (files, {language}) => {
  const words = findWords(language).report
  const entries = files.flatMap((file) => file.diagnostics.map((diagnostic) => ({file, diagnostic})))
  const sorted = severities.map((severity) => entries.filter(({diagnostic}) => diagnostic.severity === severity))
  const text = sorted.flatMap((ofLevel) => ofLevel.slice(0, longest)).map((entry) => writeCommand(entry, words)).join('')
  return {text, summary: writeSummary(files, sorted.flat(), words)}
}

function writeCommand({file, diagnostic}: Entry, words: ReportWords): string {
  const {severity, id, message, position: {start, end}} = diagnostic
  const place = file.isVerbatim
    ? [['line', start.line], ['endLine', end.line], ['col', start.column], ...(end.line === start.line ? [['endColumn', end.column]] : [])]
    : []
  const properties = [['file', file.name], ...place, ['title', id]].map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const where = file.isVerbatim ? '' : ` (${fillIn(words.line, {line: String(start.line)})})`
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(`${message}${where}`)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function writeSummary(files: readonly CheckedFile[], entries: readonly Entry[], words: ReportWords): string {
  const {error, warning, info} = countSeverities(files)
  const counts = {files: String(files.length), errors: String(error), warnings: String(warning), infos: String(info)}
  const {severity, place, check, message} = words.columns
  const head = `### zhenggai\n\n${fillIn(entries.length === 0 ? words.clean : words.totals, counts)}\n`
  if (entries.length === 0) return head
  const rows = entries.slice(0, longestSummary).map(({file, diagnostic: {position: {start}, ...rest}}) =>
    [words[rest.severity], `${file.name}:${start.line}:${start.column}`, rest.id, rest.message])
  const table = [[severity, place, check, message], ['---', '---', '---', '---'], ...rows]
  const left = entries.length - rows.length
  const more = left > 0 ? `\n${fillIn(words.more, {count: String(left)})}\n` : ''
  return `${head}\n${table.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |\n`).join('')}${more}`
}

function escapeCell(text: string): string {
  return toOneLine(text).replace(/[\\|<>*_]/gu, String.raw`\$&`)
}
