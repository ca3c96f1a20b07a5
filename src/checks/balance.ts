/** Marks that come in pairs, and those of them that have no partner in their paragraph. */
import type {NoticeDocument} from '../extract/document.ts'
import type {Line, Slice} from '../source.ts'

/** What closes each opening mark, on folded text. */
export type Pairs = ReadonlyMap<string, string>

/** A mark without a partner. */
export interface Unmatched {
  readonly slice: Slice
  /** The mark that was expected, on folded text. */
  readonly partner: string
  readonly isOpening: boolean
  /** Whether it closes nothing by right, as that of 1) does; it may still be the partner of one above. */
  readonly isAlone: boolean
}

// A paragraph may be broken where no author meant it: a mark is looked for in this many lines below.
const reach = 2
// What is open at a time; what lies deeper is dropped, so that a text of nothing but openings takes linear time.
const deepest = 64

/** The lines that are looked at. */
type Text = Pick<NoticeDocument, 'textLines' | 'isBrokenOff'>

/**
 * The marks without a partner, at most one a line: the first. A mark that opens in a line may close in one of the next.
 *
 * @param text the lines in order; what opens in the last one of a text that breaks off may have closed in what is not there
 * @param pairs the marks
 * @param isAlone whether a mark that closes nothing stands alone by right: `1)` opens a point
 */
export function findUnmatched({textLines, isBrokenOff}: Text, pairs: Pairs, isAlone: (line: Line, at: number) => boolean): readonly Unmatched[] {
  const marks = readMarks(pairs)
  const found = textLines.map((line, index) => {
    if (line.folded.search(marks.marks) < 0) return none
    const unmatched = findInLine(line, marks, isAlone)
    return isBrokenOff && index === textLines.length - 1 ? unmatched.filter(({isOpening}) => !isOpening) : unmatched
  })
  return found.flatMap((unmatched, index) => {
    if (unmatched.length === 0) return none
    const below = toMarks(found.slice(index + 1, index + 1 + reach), false)
    const above = toMarks(found.slice(Math.max(0, index - reach), index), true)
    const alone = unmatched.find(({partner, isOpening, isAlone: isRight}) => !isRight && !(isOpening ? below : above).has(partner))
    return alone === undefined ? [] : [alone]
  })
}

/** The marks without a partner in some lines, of those that open or of those that close. */
function toMarks(found: readonly (readonly Unmatched[])[], isOpening: boolean): ReadonlySet<string> {
  const marks = found.flat().filter((unmatched) => unmatched.isOpening === isOpening)
  return new Set(marks.map(({slice: {line, start}}) => line.folded.charAt(start)))
}

const none: readonly Unmatched[] = []

/** Pairs, what opens each closing mark, and a pattern for any of them. */
interface Marks {
  readonly pairs: Pairs
  readonly openers: Pairs
  readonly marks: RegExp
}

function readMarks(pairs: Pairs): Marks {
  return {
    pairs, openers: new Map([...pairs].map(([opening, closing]) => [closing, opening])),
    marks: new RegExp(`[${[...pairs].flat().map((mark) => `\\${mark}`.slice(/[[\]{}()]/u.test(mark) ? 0 : 1)).join('')}]`, 'gu'),
  }
}

function findInLine(line: Line, {pairs, openers, marks}: Marks, isAlone: (line: Line, at: number) => boolean): readonly Unmatched[] {
  const open: [string, number][] = []
  const unmatched: Unmatched[] = []
  const add = (at: number, partner: string, isOpening: boolean): void => {
    unmatched.push({slice: {line, start: at, end: at + 1}, partner, isOpening, isAlone: !isOpening && isAlone(line, at)})
  }
  for (marks.lastIndex = 0; marks.test(line.folded);) {
    const at = marks.lastIndex - 1
    const mark = line.folded.charAt(at)
    const opener = openers.get(mark)
    if (pairs.has(mark) && open.length < deepest) open.push([mark, at])
    if (opener === undefined) continue
    const depth = open.findLastIndex(([opening]) => opening === opener)
    const left = depth < 0 ? [] : open.splice(depth).slice(1)
    for (const [opening, where] of left) add(where, pairs.get(opening) ?? '', true)
    if (depth < 0) add(at, opener, false)
  }
  for (const [opening, at] of open) add(at, pairs.get(opening) ?? '', true)
  return unmatched.length < 2 ? unmatched : unmatched.toSorted((one, other) => one.slice.start - other.slice.start)
}
