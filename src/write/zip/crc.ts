/** The checksum of ZIP (CRC-32), carried on from block to block. */

const table = Uint32Array.from({length: 256}, (_unused, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1
  return value
})

/** The checksum with more bytes; it begins with 0. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
