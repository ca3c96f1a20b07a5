/** One input: a file or standard input, as bytes. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Io} from './io.ts'
import {InputError} from '../source.ts'

/** An input's bytes and the name it goes by. */
export interface Input {
  readonly bytes: Uint8Array
  /** As given; undefined for standard input without a name. */
  readonly name: string | undefined
}

// What the system says of a file that cannot be read or written, in words.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'no such file: a part of the path is no folder',
  ENAMETOOLONG: 'no such file: the name is too long',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left: the quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EROFS: 'the file system is read-only',
  EEXIST: 'something else of that name is in the way',
  EIO: 'input/output error',
}

/** Reads a file, or standard input for `-`. */
export async function readInput(file: string, io: Io, stdinName: string | undefined): Promise<Input> {
  if (file === '-') return {bytes: await readStandardInput(io), name: stdinName}
  try {
    return {bytes: await readFile(path.resolve(io.cwd, file)), name: file}
  } catch (error) {
    throw new InputError(toReason(error))
  }
}

/** Reads all of standard input. */
export async function readStandardInput({stdin}: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** What the system says of a file, in words. */
export function toReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
