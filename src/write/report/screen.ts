/** Text on a terminal: how many columns it takes, and what must not get there. */

/** Ranges of code points that take two columns (East Asian Width W and F), in order. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1faff], [0x20000, 0x3fffd],
]

/** How many columns a character takes. What Unicode calls ambiguous (“ ” ① …) takes one, as most terminals have it. */
export function countColumns(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** How many columns a text takes. */
export function countTextColumns(text: string): number {
  let columns = 0
  for (const character of text) columns += countColumns(character)
  return columns
}

/** A text on one line, without what steers a terminal; as many UTF-16 units as before. */
export function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
}
