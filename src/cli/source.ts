/** The document of one input, for the commands that show a stage. */
import {readInput} from './input.ts'
import type {Io} from './io.ts'
import {printName} from './print-name.ts'
import {readSource} from '../formats/index.ts'
import type {ReadOptions} from '../formats/format.ts'
import {findOldDocument} from '../formats/unreadable.ts'
import {type FormatName, InputError, type Source} from '../source.ts'

/** The options of every command that takes an input. */
export interface InputOptions {
  readonly stdinFilename?: string
  readonly inputFormat?: FormatName
  readonly encoding?: string
}

/** Reads the document of an input; an error names the input. */
export async function readDocument(file: string, options: InputOptions, io: Io): Promise<Source> {
  try {
    const {bytes, name} = await readInput(file, io, options.stdinFilename)
    const settings = {...toReadSettings(options), ...(name === undefined ? {} : {name})}
    const old = findOldDocument(bytes, settings)
    if (old === undefined) return await readSource(bytes, settings)
    const {convertOne} = await import('./convert-one.ts')
    return await readSource(bytes, {...settings, converted: await convertOne(bytes, old, io)})
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${file === '-' ? 'standard input' : printName(file)}: ${error.message}`)
    throw error
  }
}

/** What the options say of all inputs alike. */
export function toReadSettings({inputFormat, encoding}: InputOptions): Omit<ReadOptions, 'name'> {
  return {
    ...(inputFormat === undefined ? {} : {format: inputFormat}),
    ...(encoding === undefined ? {} : {encoding}),
  }
}
