/** Where the products of several inputs go: one after the other into a stream or file, into a workbook, or into a folder. */
import path from 'node:path'
import {type AtomicFile, openAtomic} from './atomic-file.ts'
import type {Input} from './inputs.ts'
import {type Io, UsageError} from './io.ts'
import {writeTo} from './stream.ts'
import type {Product} from './product.ts'
import type {Output, WriteOptions} from '../write/writer.ts'
import type {LedgerRows} from '../write/xlsx.ts'

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
export async function openTarget(file: string | undefined, io: Io): Promise<Target> {
  if (file !== undefined && file !== '-') return await openAtomic(path.resolve(io.cwd, file))
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

/** A workbook: its rows are kept until all have come. */
export function toWorkbookSink(options: WriteOptions, target: Target): Sink {
  const parts: LedgerRows[] = []
  return {
    receive: async ({body}) => {
      parts.push(readRows(body))
    },
    finish: async () => {
      const {writeLedgerRows} = await import('../write/xlsx.ts')
      try {
        await target.write(await writeLedgerRows(parts, options))
      } catch (error) {
        if (error instanceof RangeError) throw new UsageError(error.message)
        throw error
      }
      await target.commit()
    },
    discard: async () => await target.discard(),
  }
}

/** Rows come as JSON of our own making. */
function readRows(body: Uint8Array): LedgerRows {
  const rows: LedgerRows = JSON.parse(new TextDecoder().decode(body))
  return rows
}
