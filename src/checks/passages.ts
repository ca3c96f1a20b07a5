/**
 * Passages of texts, found again in others: each run of sixty letters is known by a sum over its letters that goes on from
 * one place to the next, so that no run is cut out to be looked for. Runs with the same sum are compared letter by letter.
 */
import type {IssueText, Stretch} from './issue-text.ts'
import {toSumTable} from './sum-table.ts'

/** Where a passage stood first. */
export interface Passage {
  readonly text: IssueText
  readonly stretch: Stretch
  readonly at: number
}

/** A run of letters that stood before. */
export interface Repeated {
  readonly at: number
  readonly length: number
  readonly earlier: Passage
}

/** The passages of some texts. */
export interface Passages {
  add(text: IssueText): void
  /** The runs of a stretch that stood in one of the texts, in order, each as long as it is shared. */
  find(stretch: Stretch): Iterable<Repeated>
}

// How many letters a passage has.
const passageLength = 60
// The table of so many takes 64 MB.
const mostPassages = 4_000_000
const factor = 0x01000193
// What the letter that falls out of a run has been multiplied by.
const outgoing = Array.from({length: passageLength - 1}).reduce((power: number) => Math.imul(power, factor), 1)

/** Passages of no text yet. */
export function toPassages(): Passages {
  // by the sum of its letters the number of a passage, counted over all stretches
  const places = toSumTable()
  const stretches: {readonly text: IssueText; readonly stretch: Stretch; readonly first: number}[] = []
  let count = 0
  const toPassage = (place: number): Passage | undefined => {
    let [low, high] = [0, stretches.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.first ?? 0) > place) high = middle - 1
      else low = middle
    }
    const found = stretches[low]
    return found === undefined ? undefined : {text: found.text, stretch: found.stretch, at: place - found.first}
  }
  const findAt = (letters: string, at: number, sum: number): Passage | undefined => {
    const place = places.find(sum)
    const passage = place === undefined ? undefined : toPassage(place)
    return passage !== undefined && isSame(letters, at, passage) ? passage : undefined
  }
  return {
    add: (text) => {
      for (const stretch of text.stretches) {
        stretches.push({text, stretch, first: count})
        let at = 0
        for (const sum of findSums(stretch.letters)) {
          if (places.size() < mostPassages) places.add(sum, count + at)
          at++
        }
        count += at
      }
    },
    * find({letters}) {
      const sums = findSums(letters)
      let at = 0
      for (let sum = sums[0]; sum !== undefined; sum = sums[at]) {
        const earlier = findAt(letters, at, sum)
        const length = earlier === undefined ? 1 : measureShared(letters, at, earlier)
        if (earlier !== undefined) yield {at, length, earlier}
        at += length
      }
    },
  }
}

/** The sum of each run of letters, by where it starts. */
function findSums(letters: string): readonly number[] {
  const sums: number[] = []
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    if (at >= passageLength) sum = (sum - Math.imul(letters.charCodeAt(at - passageLength), outgoing)) | 0
    sum = (Math.imul(sum, factor) + letters.charCodeAt(at)) | 0
    if (at >= passageLength - 1) sums.push(sum)
  }
  return sums
}

function isSame(letters: string, at: number, {stretch, at: other}: Passage): boolean {
  for (let step = 0; step < passageLength; step++) {
    if (letters.charCodeAt(at + step) !== stretch.letters.charCodeAt(other + step)) return false
  }
  return true
}

/** How many letters two passages share from their starts on. */
function measureShared(letters: string, at: number, {stretch, at: other}: Passage): number {
  let length = passageLength
  while (at + length < letters.length && letters.charCodeAt(at + length) === stretch.letters.charCodeAt(other + length)) length++
  return length
}
