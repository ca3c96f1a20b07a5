/** Which data tables are wanted, and whether they can be written as they are wanted. */
import {InvalidArgumentError} from 'commander'
import {UsageError} from './io.ts'
import {findNearest} from './nearest.ts'
import {toNames} from './options.ts'
import type {ParseManyOptions} from './parse-options.ts'
import {type TableFormat, tableFormats, type TableName, tableNames} from '../write/table-names.ts'

/** issues,measures : data tables; all : each of them */
export function toTables(value: string, before: readonly TableName[] = []): readonly TableName[] {
  const names = toNames(value).flatMap((name) => (name === 'all' ? tableNames : [toTable(name)]))
  if (names.length === 0) throw new InvalidArgumentError(`Expected names of tables: ${tableNames.join(', ')}, or all.`)
  return [...new Set([...before, ...names])]
}

function toTable(name: string): TableName {
  const table = tableNames.find((each) => each === name)
  if (table !== undefined) return table
  const nearest = findNearest(name, tableNames)
  throw new InvalidArgumentError(`There is no table ${JSON.stringify(name)}; ${nearest === undefined ? `there are ${tableNames.join(', ')}, and all` : `did you mean ${nearest}?`}`)
}

/** The tables that are wanted; null where records are. */
export function chooseTables({table, outputFormat}: ParseManyOptions): readonly TableName[] | null {
  return table ?? (outputFormat === 'parquet' ? tableNames : null)
}

/** What tables are written as. */
export function chooseTableFormat({outputFormat}: ParseManyOptions): TableFormat | undefined {
  return tableFormats.find((format) => format === outputFormat)
}

/** Throws where tables are wanted in a way that cannot be. */
export function refuseTables(options: ParseManyOptions): void {
  const tables = chooseTables(options)
  if (tables === null) return
  const format = chooseTableFormat(options)
  if (format === undefined) throw new UsageError(`--table goes with ${tableFormats.join(' and ')}; add -f csv or -f parquet`)
  if (options.outDir !== undefined || tables.length === 1) return
  throw new UsageError(`${format} is a file a table; write the set into a folder with --out-dir set, or one table with --table issues -o issues.${format}`)
}
