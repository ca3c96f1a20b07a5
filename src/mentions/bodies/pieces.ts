/** Cuts words at what is no part of a name, so that each piece may hold names. */
import type {Cut} from './beside.ts'
import type {FoundEnd} from '../../body-words.ts'
import {tellsOwner} from './owners.ts'

/** A stretch of words between two cuts, with the last words of names in it. */
export interface Piece {
  readonly start: number
  readonly ends: readonly FoundEnd[]
  readonly opensClass: boolean
  readonly belongs: boolean
}

/** Cuts words; `ends` and `cuts` are theirs, in order. */
export function cutPieces(words: string, ends: readonly FoundEnd[], cuts: readonly Cut[]): readonly Piece[] {
  const {keptEnds, keptCuts} = keepLonger(ends, cuts)
  const pieces: Piece[] = []
  let open: Piece = {start: 0, ends: [], opensClass: false, belongs: false}
  // ends and cuts are both in order, so one walk over each serves all
  let at = 0
  for (const cut of keptCuts) {
    const to = findEnd(keptEnds, at, cut.start)
    if (to === at && isWithinName(words, open.start, cut)) continue
    if (to > at) pieces.push({...open, ends: keptEnds.slice(at, to)})
    at = to
    open = openPiece(words, cut, open)
  }
  return at < keptEnds.length ? [...pieces, {...open, ends: keptEnds.slice(at)}] : pieces
}

/** Of a last word and a cut that share characters the longer one holds: 部署 and no 部, 派出所 and no 派出. */
function keepLonger(ends: readonly FoundEnd[], cuts: readonly Cut[]): {readonly keptEnds: readonly FoundEnd[]; readonly keptCuts: readonly Cut[]} {
  const lost = new Set<FoundEnd>()
  let at = 0
  const keptCuts = cuts.filter((cut) => {
    at = findEnd(ends, at, cut.start)
    const across = ends[at]
    if (across === undefined || across.start >= cut.end) return true
    if (across.end - across.start >= cut.end - cut.start) return false
    lost.add(across)
    return true
  })
  return {keptEnds: ends.filter((end) => !lost.has(end)), keptCuts}
}

/** The first from `at` on that does not end before a place. */
function findEnd(ends: readonly FoundEnd[], at: number, place: number): number {
  let to = at
  while ((ends[to]?.end ?? Infinity) <= place) to++
  return to
}

/** What a cut tells of the piece behind it; 有关的单位 : what two cuts in a row tell holds behind the second. */
function openPiece(words: string, {start, end, opensClass, belongs}: Cut, before: Piece): Piece {
  const isAtOnce = start === before.start && start > 0
  return {start: words.charAt(end) === '(' ? end + 1 : end, ends: [], opensClass: opensClass || (isAtOnce && before.opensClass), belongs: belongs || (isAtOnce && before.belongs)}
}

/** 县发展和改革局 : an owner, and no name before 和; no owner behind it. */
function isWithinName(words: string, from: number, {start, end}: Cut): boolean {
  return /^[和与]$/u.test(words.slice(start, end)) && tellsOwner(words.slice(from, start)) && !tellsOwner(words.slice(end))
}
