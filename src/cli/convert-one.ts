/** One old document as DOCX, for the commands that read one input. */
import {readFile} from 'node:fs/promises'
import {openConverter} from './converter.ts'
import {listen} from './interrupt.ts'
import type {Io} from './io.ts'
import type {Converted} from '../formats/format.ts'
import type {OldDocument} from '../formats/unreadable.ts'

/** Converts; throws an `InputError` where that cannot be done, an `InterruptError` where it was interrupted. */
export async function convertOne(bytes: Uint8Array, old: OldDocument, io: Io): Promise<Converted> {
  const converter = openConverter({lanes: 1, limit: undefined}, io)
  const interrupt = listen(io)
  try {
    const {docx} = await interrupt.guard(converter.convert(bytes, old))
    return {format: old.format, docx: await readFile(docx)}
  } finally {
    converter.close()
    interrupt.stop()
  }
}
