/** The parts of a document that is a zip: each an XML file, expanded bit by bit within bounds and read as XML. */
import {Inflate} from 'fflate'
import {InputError} from '../../source.ts'
import {type Container, createXmlReader, type XmlHandler} from './xml.ts'
import {maximumEntries, readPackedBytes, readZipDirectory, type ZipEntry} from './zip.ts'

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

/** Opens a file; names are matched without regard to case, as Word does. */
export function openParts(bytes: Uint8Array, container: Container): Parts {
  const byName = new Map(readEntries(bytes, container).map(entry => [entry.name.toLowerCase(), entry]))
  let expanded = 0
  return {
    has: name => byName.has(name.toLowerCase()),
    read(name, handler) {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined) return false
      const reader = createXmlReader({part: name, container}, handler)
      let size = 0
      expandEntry({bytes, entry, container}, chunk => {
        size += chunk.length
        expanded += chunk.length
        refuseBomb({entry, container}, size, expanded)
        reader.write(chunk)
      })
      if (size !== entry.size) throw toDamage({entry, container})
      reader.end()
      return true
    },
  }
}

function readEntries(bytes: Uint8Array, {name}: Container): readonly ZipEntry[] {
  const entries = readZipDirectory(bytes)
  if (entries === undefined) {
    throw new InputError(`The ${name} file is damaged or cut short (its zip has no directory); fetch or save it again`)
  }
  if (entries.length > maximumEntries) {
    throw new InputError(`The ${name} file has more than ${maximumEntries} parts, which no document has; it is not read`)
  }
  return entries
}

/** An entry with what errors call its file. */
interface Place {
  readonly entry: ZipEntry
  readonly container: Container
}

interface Packed extends Place {
  readonly bytes: Uint8Array
}

function expandEntry({bytes, ...place}: Packed, take: (chunk: Uint8Array) => void): void {
  const {entry, container} = place
  if (entry.isEncrypted) throw new InputError(`The ${container.name} file is encrypted; open it with its password and save it without`)
  const packed = readPackedBytes(bytes, entry)
  if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) throw toDamage(place)
  refuseBomb(place, entry.size, 0)
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
      problem ??= toDamage(place)
    }
    if (problem !== undefined) throw problem
  }
}

function refuseBomb({entry, container}: Place, size: number, expanded: number): void {
  const isBomb = size > bombSize && size > bombRatio * entry.packedSize
  if (!isBomb && size <= maximumExpansion && expanded <= maximumExpansion) return
  throw new InputError(`The ${container.name} file expands beyond all measure in ${entry.name} (a zip bomb?); it is not read`)
}

function toDamage({entry, container}: Place): InputError {
  return new InputError(
    `The ${container.name} file is damaged in ${entry.name}; open it in ${container.program}, let it be repaired and save it again`,
  )
}
