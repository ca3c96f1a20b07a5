/**
 * An object of text as stretches: each character stands where the one before it stood plus its delta.
 *
 *     DeltaX="5.64 5.64 12 5.64"   四个 字符   a gap where the delta is wider than a character
 *     DeltaX="g 3 5.64"            three times 5.64
 */
import type {Attributes} from '../zip/xml.ts'
import type {TextStretch} from '../printed/printed-line.ts'

/** How the text of an object stands on the page. */
export interface TextObject {
  /** From the object to the page: [a, b, c, d, x, y], y downwards, in points. */
  readonly matrix: readonly number[]
  /** The size of its letters. */
  readonly size: number
  /** How wide its letters are drawn; 1 as the font has them. */
  readonly stretch: number
}

/** A text with the places of its characters. */
export interface TextCode {
  readonly x: number
  readonly y: number
  /** How far each character after the first stands from the one before it. */
  readonly deltaX: string
  readonly deltaY: string
  readonly text: string
}

// Points to a millimetre: OFD measures in these, what is printed in those.
const scale = 72 / 25.4
// Gaps beyond this share of the size part stretches; narrower ones are how a line is spread out to its edges.
const gap = 0.6

/** Reads the attributes of a TextObject; undefined where they make no sense. */
export function readTextObject(attributes: Attributes): TextObject | undefined {
  const corner = toNumbers(attributes('Boundary'), [0, 0])
  const matrix = toNumbers(attributes('CTM'), [1, 0, 0, 1, 0, 0]).map((value, at) => (value + (corner[at - 4] ?? 0)) * scale)
  const [size = 0] = toNumbers(attributes('Size'), [0])
  const [stretch = 1] = toNumbers(attributes('HScale'), [1])
  return size > 0 && stretch > 0 && [...matrix, size, stretch].every(Number.isFinite) ? {matrix, size, stretch} : undefined
}

/** A character with its place in the object. */
interface Placed {
  readonly sign: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The stretches of a text: what stands without a gap is one. */
export function toStretches(object: TextObject, code: TextCode): readonly TextStretch[] {
  const rows: Placed[][] = []
  let last: Placed | undefined
  for (const placed of placeSigns(object, code)) {
    if (last !== undefined && isNext(last, placed, object.size)) rows.at(-1)?.push(placed)
    else rows.push([placed])
    last = placed
  }
  return rows.map(row => toStretch(row, object))
}

function isNext(last: Placed, next: Placed, size: number): boolean {
  const distance = next.x - last.x - last.width
  return Math.abs(next.y - last.y) < 0.05 * size && distance < gap * size && distance > -last.width - 0.05 * size
}

function placeSigns({size, stretch}: TextObject, {x, y, deltaX, deltaY, text}: TextCode): readonly Placed[] {
  // what is printed over several lines of XML has blanks around it that are no text
  const signs = [...(text.includes('\n') ? text.trim() : text)]
  const widths = signs.map(sign => (isNarrow.test(sign) ? 0.5 : 1) * size * stretch)
  const [stepsX, stepsY] = [toDeltas(deltaX, signs.length), toDeltas(deltaY, signs.length)]
  let [left, top] = [x, y]
  return signs.map((sign, index) => {
    const width = widths[index] ?? 0
    const placed = {sign, x: left, y: top, width}
    // text that is placed by neither stands as its font has it; by one alone it goes that way
    left += stepsX[index] ?? (deltaY === '' ? width : 0)
    top += stepsY[index] ?? 0
    return placed
  })
}

const isNarrow = /^[\u0000-\u02ff]$/u

/** Deltas, up to so many: 5.64 g 3 2.5 is 5.64 2.5 2.5 2.5. */
function toDeltas(printed: string, most: number): readonly number[] {
  const deltas: number[] = []
  const words = toWords(printed)
  for (let at = 0; at < words.length && deltas.length < most; at++) {
    const isRepeated = words[at] === 'g'
    const count = isRepeated ? Number(words[++at]) : 1
    const delta = Number(isRepeated ? words[++at] : words[at])
    for (let left = Math.min(count, most - deltas.length); left >= 1; left--) deltas.push(Number.isFinite(delta) ? delta : 0)
  }
  return deltas
}

/** A stretch as its letters stand, the last one with its own width. */
function toStretch(row: readonly Placed[], {matrix, size, stretch}: TextObject): TextStretch {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const {x, y} = row[0] ?? {x: 0, y: 0}
  const last = row.at(-1)
  const width = (last === undefined ? 0 : last.x + last.width - x) * Math.hypot(a, b)
  return {
    str: row.map(({sign}) => sign).join(''),
    transform: [a * size * stretch, b * size * stretch, -c * size, -d * size, a * x + c * y + e, b * x + d * y + f],
    width,
  }
}

/** The numbers of an attribute; those that are left out are the usual ones. */
function toNumbers(printed: string | undefined, usual: readonly number[]): readonly number[] {
  const words = toWords(printed ?? '')
  return usual.map((value, at) => (words[at] === undefined ? value : Number(words[at])))
}

function toWords(printed: string): readonly string[] {
  return printed.split(/[\s,]/u).filter(word => word !== '')
}
