/** What of a line stands between two places. */
import type {Slice} from '../source.ts'

/** The mentions of a line, in order, that stand between two places; by binary search, since a line may hold thousands. */
export function findWithin<Mention extends {readonly slice: Slice}>(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.slice.start ?? start) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < mentions.length && (mentions[last]?.slice.end ?? 0) <= end) last++
  return mentions.slice(low, last)
}
