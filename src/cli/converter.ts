/**
 * Makes DOCX files of old documents by LibreOffice. A start of it takes seconds and a file a tenth of one, so what is asked
 * for at about the same time is converted together. All of it happens in a folder of its own, under names of its own, and
 * is gone when it is closed.
 */
import {rmSync} from 'node:fs'
import {copyFile, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {openBatchQueue} from './batch-queue.ts'
import {type Conversion, convertBatch} from './convert-batch.ts'
import {toReason} from './input.ts'
import type {Io} from './io.ts'
import {printFailed, printMissing} from './old-words.ts'
import {findSoffice, makeProfile} from './soffice.ts'
import {oldExtensions} from '../formats/extensions.ts'
import type {OldDocument} from '../formats/unreadable.ts'
import {InputError} from '../source.ts'

/** An old document that was converted. */
export interface ConvertedFile {
  /** What was converted: a copy. */
  readonly original: string
  readonly docx: string
  /** Removes both. */
  remove(): Promise<void>
}

/** What makes DOCX files. */
export interface Converter {
  /** Converts a file, or bytes; throws an `InputError` where that cannot be done. */
  convert(from: string | Uint8Array, old: OldDocument): Promise<ConvertedFile>
  /** Ends what is under way and removes all files. */
  close(): void
}

/** How it is done. */
export interface ConverterOptions {
  /** How many starts of LibreOffice at a time. */
  readonly lanes: number
  /** How many seconds a file may take. */
  readonly limit: number | undefined
}

/** Where it is done. */
interface Workshop {
  readonly soffice: string
  readonly folder: string
}

const usualLimit = 60

/** A converter; nothing is looked for or made before the first file comes. */
export function openConverter({lanes, limit = usualLimit}: ConverterOptions, io: Io): Converter {
  const closing = new AbortController()
  let opening: Promise<Workshop | undefined> | undefined
  let made: string | undefined
  let count = 0
  const open = async (): Promise<Workshop | undefined> => {
    const soffice = await findSoffice(io)
    if (soffice === undefined) return undefined
    const folder = await mkdtemp(path.join(tmpdir(), 'zhenggai-convert-'))
    made = folder
    for (let lane = 0; lane < lanes; lane++) await makeProfile(path.join(toLane(folder, lane), 'profile'))
    await mkdir(path.join(folder, 'in'))
    return {soffice, folder}
  }
  const queue = openBatchQueue<string, Conversion>(lanes, async (files, lane) => {
    const workshop = await opening
    if (workshop === undefined) throw new Error('nothing can be waiting without LibreOffice')
    const {soffice, folder} = workshop
    return await convertBatch(files, {soffice, folder: toLane(folder, lane), limit, env: io.env, signal: closing.signal})
  })
  const convert = async (from: string | Uint8Array, {name, format}: OldDocument): Promise<ConvertedFile> => {
    opening ??= open()
    const workshop = await opening
    if (workshop === undefined) throw new InputError(printMissing(name))
    const original = path.join(workshop.folder, 'in', `${count++}${oldExtensions[format]}`)
    await (typeof from === 'string' ? copyFile(from, original) : writeFile(original, from))
    const conversion = await queue.add(original)
    const remove = async (): Promise<void> => {
      for (const file of [original, ...('docx' in conversion ? [conversion.docx] : [])]) await rm(file, {force: true})
    }
    if ('docx' in conversion) return {original, docx: conversion.docx, remove}
    await remove()
    throw new InputError(printFailed(name, conversion.reason))
  }
  return {
    convert: async (from, old) => {
      try {
        return await convert(from, old)
      } catch (error) {
        throw error instanceof InputError ? error : new InputError(`cannot be converted in ${tmpdir()}: ${toReason(error)}`)
      }
    },
    close: () => {
      closing.abort(new Error('closed'))
      // at once and not when there is time, since a second Ctrl-C ends the program where it stands; what is being ended may still write
      if (made !== undefined) rmSync(made, {recursive: true, force: true, maxRetries: 5, retryDelay: 50})
    },
  }
}

function toLane(folder: string, lane: number): string {
  return path.join(folder, `lane-${lane}`)
}
