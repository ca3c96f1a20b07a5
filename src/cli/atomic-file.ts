/**
 * A file that appears whole or not at all: written beside its place under another name, then renamed. What is no plain file
 * (/dev/stdout, a named pipe) is written as it is.
 */
import {randomUUID} from 'node:crypto'
import {chmod, open, realpath, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {toReason} from './input.ts'
import {UsageError} from './io.ts'
import {printName} from './print-name.ts'
import {toStreamError} from './stream.ts'

/** A file that is being written. */
export interface AtomicFile {
  write(chunk: string | Uint8Array): Promise<void>
  /** Puts the whole file in its place. */
  commit(): Promise<void>
  /** Leaves no trace; nothing happens after `commit`. */
  discard(): Promise<void>
}

/** Opens a file to be written, aside in its own folder or another on the same disk; the errors of what follows name it. */
export async function openAtomic(file: string, folder?: string): Promise<AtomicFile> {
  return await named(file, async () => {
    const {target, mode, isPlain} = await findTarget(file)
    const aside = isPlain ? path.join(folder ?? path.dirname(target), `.zhenggai-${randomUUID()}.tmp`) : target
    const handle = await open(aside, isPlain ? 'wx' : 'w')
    let isOpen = true
    const close = async (): Promise<void> => {
      if (isOpen) await handle.close()
      isOpen = false
    }
    return {
      write: async (chunk) => await named(file, async () => await handle.writeFile(chunk)),
      commit: async () => await named(file, async () => {
        await close()
        if (!isPlain) return
        if (mode !== undefined) await chmod(aside, mode)
        await rename(aside, target)
      }),
      discard: async () => {
        await close()
        if (isPlain) await rm(aside, {force: true})
      },
    }
  })
}

/** Writes a whole file. */
export async function writeAtomic(file: string, content: string | Uint8Array, folder?: string): Promise<void> {
  const opened = await openAtomic(file, folder)
  try {
    await opened.write(content)
    await opened.commit()
  } finally {
    await opened.discard()
  }
}

interface Target {
  readonly target: string
  /** The permissions of the file that is replaced. */
  readonly mode?: number
  readonly isPlain: boolean
}

/** Where the file is: a link is written through, and an older file's permissions stay. */
async function findTarget(file: string): Promise<Target> {
  try {
    const target = await realpath(file)
    const stats = await stat(target)
    return {target, mode: stats.mode & 0o7777, isPlain: stats.isFile() || stats.isDirectory()}
  } catch {
    return {target: file, isPlain: true}
  }
}

async function named<Value>(file: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') throw toStreamError(error)
    const isFolderMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new UsageError(`cannot write ${printName(file)}: ${isFolderMissing ? 'no such folder' : toReason(error)}`)
  }
}
