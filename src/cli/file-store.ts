/** Places for the parts of a workbook in a folder of their own, since they may be larger than memory. */
import {type FileHandle, mkdtemp, open, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {toReason} from './input.ts'
import {UsageError} from './io.ts'
import type {OpenStore, Store} from '../write/zip/store.ts'

/** The folder of places. */
export interface FileStores {
  readonly openStore: OpenStore
  /** Takes the folder away. */
  remove(): Promise<void>
}

// What is read back at a time.
const blockLength = 262_144

export async function openFileStores(parent = tmpdir()): Promise<FileStores> {
  const folder = await named(async () => await mkdtemp(path.join(parent, 'zhenggai-')))
  const handles: FileHandle[] = []
  return {
    openStore: async () => {
      const handle = await named(async () => await open(path.join(folder, String(handles.length)), 'wx+'))
      handles.push(handle)
      return toStore(handle)
    },
    remove: async () => {
      for (const handle of handles.splice(0)) await handle.close()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

function toStore(handle: FileHandle): Store {
  let size = 0
  return {
    write: async (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const {bytesWritten} = await named(async () => await handle.write(bytes, at, bytes.length - at, size))
        at += bytesWritten
        size += bytesWritten
      }
    },
    read: async function* read() {
      for (let at = 0; at < size;) {
        const bytes = new Uint8Array(Math.min(blockLength, size - at))
        const {bytesRead} = await named(async () => await handle.read(bytes, 0, bytes.length, at))
        if (bytesRead === 0) throw new Error('a part of the workbook is gone')
        at += bytesRead
        yield bytes.subarray(0, bytesRead)
      }
    },
  }
}

async function named<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action()
  } catch (error) {
    throw new UsageError(`cannot write to the folder for temporary files, ${tmpdir()}: ${toReason(error)}`)
  }
}
