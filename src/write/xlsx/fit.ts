/**
 * How high a row must be for the text in it to be seen. A workbook says it, since Excel and WPS show a row as it is said until
 * somebody edits it (LibreOffice finds it out itself). A Chinese character is two wide, a Latin one is one.
 */

/** What Excel lets a row be, in points. */
export const highestRow = 409.5

/** A text and the width of its column. */
export interface FittedCell {
  readonly text: string
  readonly width: number
}

/** How high a row is, and how its tall cells are to be shown. */
export interface Fit {
  readonly height: number
  /** Those of the cells that fit in small letters only, by their place. */
  readonly small: ReadonlySet<number>
  /** Whether even small letters do not fit. */
  readonly isTooTall: boolean
}

// Lines of 宋体 are 12 points apart at 10 points and 9.8 at 8; the fonts that other programs put in its place have wider lines.
const usual = {line: 14, scale: 1} as const
const small = {line: 11, scale: 1.25} as const
const margin = 5
const lowest = 18

const nothingSmall: ReadonlySet<number> = new Set()

export function fitRow(cells: readonly FittedCell[]): Fit {
  const heights = cells.map((cell) => measure(cell, usual))
  const height = Math.max(lowest, ...heights)
  if (height <= highestRow) return {height, small: nothingSmall, isTooTall: false}
  const tall = new Set(heights.flatMap((each, at) => (each > highestRow ? [at] : [])))
  const shown = Math.max(lowest, ...cells.map((cell, at) => (tall.has(at) ? measure(cell, small) : (heights[at] ?? 0))))
  return {height: Math.min(shown, highestRow), small: tall, isTooTall: shown > highestRow}
}

/** How high a cell is in points. */
function measure({text, width}: FittedCell, {line, scale}: typeof usual | typeof small): number {
  // the margins at both sides are what a Chinese character is narrower than two digits
  return countLines(text, Math.max(2, width * scale)) * line + margin
}

/** The lines of a text where each has room for so many half-width characters. */
export function countLines(text: string, room: number): number {
  let lines = 1
  let used = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      lines += 1
      used = 0
    } else {
      const wide = toWidth(code)
      used += wide
      if (used > room) {
        lines += 1
        used = wide
      }
    }
  }
  return lines
}

/** Nothing for the second half of a pair; Latin letters and digits of the fonts that may stand in are wider than half. */
function toWidth(code: number): number {
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  return code < 0x180 ? 1.15 : 2
}
