/**
 * `zhenggai stats`: what is in many inputs, all of them together.
 *
 *     inputs              100
 *       read               98
 *       not read            2
 *     kinds                98
 *       rectification      91
 */
import {type BatchOptions, runBatch} from './batch.ts'
import {findInputs, type InputsOptions} from './inputs.ts'
import type {ExitStatus, Io} from './io.ts'
import {type Counts, printReport, type RunReport, startGathering} from './run-report.ts'
import {readLanguage} from './settings.ts'
import {type InputOptions, toReadSettings} from './source.ts'
import {printSpare, type statsNames, statsWords} from './stats-words.ts'
import {writeTo} from './stream.ts'
import type {Language} from '../language.ts'
import {kindWords, stateWords} from '../write/ledger-words.ts'

/** The options of `stats`. */
export interface StatsOptions extends InputOptions, InputsOptions, BatchOptions {
  readonly outputFormat: (typeof statsNames)[number]
  readonly lang?: Language
}

export async function runStats(operands: readonly string[], options: StatsOptions, io: Io): Promise<ExitStatus> {
  const found = await findInputs(operands, options, io)
  const gathering = startGathering()
  const {status} = await runBatch({
    ...found, options,
    task: {name: 'stats', settings: {read: toReadSettings(options)}},
    receive: async () => undefined,
    observe: gathering.add,
  }, io)
  const {report} = gathering
  await writeTo(io.stdout, options.outputFormat === 'json' ? printReport(report) : printTable(report, options.lang ?? readLanguage(io.env)))
  return status
}

type Row = readonly [name: string, value: number | string, isPart?: true]

/** A report as a table. */
function printTable(report: RunReport, lang: Language): string {
  const {inputs, read, dates, duplicates} = report
  const rows: readonly Row[] = [
    [statsWords.inputs[lang], inputs], [statsWords.read[lang], read, true],
    [statsWords.failed[lang], inputs - read, true], ...report.failures.map(({reason, count}): Row => [`  ${reason}`, count, true]),
    ...toRows('kinds', report.kinds, lang), ...toRows('formats', report.formats, lang), ...toRows('encodings', report.encodings, lang),
    ...toRows('statuses', report.statuses, lang), ...toRows('diagnostics', report.diagnostics, lang),
    [statsWords.dates[lang], dates.total], [statsWords.inferredYears[lang], printShare(dates.inferredYears, dates.total), true],
    [statsWords.duplicates[lang], ''],
    ...(['bytes', 'text', 'near'] as const).map((level): Row => {
      const groups = duplicates[level]
      return [statsWords[level][lang], printSpare(groups.reduce((sum, {length}) => sum + length - 1, 0), groups.length, lang), true]
    }),
  ]
  const labels = rows.map(([name, , isPart]) => (isPart === true ? `  ${name}` : name))
  const width = Math.max(...labels.map(measure))
  return rows.map(([, value], at) => `${labels[at]}${' '.repeat(width - measure(labels[at] ?? ''))}  ${value}`.trimEnd() + '\n').join('')
}

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {...kindWords, ...stateWords}

function toRows(heading: 'kinds' | 'formats' | 'encodings' | 'statuses' | 'diagnostics', counts: Counts, lang: Language): readonly Row[] {
  const entries = Object.entries(counts)
  return [[statsWords[heading][lang], entries.reduce((sum, [, count]) => sum + count, 0)], ...entries.map(([name, count]): Row => [names[name]?.[lang] ?? name, count, true])]
}

// 40 (12.5%)
function printShare(part: number, whole: number): string {
  return whole === 0 ? '0' : `${part} (${((part / whole) * 100).toFixed(1)}%)`
}

/** How many columns of a terminal a text takes: two for a Chinese character. */
function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffff]/u.test(character) ? 2 : 1), 0)
}
