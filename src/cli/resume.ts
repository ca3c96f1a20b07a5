/**
 * A run that goes on where one before was ended, by a crash too: what each input gives is kept in a folder beside the output, and
 * what is being written stands there as well, so that nothing of a run that died lies about. The output of the last run is that
 * of one run, byte for byte; then the folder goes.
 */
import {mkdir, rm} from 'node:fs/promises'
import path from 'node:path'
import type {CacheOptions} from './cache.ts'
import {toReason} from './input.ts'
import {type Io, UsageError} from './io.ts'
import {resolveDeepest} from './out-dir.ts'
import {printName} from './print-name.ts'

/** The options that say whether and where. */
export interface ResumeOptions extends CacheOptions {
  readonly resume?: boolean
  readonly output?: string
  readonly outDir?: string
}

export interface Resuming {
  /** Where what each input gives is kept; a cache of one's own does as well. */
  readonly cache: Pick<CacheOptions, 'cacheLocation'>
  /** Where files stand while they are written. */
  readonly aside: string
  /** The output is whole. */
  finish(): Promise<void>
}

/** Opens the folder of a run that can be gone on with; undefined where none is wanted. */
export async function openResuming({resume = false, output, outDir, cache = false, cacheLocation}: ResumeOptions, {cwd}: Io): Promise<Resuming | undefined> {
  if (!resume) return undefined
  const folder = await toFolder(output, outDir, cwd)
  if (folder === undefined) throw new UsageError('--resume needs an output that stays: name it with -o or --out-dir')
  const aside = path.join(folder, 'unfinished')
  try {
    await rm(aside, {recursive: true, force: true})
    await mkdir(aside, {recursive: true})
  } catch (error) {
    throw new UsageError(`cannot make the folder ${printName(aside)}: ${toReason(error)}`)
  }
  return {
    aside,
    cache: cache || cacheLocation !== undefined ? {} : {cacheLocation: path.join(folder, 'kept')},
    finish: async () => {
      await rm(folder, {recursive: true, force: true})
    },
  }
}

/** 台账.xlsx.resume beside the file, or .zhenggai-resume in the folder. */
async function toFolder(output: string | undefined, outDir: string | undefined, cwd: string): Promise<string | undefined> {
  if (outDir !== undefined) return path.join(path.resolve(cwd, outDir), '.zhenggai-resume')
  return output === undefined || output === '-' ? undefined : `${await resolveDeepest(path.resolve(cwd, output))}.resume`
}
