/** Text that waits in a store, as it is, until what stands before it is known. */
import type {Store} from './store.ts'

export interface Spool {
  write(text: string): Promise<void>
  /** All of it, in pieces. */
  read(): AsyncIterable<string>
}

// What is handed to the store at a time, in UTF-16 units.
const blockLength = 65_536

export function openSpool(store: Store): Spool {
  const encoder = new TextEncoder()
  let waiting = ''
  const flush = async (): Promise<void> => {
    if (waiting !== '') await store.write(encoder.encode(waiting))
    waiting = ''
  }
  return {
    write: async (text) => {
      waiting += text
      if (waiting.length >= blockLength) await flush()
    },
    read: async function* read() {
      await flush()
      const decoder = new TextDecoder()
      for await (const bytes of store.read()) yield decoder.decode(bytes, {stream: true})
      yield decoder.decode()
    },
  }
}
