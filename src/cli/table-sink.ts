/**
 * Where data tables go: one into a stream or file, several into a folder with `datapackage.json`. Rows are written as they
 * come; all files appear together at the end, what describes them last.
 */
import {createHash, type Hash} from 'node:crypto'
import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {openAtomic} from './atomic-file.ts'
import {toReason} from './input.ts'
import type {Input} from './inputs.ts'
import {type Io, UsageError} from './io.ts'
import {resolveDeepest} from './out-dir.ts'
import type {ParseManyOptions} from './parse-options.ts'
import {printName} from './print-name.ts'
import {openTarget, type Sink, type Target} from './sink.ts'
import {chooseTableFormat} from './table-choice.ts'
import {version} from './version.ts'
import {printDataPackage} from '../write/data-package.ts'
import type {Table, TableRows, TableWriter} from '../write/table.ts'
import type {TableFormat, TableName} from '../write/table-names.ts'
import {pickTables} from '../write/tables.ts'

/** The file that describes a set. */
const description = 'datapackage.json'

/** A table that is being written. */
interface OpenTable {
  readonly table: Table
  readonly file: string
  readonly writer: TableWriter
  readonly target: Target
  readonly hash: Hash
  bytes: number
}

/** What a sink of tables is opened for. */
interface Opening {
  readonly inputs: readonly Input[]
  readonly options: ParseManyOptions
  /** Where files stand while they are written, where that is not beside their place. */
  readonly aside?: string | undefined
  readonly io: Io
}

export async function openTableSink(names: readonly TableName[], {inputs, options, aside, io}: Opening): Promise<Sink> {
  const format = chooseTableFormat(options)
  if (format === undefined) throw new Error('no format of tables')
  const {outDir, output} = options
  if (outDir === undefined) return toSink(await openTables(names, format, async () => await openTarget(output, io, aside)), null)
  const folder = path.resolve(io.cwd, outDir)
  await refuseOverwriting(inputs, folder, [...names.map((name) => `${name}.${format}`), description])
  await makeFolder(folder)
  const opened = await openTables(names, format, async (file) => await openAtomic(path.join(folder, file), aside))
  return toSink(opened, async () => {
    const written = opened.map(({hash, ...each}) => ({...each, sha256: hash.digest('hex')}))
    const target = await openAtomic(path.join(folder, description), aside)
    await target.write(printDataPackage(written, format, version))
    return target
  })
}

async function refuseOverwriting(inputs: readonly Input[], folder: string, files: readonly string[]): Promise<void> {
  const root = await resolveDeepest(folder)
  const made = new Set(files.map((file) => path.join(root, file)))
  const input = inputs.find(({real}) => made.has(real))
  if (input !== undefined) throw new UsageError(`${printName(input.real)} is an input and would be overwritten`)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
  } catch (error) {
    throw new UsageError(`cannot make the folder ${printName(folder)}: ${toReason(error)}`)
  }
}

async function openTables(names: readonly TableName[], format: TableFormat, openFile: (file: string) => Promise<Target>): Promise<readonly OpenTable[]> {
  const toWriter = await loadTableWriter(format)
  const opened: OpenTable[] = []
  try {
    for (const table of pickTables(names)) {
      const file = `${table.name}.${format}`
      opened.push({table, file, writer: toWriter(table), target: await openFile(file), hash: createHash('sha256'), bytes: 0})
    }
  } catch (error) {
    await discardAll(opened)
    throw error
  }
  return opened
}

async function loadTableWriter(format: TableFormat): Promise<(table: Table) => TableWriter> {
  return format === 'csv' ? (await import('../write/table-csv.ts')).toTableCsv : (await import('../write/parquet.ts')).toParquet
}

/** Takes the rows of notices; `describe` writes what describes all files, for which they must be finished. */
function toSink(opened: readonly OpenTable[], describe: (() => Promise<Target>) | null): Sink {
  const toKey = toKeys()
  return {
    receive: async ({body}) => {
      const {notice, tables} = readRows(body)
      const key = toKey(notice)
      for (const [at, each] of opened.entries()) await put(each, each.writer.add((tables[at] ?? []).map((row) => [key, ...row.slice(1)])))
    },
    finish: async () => {
      for (const each of opened) await put(each, each.writer.finish())
      const described = await describe?.()
      try {
        for (const {target} of opened) await target.commit()
        await described?.commit()
      } finally {
        await described?.discard()
      }
    },
    discard: async () => await discardAll(opened),
  }
}

/** Rows come as JSON of our own making. */
function readRows(body: Uint8Array): TableRows {
  const rows: TableRows = JSON.parse(new TextDecoder().decode(body))
  return rows
}

/** The keys of notices, by their bytes: a further input with the same bytes is another notice. */
function toKeys(): (sha256: string) => string {
  const counts = new Map<string, number>()
  return (sha256) => {
    const count = (counts.get(sha256) ?? 0) + 1
    counts.set(sha256, count)
    return count === 1 ? sha256 : `${sha256}-${count}`
  }
}

async function put(each: OpenTable, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0) return
  each.bytes += bytes.length
  each.hash.update(bytes)
  await each.target.write(bytes)
}

async function discardAll(opened: readonly OpenTable[]): Promise<void> {
  for (const {target} of opened) await target.discard()
}
