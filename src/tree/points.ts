/**
 * Points inside running text: 一是…二是…, ①…②…, （1）…（2）…, 其一，…其二，…
 *
 *     整改情况：一是健全制度。①修订办法；②明确分工。二是加强培训。
 *               ^ 一是       ^ ① nested   ^ ②          ^ 二是
 */
import {type Marker, readMarker} from '../marker.ts'
import {findBracketedNumber, findPointNumber} from '../number-words.ts'
import type {Line} from '../source.ts'

/** A number inside a line. */
export interface InlineMarker extends Marker {
  /** Where it starts in the line. */
  readonly start: number
}

// A point opens after the end of a clause; a plain number only after the end of a sentence or a colon.
const clauseEnds = new Set(['。', ';', ':', ',', '!', '?', '、', '”', ')', ' ', '-', '》', ']'])
const sentenceEnds = new Set(['。', ';', ':', ' '])

/** The numbers of points that may stand in a stretch of a line. */
export function findInlineMarkers(line: Line, from: number, to: number): readonly InlineMarker[] {
  const found: InlineMarker[] = []
  // no farther than the stretch, which may be one of thousands on its line
  const folded = line.folded.slice(0, to)
  let next = from
  for (let place = findPointNumber(folded, next); place !== undefined; place = findPointNumber(folded, next)) {
    const [start, end] = place
    const marker = readMarker(line, start)
    next = end
    if (marker === undefined || marker.isWeak) continue
    const before = start === from ? '。' : folded.charAt(start - 1)
    if (marker.kind === 'circled' || opensPoint(marker, before)) {
      found.push(toInline(marker, start))
      next = Math.max(end, start + marker.length)
    }
  }
  if (!found.some(isPlain)) return found
  const numbers = new Set(found.map((marker) => toKey(marker, marker.ordinal)))
  const isInCompany = (marker: InlineMarker): boolean =>
    numbers.has(toKey(marker, marker.ordinal + 1)) || numbers.has(toKey(marker, marker.ordinal - 1))
  return found.filter((marker) => !isPlain(marker) || marker.start === from || isInCompany(marker))
}

/** The numbers that go on in a line with a row that （一） opened. */
export function findBracketed(line: Line, from: number, to: number): readonly InlineMarker[] {
  const found: InlineMarker[] = []
  const folded = line.folded.slice(0, to)
  for (let place = findBracketedNumber(folded, from + 1); place !== undefined; place = findBracketedNumber(folded, place[1])) {
    const [start] = place
    const marker = readMarker(line, start)
    if (marker?.kind === 'han-bracket') found.push(toInline(marker, start))
  }
  return found
}

function opensPoint({kind}: Marker, before: string): boolean {
  return isPlain({kind}) ? sentenceEnds.has(before) : clauseEnds.has(before)
}

/** Digits also number what is no point: (1) of a law, 1. of a version; they count in a row only. */
function isPlain({kind}: Pick<Marker, 'kind'>): boolean {
  return kind === 'decimal' || kind === 'decimal-bracket' || kind === 'decimal-paren'
}

function toInline({kind, text, ordinal, length, isWeak}: Marker, start: number): InlineMarker {
  return {kind, text, ordinal, length, isWeak, start}
}

function toKey({kind}: Marker, ordinal: number): string {
  return `${kind} ${ordinal}`
}
