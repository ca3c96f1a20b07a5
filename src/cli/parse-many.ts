/** `zhenggai parse` over several inputs, or with an option that needs what several need. */
import path from 'node:path'
import {writeAtomic} from './atomic-file.ts'
import {type Batch, type Result, runBatch} from './batch.ts'
import {findInputs, type Input, type Inputs} from './inputs.ts'
import {type ExitStatus, type Io, UsageError} from './io.ts'
import {planFiles, resolveDeepest, toFolderWriter} from './out-dir.ts'
import {isGathered, isLedger} from './gathered.ts'
import {type LedgerSettings, openLedger, readLedgerSettings} from './ledger-settings.ts'
import type {ParseManyOptions} from './parse-options.ts'
import {openResuming} from './resume.ts'
import {type Gathering, printReport, startGathering} from './run-report.ts'
import {openTarget, type Sink, toStreamSink, toLedgerSink} from './sink.ts'
import {toReadSettings} from './source.ts'
import {chooseTables, refuseTables} from './table-choice.ts'
import type {ParseSettings} from './parse-task.ts'
import {loadOutput, outputExtensions, partOutputNames, type PrintedName} from '../write/index.ts'

export async function runParseMany(operands: readonly string[], options: ParseManyOptions, io: Io): Promise<ExitStatus> {
  refuseContradictions(options, io)
  refuseTables(options)
  const found = await findInputs(operands, options, io)
  await refuseOverwriting(found.inputs, options, io)
  const output = toOutput(found, options)
  const ledger = await readLedgerSettings(output, {options, isSeveral: found.isSeveral && options.outDir === undefined, io})
  const settings = toSettings(found, options, {output, ledger})
  const resuming = await openResuming(options, io)
  const sink = await openSink(found, settings, {options, ledger, aside: resuming?.aside, io})
  const counting = startCounting(sink, settings, {options, io})
  try {
    const {inputs, isSeveral} = found
    const result = await runBatch({inputs, isSeveral, task: {name: 'parse', settings}, options: {...options, ...resuming?.cache}, ...counting}, io)
    if (isWorthWriting(result, settings, options)) await sink.finish()
    await counting.write()
    if (!result.isCutShort) await resuming?.finish()
    return result.status
  } finally {
    await sink.discard()
  }
}

/** What is done with products beside handing them on: nothing where nothing is counted. */
interface Counting extends Pick<Batch, 'receive' | 'observe'> {
  /** Writes what was counted. */
  write(): Promise<void>
}

function startCounting({receive}: Sink, {isCounted}: ParseSettings, {options: {unique, report}, io}: Pick<Around, 'options' | 'io'>): Counting {
  if (!isCounted) return {receive, write: async () => undefined}
  const gathering = startGathering()
  return {
    observe: gathering.add,
    receive: unique === true ? toUnique(receive, gathering) : receive,
    write: async () => {
      if (report !== undefined) await writeAtomic(path.resolve(io.cwd, report), printReport(gathering.report))
    },
  }
}

/** Leaves out what came before. */
function toUnique(receive: Sink['receive'], gathering: Gathering): Sink['receive'] {
  return async (product, input) => {
    if (product.digest === undefined) throw new Error('nothing was counted')
    if (gathering.isRepeated(product.digest)) gathering.leaveOut()
    else await receive(product, input)
  }
}

/** A file or a set stays as it was where no input could be read, or the run was cut short; and nothing is no workbook. */
function isWorthWriting({tally, isCutShort}: Result, {output: format, tables}: ParseSettings, {output, outDir}: ParseManyOptions): boolean {
  const isNothingRead = tally.failed > 0 && tally.failed === tally.done
  const isStream = output === undefined && (tables === null || outDir === undefined)
  return isStream ? !(isNothingRead && isGathered(format)) : !isNothingRead && !isCutShort
}

function refuseContradictions({outDir, output, outputFormat}: ParseManyOptions, {stdout}: Io): void {
  if (outDir !== undefined && output !== undefined) throw new UsageError('--output and --out-dir exclude each other')
  if (!isGathered(outputFormat) || outDir !== undefined || output !== undefined || stdout.isTTY !== true) return
  const [what, file] = binaries[outputFormat]
  throw new UsageError(`a ${what} is no text for a terminal; name a file with -o ${file}`)
}

/** What no terminal shows, each with a file's name. */
const binaries = {xlsx: ['workbook', 'ledger.xlsx'], docx: ['document', 'ledger.docx'], html: ['page', 'review.html'], parquet: ['Parquet file', 'issues.parquet']} as const

async function refuseOverwriting(inputs: readonly Input[], {output, template}: ParseManyOptions, {cwd}: Io): Promise<void> {
  if (output === undefined) return
  const file = await resolveDeepest(path.resolve(cwd, output))
  if (template !== undefined && (await resolveDeepest(path.resolve(cwd, template))) === file) throw new UsageError(`${output} is the template and would be overwritten`)
  if (inputs.some(({real}) => real === file)) throw new UsageError(`${output} is an input and would be overwritten`)
}

function toOutput({isSeveral}: Inputs, {outputFormat, outDir}: ParseManyOptions): PrintedName {
  return outputFormat ?? (isSeveral && outDir === undefined ? 'ndjson' : 'json')
}

function toSettings({isSeveral}: Inputs, options: ParseManyOptions, {output, ledger}: {output: PrintedName; ledger: LedgerSettings}): ParseSettings {
  const {lang, bom, outDir} = options
  const tables = chooseTables(options)
  // one record alone is a whole; so is one of several files; a workbook is put together from rows, a page around its notices
  const extent = tables === null && (outDir !== undefined || (!isSeveral && !isGathered(output))) ? 'whole' : 'part'
  return {
    read: toReadSettings(options),
    output,
    extent,
    part: toPart(output, options),
    tables,
    isValidated: options.validate === true,
    isCounted: options.unique === true || options.report !== undefined,
    behind: ledger.behind,
    // the task of a part does not know the day, so that what is kept of it holds on the next
    write: {...(lang === undefined ? {} : {lang}), ...(bom === undefined ? {} : {bom}), ...ledger.rows, ...(extent === 'whole' ? ledger.around : {})},
  }
}

/** What is wanted of each record, where that is not the whole; which only some outputs can print. */
function toPart(output: PrintedName, {fields, text = true, validate}: ParseManyOptions): ParseSettings['part'] {
  if (fields === undefined && text) return null
  const option = fields === undefined ? '--no-text' : '--fields'
  if (validate === true) throw new UsageError(`--validate needs the whole record; leave out ${option}`)
  const name = partOutputNames.find((each) => each === output)
  if (name === undefined) throw new UsageError(`${option} goes with ${partOutputNames.join(', ')}; ${output} is made from the whole record`)
  return {output: name, text, ...(fields === undefined ? {} : {fields})}
}

interface Around {
  readonly options: ParseManyOptions
  readonly ledger: LedgerSettings
  /** Where files stand while they are written, where that is not beside their place. */
  readonly aside: string | undefined
  readonly io: Io
}

async function openSink({inputs}: Inputs, settings: ParseSettings, {options, ledger, aside, io}: Around): Promise<Sink> {
  const {output, extent, write, tables} = settings
  const {outDir} = options
  if (tables !== null) return await (await import('./table-sink.ts')).openTableSink(tables, {inputs, options, aside, io})
  if (outDir !== undefined) return await toFolderSink(inputs, {folder: path.resolve(io.cwd, outDir), extension: outputExtensions[output], aside})
  const target = await openTarget(options.output, io, aside)
  if (extent === 'whole') return toStreamSink({head: '', separator: '', tail: ''}, target)
  if (isLedger(output)) return await toLedgerSink(async (openStore) => await openLedger(output, {...write, ...ledger.around}, openStore), target, aside)
  if (output === 'html') return toStreamSink(await (await import('./page-frame.ts')).readPageFrame(write), target)
  if (output === 'parquet') throw new Error('Parquet is written of tables')
  return toStreamSink(await loadOutput(output, write), target)
}

async function toFolderSink(inputs: readonly Input[], {folder, extension, aside}: {readonly folder: string; readonly extension: string; readonly aside: string | undefined}): Promise<Sink> {
  const plan = await planFiles(inputs, folder, extension)
  const writeFile = toFolderWriter(folder, aside)
  return {
    receive: async ({body}, input) => {
      const file = plan.get(input)
      if (file === undefined) throw new Error(`no file is planned for ${input.relative}`)
      await writeFile(file, body)
    },
    finish: async () => undefined,
    discard: async () => undefined,
  }
}
