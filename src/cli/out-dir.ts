/**
 * A folder of results: a file an input, in the same tree, by another ending. Nothing is written where two inputs would make
 * one file, where an input would be overwritten, or outside the folder.
 */
import {mkdir, realpath} from 'node:fs/promises'
import path from 'node:path'
import {writeAtomic} from './atomic-file.ts'
import {isWithin} from './ignoring.ts'
import {toReason} from './input.ts'
import type {Input} from './inputs.ts'
import {UsageError} from './io.ts'
import {printName} from './print-name.ts'
import {toLabel} from './progress.ts'
import {extensions} from '../formats/extensions.ts'

/** Where the result of each input goes, as absolute paths; a `UsageError` where that cannot be. */
export async function planFiles(inputs: readonly Input[], folder: string, extension: string): Promise<ReadonlyMap<Input, string>> {
  const root = await resolveDeepest(folder)
  const sources = new Set(inputs.map(({real}) => real))
  const makers = new Map<string, Input>()
  const plan = new Map<Input, string>()
  for (const input of inputs.filter(({reason}) => reason === undefined)) {
    const name = toOutputName(input.relative, extension)
    const file = path.join(folder, name)
    const other = makers.get(file)
    if (other !== undefined) {
      throw new UsageError(`${toLabel(other)} and ${toLabel(input)} would both make ${printName(file)}; give them one at a time`)
    }
    if (sources.has(path.join(root, name))) throw new UsageError(`${printName(file)} is an input and would be overwritten`)
    makers.set(file, input)
    plan.set(input, file)
  }
  return plan
}

function toOutputName(relative: string, extension: string): string {
  const ending = path.posix.extname(relative)
  const stem = extensions.includes(ending.toLowerCase()) ? relative.slice(0, -ending.length) : relative
  return `${stem}${extension}`
}

/** Writes files into the folder, making what lies on the way; a link that leads out of it is not followed. */
export function toFolderWriter(folder: string, aside?: string): (file: string, content: Uint8Array) => Promise<void> {
  const made = new Set<string>()
  return async (file, content) => {
    const parent = path.dirname(file)
    if (!made.has(parent)) {
      await makeFolder(parent, folder)
      made.add(parent)
    }
    await writeAtomic(file, content, aside)
  }
}

async function makeFolder(parent: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    const root = await realpath(folder)
    if (!isWithin(await resolveDeepest(parent), root)) throw new UsageError(`${printName(parent)} is a link that leads out of ${printName(folder)}`)
    await mkdir(parent, {recursive: true})
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot make the folder ${printName(parent)}: ${toReason(error)}`)
  }
}

/** A path with its links resolved, as far as it exists. */
export async function resolveDeepest(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    const parent = path.dirname(file)
    return parent === file ? file : path.join(await resolveDeepest(parent), path.basename(file))
  }
}
