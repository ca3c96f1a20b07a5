/**
 * A page per notice that a person reads, as in a pull request: heading, totals, status counts, a table of issues.
 * Whatever is printed in the notice is escaped, so that the page shows it and never becomes it.
 */
import {kindWords, severityWords, stateWords} from './ledger-words.ts'
import {words} from './markdown-words.ts'
import type {Language} from '../language.ts'
import {type Output, type WriteOptions, type Writer, writeWhole} from './writer.ts'
import {states} from '../record-words.ts'
import type {Diagnostic, Issue, Notice, Period} from '../record.ts'

export const writeMarkdown: Writer = (notices, options) => writeWhole(toMarkdown(options), notices)

/** Pages, a rule between two. */
export function toMarkdown({lang = 'zh'}: WriteOptions = {}): Output {
  return {head: '', separator: '\n---\n\n', tail: '', writePart: (notice) => writePage(notice, lang)}
}

function writePage(notice: Notice, lang: Language): string {
  const blocks = [
    `# ${escape(notice.title ?? words.untitled[lang])}`,
    printFacts(notice, lang),
    `## ${words.issues[lang]}`,
    ...(notice.issues.length > 0 ? [printCounts(notice, lang), printIssues(notice.issues, lang)] : [words.noIssues[lang]]),
    ...(notice.diagnostics.length > 0 ? [`## ${words.diagnostics[lang]}`, printDiagnostics(notice.diagnostics, lang)] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function printFacts({source, kind, issuer, subject, issuedOn, publishedOn, disclosure}: Notice, lang: Language): string {
  const facts: readonly (readonly [keyof typeof words, string | null])[] = [
    ['file', source.name],
    ['kind', kindWords[kind][lang]],
    ['issuer', issuer],
    ['subject', subject],
    ['issuedOn', issuedOn],
    ['publishedOn', publishedOn],
    ['disclosure', printPeriod(disclosure)],
  ]
  return facts
    .flatMap(([key, value]) => (value === null ? [] : [`- ${words[key][lang]}${lang === 'zh' ? '：' : ': '}${escape(value)}`]))
    .join('\n')
}

function printCounts({issues, declared}: Notice, lang: Language): string {
  const said = {completed: declared.completed, 'mostly-completed': declared.mostlyCompleted, 'in-progress': declared.inProgress,
    'not-completed': declared.notCompleted, sustained: null, unstated: null}
  const rows = states
    .map((state) => ({state, count: issues.filter(({status}) => status.state === state).length}))
    .filter(({state, count}) => count > 0 || said[state] !== null)
    .map(({state, count}) => [stateWords[state][lang], String(count), String(said[state] ?? '')])
  const headings = [words.status[lang], words.counted[lang], words.declared[lang]]
  return printTable(headings, [...rows, [words.total[lang], String(issues.length), String(declared.issues ?? '')]], [1, 2])
}

function printIssues(issues: readonly Issue[], lang: Language): string {
  const headings = [words.number, words.issue, words.status, words.deadline, words.units, words.points, words.line]
  const rows = issues.map(({id, title, status, deadline, responsible, measures, findings, position}) => [
    id, title, stateWords[status.state][lang], deadline?.end ?? '', responsible.units.join('、'),
    String(measures.length + findings.length), String(position.start.line),
  ])
  return printTable(headings.map((heading) => heading[lang]), rows, [5, 6])
}

function printDiagnostics(diagnostics: readonly Diagnostic[], lang: Language): string {
  return diagnostics
    .map(({id, severity, message, position, excerpt}) => {
      const place = `${position.start.line}:${position.start.column}`
      return `- ${place} **${severityWords[severity][lang]}** ${printMessage(message)} (\`${id}\`)\n  > ${escape(excerpt)}`
    })
    .join('\n')
}

/** A message sets off printed text by backticks, as Markdown does. */
function printMessage(message: string): string {
  const parts = message.replaceAll(/\s+/gu, ' ').split('`')
  const isPaired = parts.length % 2 === 1
  return parts.map((part, at) => (isPaired && at % 2 === 1 && part.trim() !== '' ? `\`${part}\`` : disarm(part))).join('')
}

function printTable(headings: readonly string[], rows: readonly (readonly string[])[], numbers: readonly number[]): string {
  const printRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = headings.map((_heading, at) => (numbers.includes(at) ? '--:' : '---'))
  return [printRow(headings), printRow(rule), ...rows.map((row) => printRow(row.map(escape)))].join('\n')
}

function printPeriod(period: Period | null): string | null {
  return period === null ? null : `${period.start} – ${period.end}`
}

/** The text on one line, its markup inert; a `1.` or `-` at the start is no list. */
function escape(text: string): string {
  return disarm(text.replaceAll(/\s+/gu, ' ').trim())
    .replace(/^(?<sign>[-+=:])/u, String.raw`\$<sign>`)
    .replace(/^(?<digits>\d{1,9})(?=[.)](?:\s|$))/u, '$<digits>\\')
}

function disarm(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#|~$&!]/gu, String.raw`\$&`)
}
