/** Texts as bytes in the encodings that notices come in; Node itself encodes UTF-8 and UTF-16 LE only. */

/** In UTF-8. */
export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** In UTF-16, little end first. */
export function toUtf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

/** In UTF-16, big end first. */
export function toUtf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
}

/** In GB18030, in its part of two bytes, which is GBK. */
export const toGb18030 = toEncoder('gb18030', 0x81)

/** In Big5. */
export const toBig5 = toEncoder('big5', 0xa1)

/** An encoder of characters of one or two bytes, made by asking the decoder for all of them. */
function toEncoder(label: string, first: number): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label)
  const codes = new Map<string, readonly number[]>()
  for (let code = 0; code < 0x80; code++) codes.set(String.fromCharCode(code), [code])
  for (let lead = 0xf9; lead >= first; lead--) {
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return (text) => Uint8Array.from([...text].flatMap((character) => {
    const code = codes.get(character)
    if (code === undefined) throw new Error(`${label} has no ${character}`)
    return code
  }))
}
