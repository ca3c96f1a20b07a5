/**
 * The directory of a zip file, which stands at its end:
 *
 *     [entry 1 data] [entry 2 data] … [directory: name, sizes and place of each] [end: where the directory starts]
 *
 * Only the directory is read here, nothing is expanded; so this file needs no library and tells a DOCX from an XLSX fast.
 */

/** An entry as the directory describes it. */
export interface ZipEntry {
  readonly name: string
  /** How it is packed: 0 as it is, 8 by deflate. */
  readonly method: number
  /** Whether it is encrypted. */
  readonly isEncrypted: boolean
  /** How many bytes it takes in the file. */
  readonly packedSize: number
  /** How many bytes it claims to expand to. */
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
}

/** No document has more parts than this. */
export const maximumEntries = 10_000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30
// The comment behind the end record has a length of 16 bits.
const maximumComment = 0xffff

/** The entries of a zip in order; undefined where there is no whole directory, as in a file cut short. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of an entry; undefined where they do not stand in the file. */
export function readPackedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  if (entry.offset + localLength > bytes.byteLength) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset)
  if (view.getUint32(0, true) !== localSignature) return undefined
  const start = entry.offset + localLength + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + entry.packedSize
  return end > bytes.byteLength ? undefined : bytes.subarray(start, end)
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - maximumComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}
