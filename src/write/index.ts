/** The writers by the name of what they write; each is loaded when it is needed. */
import type {Output, PartOutput, WriteOptions} from './writer.ts'
import type {Notice} from '../record.ts'

/** The names of what can be written of records. */
export const outputNames = ['json', 'yaml', 'ndjson', 'csv', 'xlsx', 'docx', 'markdown'] as const
export type OutputName = (typeof outputNames)[number]

/**
 * What the program prints: what can be made of records; the page, which shows their texts too and so is no writer of records;
 * and Parquet, which is a file a table.
 */
export const printedNames = [...outputNames, 'html', 'parquet'] as const
export type PrintedName = (typeof printedNames)[number]

/** The endings of files, each with what is written in it. */
export const outputExtensions: Readonly<Record<PrintedName, string>> = {
  json: '.json', yaml: '.yaml', ndjson: '.ndjson', csv: '.csv', xlsx: '.xlsx', docx: '.docx', markdown: '.md', html: '.html', parquet: '.parquet',
}

/** What writes a whole file. */
export type WholeWriter = (notices: readonly Notice[]) => string | Promise<Uint8Array>

/** Loads what writes a whole file. */
export async function loadWriter(name: OutputName, options: WriteOptions = {}): Promise<WholeWriter> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).writeJson
    case 'xlsx': {
      const {writeXlsx} = await import('./xlsx.ts')
      return (notices) => writeXlsx(notices, options)
    }
    case 'docx': {
      const {writeDocx} = await import('./docx.ts')
      return (notices) => writeDocx(notices, options)
    }
    default: {
      const {writeWhole} = await import('./writer.ts')
      const output = await loadOutput(name, options)
      return (notices) => writeWhole(output, notices)
    }
  }
}

/** The outputs that print whatever fields a record has; the others need all. */
export const partOutputNames = ['json', 'yaml', 'ndjson'] as const
export type PartOutputName = (typeof partOutputNames)[number]

/** Loads an output of records that may have some fields only. */
export async function loadPartOutput(name: PartOutputName): Promise<PartOutput> {
  switch (name) {
    case 'json':
      return (await import('./json.ts')).jsonList
    case 'yaml':
      return (await import('./yaml.ts')).yaml
    case 'ndjson':
      return (await import('./ndjson.ts')).ndjson
  }
}

/** Loads an output of several records that is written one record at a time. */
export async function loadOutput(name: Exclude<OutputName, 'xlsx' | 'docx'>, options: WriteOptions = {}): Promise<Output> {
  switch (name) {
    case 'csv':
      return (await import('./csv.ts')).toCsv(options)
    case 'markdown':
      return (await import('./markdown.ts')).toMarkdown(options)
    default:
      return await loadPartOutput(name)
  }
}
