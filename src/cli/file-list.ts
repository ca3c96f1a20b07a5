/** `--files-from`: the names of inputs from a file or standard input, a line each, or with `--null` ended by NUL. */
import type {Io} from './io.ts'
import {UsageError} from './io.ts'
import {readInput} from './input.ts'
import {InputError} from '../source.ts'

/** Reads a list of names. */
export async function readFileList(file: string, isNull: boolean, io: Io): Promise<readonly string[]> {
  try {
    const {bytes} = await readInput(file, io, undefined)
    const text = new TextDecoder().decode(bytes)
    return (isNull ? text.split('\0') : text.split(/\r?\n/u)).filter((name) => name !== '')
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`cannot read the list ${file}: ${error.message}`)
    throw error
  }
}
