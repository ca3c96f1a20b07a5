/** `zhenggai check`: what is wrong with notices. How files are found and read is handed in. */
import {appendFile} from 'node:fs/promises'
import path from 'node:path'
import {writeAtomic} from './atomic-file.ts'
import {toReason} from './input.ts'
import {exit, type ExitStatus, type Io, UsageError} from './io.ts'
import {applySettings, type Flags, isAtLeast, resolveSettings, type Settings} from './settings.ts'
import {findSettings} from './settings-file.ts'
import {writeTo} from './stream.ts'
import {version} from './version.ts'
import type {Language} from '../language.ts'
import {loadReport, type ReportName} from '../write/report/index.ts'
import type {CheckedFile, Report} from '../write/report/report.ts'
import {countSeverities} from '../write/report/totals.ts'

/** The name of standard input where it has none. */
export const standardInput = '<stdin>'

/** The options of `check`. */
export interface CheckOptions extends Flags {
  readonly outputFormat?: ReportName
  readonly outputFile?: string
  /** A file, or false for none. */
  readonly config?: string | boolean
  readonly printConfig?: boolean
  readonly color?: 'auto' | 'always' | 'never'
}

/** Reads the files, hands each over as checked, in order, and returns how reading went. */
export type FileReader = (language: Language, receive: (file: CheckedFile) => void) => Promise<ExitStatus>

/** Checks what a reader gives, and reports. */
export async function runCheckOf(read: FileReader, options: CheckOptions, io: Io): Promise<ExitStatus> {
  const {settings: file, folder} = await findSettings(options.config, io)
  const settings = resolveSettings(file, options, io.env)
  if (options.printConfig === true) {
    await writeTo(io.stdout, printSettings(settings))
    return exit.done
  }
  const files: CheckedFile[] = []
  const status = await read(settings.lang, (checked) => {
    const absolute = path.resolve(io.cwd, checked.name)
    const diagnostics = applySettings(settings, toPosix(path.relative(folder, absolute)), checked.diagnostics)
    files.push({...checked, diagnostics, name: toName(checked.name, io)})
  })
  await write(await toReport(files, settings, {options, io}), options, io)
  const found = judge(files, settings, io)
  return status === exit.done ? found : status
}

interface Surroundings {
  readonly options: CheckOptions
  readonly io: Io
}

async function toReport(files: readonly CheckedFile[], {severity: least, lang}: Settings, {options, io}: Surroundings): Promise<Report> {
  const shown = files.map((file) => ({...file, diagnostics: file.diagnostics.filter(({severity}) => isAtLeast(severity, least))}))
  const writeReport = await loadReport(options.outputFormat ?? 'pretty')
  return writeReport(shown, {language: lang, version, hasColor: hasColor(options, io)})
}

/** Whether what was found is a failure: an error, or more warnings than are allowed. */
function judge(files: readonly CheckedFile[], {maxWarnings}: Settings, {stderr}: Io): ExitStatus {
  const {error, warning} = countSeverities(files)
  const isOver = maxWarnings !== undefined && warning > maxWarnings
  if (isOver) stderr.write(`zhenggai: ${warning} warnings, at most ${maxWarnings} are allowed\n`)
  return error > 0 || isOver ? exit.found : exit.done
}

async function write({text, summary}: Report, {outputFile}: CheckOptions, io: Io): Promise<void> {
  if (outputFile === undefined) await writeTo(io.stdout, text)
  else await writeAtomic(path.resolve(io.cwd, outputFile), text)
  const summaryFile = io.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (summary === null || summaryFile === '') return
  try {
    await appendFile(path.resolve(io.cwd, summaryFile), summary)
  } catch (error) {
    throw new UsageError(`cannot write the summary of the step: ${toReason(error)}`)
  }
}

/** Colours on standard output: where it is a terminal, unless NO_COLOR or `--color` says otherwise. */
function hasColor({color = 'auto', outputFile}: CheckOptions, {env, stdout}: Io): boolean {
  if (color !== 'auto') return color === 'always'
  const isTerminal = 'isTTY' in stdout && stdout.isTTY === true
  return isTerminal && outputFile === undefined && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}

/** The settings as a settings file in JSON. */
function printSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

/** A file's name for reports: from the working folder, with / between folders; as it is where it lies elsewhere. */
function toName(name: string, {cwd}: Io): string {
  if (name === standardInput) return name
  const relative = path.relative(cwd, path.resolve(cwd, name))
  return toPosix(relative.startsWith('..') || path.isAbsolute(relative) ? path.resolve(cwd, name) : relative)
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/')
}
