/**
 * Many old files to DOCX, whatever some of them do to LibreOffice. A file of our own is converted first and another last:
 *
 *     start.rtf 0.doc 1.doc 2.rtf 3.odt end.rtf
 *
 * Without the first LibreOffice does not work at all; without the last it was cut short by one of the others, which is then
 * tried alone, and those behind it go on in another start. So only the bad one is lost.
 */
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {failures} from './old-words.ts'
import {startSoffice} from './soffice-start.ts'
import {readZipDirectory} from '../formats/zip/zip.ts'

/** How LibreOffice is run. */
export interface Running {
  readonly soffice: string
  /** A folder for whatever is needed, with its profile in `profile`. */
  readonly folder: string
  /** How many seconds a file may take. */
  readonly limit: number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** What became of a file: the path of its DOCX, or why there is none. */
export type Conversion = {readonly docx: string} | {readonly reason: string}

// The first start on a slow machine makes a profile and looks for fonts.
const startLimit = 120
const probe = String.raw`{\rtf1 .\par}`

/** Converts files, named by absolute paths whose last parts differ. */
export async function convertBatch(files: readonly string[], running: Running): Promise<ReadonlyMap<string, Conversion>> {
  const results = new Map<string, Conversion>()
  let waiting = files
  while (waiting.length > 0) {
    const attempt = await tryAll(waiting, running)
    for (const [file, result] of attempt.results) results.set(file, result)
    const {suspect} = attempt
    if (suspect === undefined) break
    if (waiting.length === 1) results.set(suspect, {reason: attempt.reason})
    else results.set(suspect, (await convertBatch([suspect], running)).get(suspect) ?? {reason: attempt.reason})
    waiting = waiting.slice(waiting.indexOf(suspect) + 1)
  }
  return results
}

/** One start: what became of which files, and the one that it may have ended by. */
interface Attempt {
  readonly results: ReadonlyMap<string, Conversion>
  readonly suspect: string | undefined
  /** What there is to say of the suspect. */
  readonly reason: string
}

async function tryAll(files: readonly string[], running: Running): Promise<Attempt> {
  const place = await mkdtemp(path.join(running.folder, 'start-'))
  try {
    const [first, last] = [path.join(place, 'start.rtf'), path.join(place, 'end.rtf')]
    for (const file of [first, last]) await writeFile(file, probe)
    const out = path.join(place, 'out')
    await mkdir(out)
    const {isStalled, said} = await startSoffice({
      ...running, profile: path.join(running.folder, 'profile'), folder: out, files: [first, ...files, last],
      startLimit, fileLimit: running.limit,
    })
    running.signal.throwIfAborted()
    const made = await findMade([first, ...files, last], out, running.folder)
    if (!made.has(first)) return refuseAll(files, isStalled ? failures.slowStart(startLimit) : failures.noStart(said))
    const reason = isStalled ? failures.stalled(running.limit) : failures.crashed
    return judge(files, made, {isWhole: made.has(last), reason})
  } finally {
    await rm(place, {recursive: true, force: true})
  }
}

function refuseAll(files: readonly string[], reason: string): Attempt {
  return {results: new Map(files.map((file) => [file, {reason}])), suspect: undefined, reason}
}

/** Files are taken in order: what is missing before one that was made, or in a whole run, could not be read. */
function judge(files: readonly string[], made: ReadonlyMap<string, string>, {isWhole, reason}: {isWhole: boolean; reason: string}): Attempt {
  const end = isWhole ? files.length : files.findLastIndex((file) => made.has(file)) + 1
  const results = files.slice(0, end).map((file): readonly [string, Conversion] => {
    const docx = made.get(file)
    return [file, docx === undefined ? {reason: failures.unreadable} : {docx}]
  })
  return {results: new Map(results), suspect: files[end], reason}
}

/** The DOCX files that are whole, moved out of the way of the next start. */
async function findMade(files: readonly string[], out: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>()
  for (const file of files) {
    const name = `${path.parse(file).name}.docx`
    const from = path.join(out, name)
    if (!(await hasEnd(from))) continue
    const to = path.join(folder, name)
    await rename(from, to)
    made.set(file, to)
  }
  return made
}

/** Whether a zip has its end: LibreOffice may have been ended while it wrote. */
async function hasEnd(file: string): Promise<boolean> {
  try {
    return readZipDirectory(await readFile(file)) !== undefined
  } catch {
    return false
  }
}
