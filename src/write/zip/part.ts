/**
 * A file of a ZIP archive while it is written: text comes in as it is made, is packed at once and waits in a store, so that
 * several files can grow side by side and none of them is ever whole in memory.
 */
import {Deflate} from 'fflate'
import {addToCrc} from './crc.ts'
import type {Store} from './store.ts'

/** A file of an archive, packed. */
export interface Entry {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly store: Store
}

/** A file that grows. */
export interface Part {
  write(text: string): Promise<void>
  end(): Promise<Entry>
}

// What is encoded and packed at a time, in UTF-16 units.
const blockLength = 65_536
// The most that an entry without 64-bit sizes can say.
const mostBytes = 0xffff_ffff

export function openPart(name: string, store: Store): Part {
  const encoder = new TextEncoder()
  const packed: Uint8Array<ArrayBuffer>[] = []
  const deflate = new Deflate({level: 6}, (chunk) => packed.push(chunk))
  let waiting: string[] = []
  let length = 0
  let size = 0
  let crc = 0
  const flush = async (isLast: boolean): Promise<void> => {
    const bytes = encoder.encode(waiting.join(''))
    waiting = []
    length = 0
    size += bytes.length
    if (size > mostBytes) throw new RangeError(`${name} would have more than 4 GB, which no workbook holds; split the inputs`)
    crc = addToCrc(crc, bytes)
    deflate.push(bytes, isLast)
    for (const chunk of packed.splice(0)) await store.write(chunk)
  }
  return {
    write: async (text) => {
      waiting.push(text)
      length += text.length
      if (length >= blockLength) await flush(false)
    },
    end: async () => {
      await flush(true)
      return {name, size, crc, store}
    },
  }
}
