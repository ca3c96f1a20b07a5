/**
 * Lines that were glued together, cut into what their author wrote: a title before the first sentence, and a document
 * published on one line, by its numbers. That only where there are hardly any lines, while one long line holds a row of
 * numbers: 一、 and 二、, or （一） to （三）.
 *
 *     …整改情况的通报根据县委统一部署，…通报如下：一、组织情况（一）加强领导。局党组…二、整改情况（一）…
 *                   ^                         ^            ^                  ^            ^
 */
import {findGluedSignOff} from './date-words.ts'
import {type MarkerKind, readMarker} from './marker.ts'
import {findHeadingNumbers} from './number-words.ts'
import {sliceLine, type Line} from './source.ts'
import {findGluedTitleEnd} from './title-words.ts'

const headLines = 12
// What stands before the number of a sentence; a heading without a full stop may stand before a lower one.
const sentenceEnd = /[。;:!?”) ]$/u
// A glued line is longer than any paragraph of one thought, and so few lines open with a number.
const shortest = 200
const mostLines = 8

/** Cuts glued lines; other documents come back as they are. */
export function splitGlued(lines: readonly Line[]): readonly Line[] {
  const isGlued = lines.filter(({isChrome}) => !isChrome).length <= mostLines
  return lines.flatMap((line, index) => {
    const parts = index < headLines ? splitTitle(line) : [line]
    return isGlued ? parts.flatMap((part) => (part.isChrome || part.text.length < shortest ? [part] : splitLine(part))) : parts
  })
}

/** …整改情况的通报根据县委统一部署，… */
function splitTitle(line: Line): readonly Line[] {
  const end = line.isChrome ? undefined : findGluedTitleEnd(line.folded)
  return end === undefined ? [line] : cut(line, [end])
}

function cut(line: Line, places: readonly number[]): readonly Line[] {
  const starts = [...new Set([0, ...places])]
  return starts.map((start, index) => sliceLine(line, start, starts[index + 1] ?? line.text.length))
}

function splitLine(line: Line): readonly Line[] {
  const cuts = findCuts(line)
  const han = cuts.filter(({kind}) => kind === 'han' || kind === 'part').length
  const brackets = cuts.filter(({kind}) => kind === 'han-bracket').length
  if (han < 2 && brackets < 3) return [line]
  const signOff = findGluedSignOff(line.folded)
  return cut(line, [...cuts.map(({start}) => start), ...(signOff === undefined ? [] : [signOff])])
}

interface Cut {
  readonly kind: MarkerKind
  readonly start: number
}

/** The numbers in a line that go on with the row of their shape, or begin one. */
function findCuts(line: Line): readonly Cut[] {
  const cuts: Cut[] = []
  const last = new Map<MarkerKind, number>()
  for (const start of findHeadingNumbers(line.folded)) {
    const marker = readMarker(line, start)
    if (marker === undefined || marker.isWeak || !isInRow(marker.ordinal, last.get(marker.kind), marker.kind)) continue
    if (!opensHeading(line, start, cuts.at(-1))) continue
    last.set(marker.kind, marker.ordinal)
    // a new part may count its own from 1
    if (marker.kind === 'han' || marker.kind === 'part') last.delete('han-bracket')
    cuts.push({kind: marker.kind, start})
  }
  return cuts
}

function isInRow(ordinal: number, last: number | undefined, kind: MarkerKind): boolean {
  return ordinal === (last ?? 0) + 1 || (ordinal === 1 && kind !== 'han' && kind !== 'part')
}

/** Whether a number stands after a sentence, or right after a heading that has no full stop. */
function opensHeading({folded}: Line, start: number, above: Cut | undefined): boolean {
  if (sentenceEnd.test(folded.slice(Math.max(0, start - 1), start))) return true
  return above !== undefined && start - above.start <= 60 && !/[。;]/u.test(folded.slice(above.start, start))
}
