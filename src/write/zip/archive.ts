/** A ZIP archive from files that are packed already, a chunk at a time. Its times are fixed: the same files, the same bytes. */
import {deflateSync, Zip, type ZipInputFile} from 'fflate'
import {addToCrc} from './crc.ts'
import type {Entry} from './part.ts'
import {openMemory} from './store.ts'

/** The chunks of an archive, in order. */
export async function* writeArchive(entries: readonly Entry[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  for (const {name, size, crc, store} of entries) {
    const file: ZipInputFile = {filename: name, size, crc, compression: 8, mtime: new Date(1980, 0, 1)}
    zip.add(file)
    for await (const chunk of store.read()) {
      file.ondata?.(null, chunk, false)
      yield* ready.splice(0)
    }
    file.ondata?.(null, new Uint8Array(0), true)
  }
  zip.end()
  yield* ready
}

/** A file of an archive that is there as a whole. */
export async function toEntry(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Entry> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const store = await openMemory()
  await store.write(deflateSync(bytes, {level: 6}))
  return {name, size: bytes.length, crc: addToCrc(0, bytes), store}
}

/** All of an archive. */
export async function joinChunks(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array<ArrayBuffer>[] = []
  for await (const chunk of chunks) all.push(chunk)
  const bytes = new Uint8Array(all.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of all) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
