/**
 * What was made of a document before, kept in a folder under the hash of all that it depends on: the program's version, the
 * task with its options, the name that the record gives, and the bytes. A kept product is a line of JSON and the body.
 */
import {createHash, randomUUID} from 'node:crypto'
import {existsSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Digest} from './digest.ts'
import {toReason} from './input.ts'
import {type Io, UsageError} from './io.ts'
import type {Job} from './job.ts'
import type {Document, Product} from './product.ts'
import {version} from './version.ts'

/** The options of a cache. */
export interface CacheOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
}

/** The folder of the cache, made; null where none is wanted. */
export async function openCache({cache = false, cacheLocation}: CacheOptions, io: Io): Promise<string | null> {
  if (!cache && cacheLocation === undefined) return null
  const folder = cacheLocation === undefined ? findCache(io) : path.resolve(io.cwd, cacheLocation)
  try {
    await mkdir(folder, {recursive: true})
  } catch (error) {
    throw new UsageError(`cannot make the cache ${folder}: ${toReason(error)}`)
  }
  return folder
}

/** Where what a job makes is kept. */
export function toKeptFile({task}: Job, {name, bytes}: Document, folder: string): string {
  const key = createHash('sha256').update(JSON.stringify([version, task, name ?? null])).update('\n').update(bytes).digest('hex')
  return path.join(folder, key.slice(0, 2), key.slice(2))
}

/** node_modules/.cache of the package that the working folder is in, else the user's cache folder. */
function findCache({cwd, env}: Io): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return path.join(folder, 'node_modules', '.cache', 'zhenggai')
    if (folder === path.dirname(folder)) break
  }
  const home = env['XDG_CACHE_HOME'] ?? path.join(env['HOME'] ?? env['USERPROFILE'] ?? cwd, '.cache')
  return path.join(home, 'zhenggai')
}

/** What was kept. */
export async function readKept(file: string): Promise<Product | undefined> {
  try {
    const bytes = await readFile(file)
    const end = bytes.indexOf('\n')
    const head: unknown = JSON.parse(bytes.subarray(0, end).toString())
    const isWhole = Array.isArray(head) && head[0] === 'zhenggai' && head[1] === bytes.length - end - 1
    return isWhole ? toProduct(head, new Uint8Array(bytes.subarray(end + 1))) : undefined
  } catch {
    return undefined
  }
}

/** The head is JSON of our own making. */
function toProduct([, , isFaulty, digest]: readonly unknown[], body: Uint8Array): Product {
  return {isFaulty: isFaulty === true, body, ...(isDigest(digest) ? {digest} : {})}
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null
}

/** Keeps a product; a cache that cannot be written is only slower. */
export async function keep(file: string, {body, isFaulty, digest}: Product): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await mkdir(path.dirname(file), {recursive: true})
    await writeFile(aside, Buffer.concat([Buffer.from(`${JSON.stringify(['zhenggai', body.length, isFaulty, digest ?? null])}\n`), body]))
    await rename(aside, file)
  } catch {
    await rm(aside, {force: true})
  }
}
