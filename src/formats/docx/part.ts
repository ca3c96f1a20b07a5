/** A part of a Word document (one XML file of its zip), expanded bit by bit within bounds and read as XML. */
import {Inflate} from 'fflate'
import {InputError} from '../../source.ts'
import {createXmlReader, type XmlHandler} from './xml.ts'
import {readPackedBytes, type ZipEntry} from './zip.ts'

/** The parts of one document. */
export interface Parts {
  has(name: string): boolean
  /** Reads a part; false where there is none. */
  read(name: string, handler: XmlHandler): boolean
}

/** All parts that are read may expand to this much together: 256 MB. */
const maximumExpansion = 256 * 1024 * 1024
/** A part larger than `bombSize` that expands to more than `bombRatio` times its packed size is no text. */
const bombSize = 8 * 1024 * 1024
const bombRatio = 200
// Deflate expands at most 1032 times, so that a step yields at most 17 MB before the bounds are looked at.
const step = 16 * 1024

/** The parts of a zip; names are matched without regard to case, as Word does. */
export function openParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts {
  const byName = new Map(entries.map(entry => [entry.name.toLowerCase(), entry]))
  let expanded = 0
  return {
    has: name => byName.has(name.toLowerCase()),
    read(name, handler) {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined) return false
      const reader = createXmlReader(name, handler)
      let size = 0
      expandEntry(bytes, entry, chunk => {
        size += chunk.length
        expanded += chunk.length
        refuseBomb(entry, size, expanded)
        reader.write(chunk)
      })
      if (size !== entry.size) throw toDamage(entry.name)
      reader.end()
      return true
    },
  }
}

function expandEntry(bytes: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  if (entry.isEncrypted) throw new InputError('The DOCX file is encrypted; open it with its password and save it without')
  const packed = readPackedBytes(bytes, entry)
  if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) throw toDamage(entry.name)
  refuseBomb(entry, entry.size, 0)
  if (entry.method === 0) {
    take(packed)
    return
  }
  let problem: unknown
  const inflate = new Inflate(chunk => {
    try {
      take(chunk)
    } catch (error) {
      problem ??= error
    }
  })
  for (let at = 0; at === 0 || at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch {
      problem ??= toDamage(entry.name)
    }
    if (problem !== undefined) throw problem
  }
}

function refuseBomb(entry: ZipEntry, size: number, expanded: number): void {
  const isBomb = size > bombSize && size > bombRatio * entry.packedSize
  if (!isBomb && size <= maximumExpansion && expanded <= maximumExpansion) return
  throw new InputError(`The DOCX file expands beyond all measure in ${entry.name} (a zip bomb?); it is not read`)
}

function toDamage(name: string): InputError {
  return new InputError(
    `The DOCX file is damaged in ${name}; open it in Word, WPS or LibreOffice, let it be repaired and save it again`,
  )
}
