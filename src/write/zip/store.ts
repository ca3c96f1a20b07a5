/** Where bytes wait until a file is put together: in memory, or wherever the caller keeps them (the command line in files). */

/** A place for bytes that are written once, in order, and read afterwards. */
export interface Store {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  read(): AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** Opens a place. */
export type OpenStore = () => Promise<Store>

/** A place in memory. */
export const openMemory: OpenStore = async () => {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  return {
    write: async (bytes) => {
      chunks.push(bytes)
    },
    read: async function* read() {
      yield* chunks
    },
  }
}
