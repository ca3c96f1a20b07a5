/**
 * The files below a folder, in natural order. Passed over: hidden files and folders, node_modules, the lock files of an
 * open word processor (~$notice.docx), what is ignored. Links are followed, and no folder is entered twice, so a link that
 * leads back up ends there.
 */
import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {addIgnoreFile, type IgnoreRules, isIgnored} from './ignoring.ts'
import {toReason} from './input.ts'
import {compareNaturally} from './natural-order.ts'

/** What is wanted below a folder. */
export interface Wanted {
  /** Whether a file is wanted, by its path below the folder with `/`. */
  isFile(relative: string): boolean
  /** How deep to go: 1 is the folder alone. */
  readonly depth: number
  /** Whether hidden files and folders are looked at. */
  readonly isHiddenWanted: boolean
  /** Folders that are not entered, as absolute paths. */
  readonly closed: readonly string[]
  /** What is ignored. */
  readonly rules: IgnoreRules
}

/** A file that a walk came to, or a folder that it could not enter. */
export interface Walked {
  /** Below the folder, with `/`. */
  readonly relative: string
  /** The file itself, links resolved; two with the same are one file. */
  readonly real: string
  /** Why the folder could not be entered. */
  readonly reason?: string
}

/** A folder on the way. */
interface Place {
  readonly folder: string
  readonly relative: string
  readonly real: string
  readonly depth: number
  readonly rules: IgnoreRules
}

/** The wanted files below a folder. */
export async function walk(folder: string, wanted: Wanted): Promise<readonly Walked[]> {
  const found: Walked[] = []
  const entered = new Set<string>()
  const enter = async (place: Place): Promise<void> => {
    if (entered.has(place.real) || wanted.closed.includes(place.folder)) return
    entered.add(place.real)
    const entries = await list(place.folder)
    if (typeof entries === 'string') {
      found.push({relative: place.relative, real: place.real, reason: entries})
      return
    }
    const rules = await addIgnoreFile(place.rules, place.folder)
    for (const entry of entries) {
      const next = await look(entry, {...place, rules}, wanted)
      if (next?.isFolder === true) await enter({...next.place, rules})
      else if (next !== undefined) found.push({relative: next.place.relative, real: next.place.real})
    }
  }
  await enter({folder, relative: '', real: await realpath(folder), depth: 1, rules: wanted.rules})
  return found
}

/** What a folder holds, in natural order, or why it cannot be told. */
async function list(folder: string): Promise<readonly Dirent[] | string> {
  try {
    const entries = await readdir(folder, {withFileTypes: true})
    return entries.sort((left, right) => compareNaturally(left.name, right.name))
  } catch (error) {
    return toReason(error)
  }
}

/** What an entry of a folder is; undefined for one that is passed over. */
async function look(entry: Dirent, above: Place, wanted: Wanted): Promise<{isFolder: boolean; place: Place} | undefined> {
  const {name} = entry
  if (isPassedOver(name, wanted)) return undefined
  const file = path.join(above.folder, name)
  const isLink = entry.isSymbolicLink()
  const isFolder = entry.isDirectory() || (isLink && (await isFolderLink(file)))
  const relative = above.relative === '' ? name : `${above.relative}/${name}`
  // a link to nothing counts as a file
  const isWanted = isFolder ? above.depth < wanted.depth : (isLink || entry.isFile()) && wanted.isFile(relative)
  if (!isWanted || isIgnored(file, isFolder, above.rules)) return undefined
  const real = isLink ? await resolveLink(file) : path.join(above.real, name)
  return {isFolder, place: {folder: file, relative, real, depth: above.depth + 1, rules: above.rules}}
}

function isPassedOver(name: string, {isHiddenWanted}: Wanted): boolean {
  return name === 'node_modules' || name.startsWith('~$') || (name.startsWith('.') && !isHiddenWanted)
}

async function isFolderLink(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch {
    return false
  }
}

async function resolveLink(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return file
  }
}
