/** Where the products of several inputs go: one after the other into a stream or file, into a ledger, or into a folder. */
import path from 'node:path'
import {type AtomicFile, openAtomic} from './atomic-file.ts'
import type {Input} from './inputs.ts'
import {type Io, UsageError} from './io.ts'
import {writeTo} from './stream.ts'
import type {Product} from './product.ts'
import type {Ledger} from '../write/ledger-file.ts'
import type {Output} from '../write/writer.ts'
import type {OpenStore} from '../write/zip/store.ts'
import type {LedgerPart} from '../write/office/ledger-part.ts'

/** Takes products in order. */
export interface Sink {
  receive(product: Product, input: Input): Promise<void>
  /** All products have come. */
  finish(): Promise<void>
  /** The run ended before; nothing half-written stays. Nothing happens after `finish`. */
  discard(): Promise<void>
}

/** What text and bytes are written to. */
export type Target = AtomicFile

/** Standard output, or a file that appears when it is whole. */
export async function openTarget(file: string | undefined, io: Io, aside?: string): Promise<Target> {
  if (file !== undefined && file !== '-') return await openAtomic(path.resolve(io.cwd, file), aside)
  return {
    write: async (chunk) => await writeTo(io.stdout, chunk),
    commit: async () => undefined,
    discard: async () => undefined,
  }
}

/** Parts one after the other, framed as the output is. */
export function toStreamSink({head, separator, tail}: Omit<Output, 'writePart'>, target: Target): Sink {
  let isEmpty = true
  return {
    receive: async ({body}) => {
      const before = isEmpty ? head : separator
      isEmpty = false
      if (before !== '') await target.write(before)
      await target.write(body)
    },
    finish: async () => {
      await target.write(isEmpty ? `${head}${tail}` : tail)
      await target.commit()
    },
    discard: async () => await target.discard(),
  }
}

/** A ledger: what each notice adds goes to temporary files, which are put together when all have come. */
export async function toLedgerSink(open: (openStore: OpenStore) => Promise<Ledger>, target: Target, aside?: string): Promise<Sink> {
  const stores = await (await import('./file-store.ts')).openFileStores(aside)
  const ledger = await opened(async () => await open(stores.openStore), stores.remove)
  return {
    receive: async ({body}) => await told(async () => await ledger.add(readPart(body))),
    finish: async () => {
      await told(async () => {
        for await (const chunk of ledger.finish()) await target.write(chunk)
      })
      await target.commit()
    },
    discard: async () => {
      await stores.remove()
      await target.discard()
    },
  }
}

/** What was made for a ledger goes where it cannot be opened. */
async function opened(open: () => Promise<Ledger>, remove: () => Promise<void>): Promise<Ledger> {
  try {
    return await open()
  } catch (error) {
    await remove()
    throw error
  }
}

/** More than a workbook holds is no bug. */
async function told(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

/** Parts come as JSON of our own making. */
function readPart(body: Uint8Array): LedgerPart {
  const part: LedgerPart = JSON.parse(new TextDecoder().decode(body))
  return part
}
