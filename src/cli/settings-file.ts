/** The settings file: found from a folder upwards, read, validated. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parse, YAMLParseError} from 'yaml'
import type {ZodError} from 'zod'
import {checkNames, describeUnknown} from './check-names.ts'
import {toReason} from './input.ts'
import {type Io, UsageError} from './io.ts'
import {printName} from './print-name.ts'
import {type SettingsFile, settingsSchema} from './settings-schema.ts'

/** The names that are looked for, the first first. */
export const settingsNames = ['zhenggai.config.yaml', 'zhenggai.config.json'] as const

/** A settings file as read. */
export interface FoundSettings {
  readonly settings: SettingsFile
  /** The folder that its patterns are seen from. */
  readonly folder: string
}

/** Reads the settings: of the file given, or of the nearest above the working folder; none for `false` and where none is. */
export async function findSettings(given: string | boolean | undefined, {cwd}: Pick<Io, 'cwd'>): Promise<FoundSettings> {
  if (typeof given === 'string') return await readSettings(path.resolve(cwd, given))
  const places = given === false ? [] : toFoldersUp(cwd).flatMap((folder) => settingsNames.map((name) => path.join(folder, name)))
  for (const file of places) {
    const text = await readIfThere(file)
    if (text !== undefined) return {settings: parseSettings(text, file), folder: path.dirname(file)}
  }
  return {settings: {}, folder: cwd}
}

/** A folder and all above it. */
function toFoldersUp(folder: string): readonly string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...toFoldersUp(above)]
}

async function readSettings(file: string): Promise<FoundSettings> {
  const text = await readIfThere(file)
  if (text === undefined) throw new UsageError(`cannot read ${printName(file)}: no such file`)
  return {settings: parseSettings(text, file), folder: path.dirname(file)}
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw new UsageError(`cannot read ${printName(file)}: ${toReason(error)}`)
  }
}

/** Settings from the text of a file; what is wrong in it is wrong use. */
export function parseSettings(text: string, file: string): SettingsFile {
  const result = settingsSchema.safeParse(parseText(text, file) ?? {})
  if (result.success) return result.data
  throw new UsageError(`${printName(file)}: ${describe(result.error)}`)
}

function parseText(text: string, file: string): unknown {
  try {
    // JSON is YAML
    return parse(text)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const [first] = error.message.split('\n')
    throw new UsageError(`${printName(file)}: ${first?.replace(/:$/u, '') ?? 'no YAML'}`)
  }
}

/** What is wrong, on one line. */
function describe({issues: [issue]}: ZodError): string {
  if (issue === undefined) return 'is no settings file'
  const place = issue.path.map(String)
  const unknown = findUnknown(issue.code === 'unrecognized_keys' ? [...place, ...issue.keys] : place)
  if (unknown !== undefined) return describeUnknown(unknown)
  return `${place.length > 0 ? `${place.join('.')}: ` : ''}${issue.message}`
}

/** The name below `checks` that no check has. */
function findUnknown(place: readonly string[]): string | undefined {
  const name = place[place.lastIndexOf('checks') + 1]
  return place.includes('checks') && name !== undefined && !checkNames.includes(name) ? name : undefined
}
