/**
 * The fingerprint of a text by which texts that are nearly the same are found: simhash (Charikar 2002) over its 4-grams, 64 bits as
 * hexadecimal. Texts that differ in a word or two differ in a bit or three; others, of one body and one pattern too, in ten or more.
 */

const gram = 4
const bits = 64
// A shorter text has too few grams to be told from another.
const shortest = 200
// So many bits may differ (Manku et al. 2007).
const most = 3
// With three bits apart, one of four bands is the same.
const bandLength = 4

/** The fingerprint of a text without blanks; null for one that is too short. */
export function toSimhash(text: string): string | null {
  if (text.length < shortest) return null
  const votes = new Int32Array(bits)
  for (let at = 0; at + gram <= text.length; at++) {
    let [high, low] = [0x9747b28c, 0x85ebca6b]
    for (let each = at; each < at + gram; each++) {
      high = mix(high ^ text.charCodeAt(each))
      low = mix(Math.imul(low, 31) ^ text.charCodeAt(each))
    }
    vote(votes, 0, high)
    vote(votes, bits / 2, low)
  }
  return toHex(votes)
}

function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

function vote(votes: Int32Array, from: number, hash: number): void {
  for (let bit = 0; bit < bits / 2; bit++) votes[from + bit] = (votes[from + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1)
}

function toHex(votes: Int32Array): string {
  let hex = ''
  for (let at = 0; at < bits; at += 4) {
    let digit = 0
    for (let bit = 0; bit < 4; bit++) digit |= (votes[at + bit] ?? 0) > 0 ? 1 << bit : 0
    hex += digit.toString(16)
  }
  return hex
}

/** A group of texts that are nearly the same as its first. */
interface Group<Item> {
  readonly high: number
  readonly low: number
  readonly items: Item[]
}

/** Gathers texts that are nearly the same, each with the first one that it is near to; so a text is compared with few, however many are near. */
export interface NearGroups<Item> {
  add(simhash: string, item: Item): void
  /** The groups of more than one, in the order of their first. */
  readonly groups: readonly (readonly Item[])[]
}

export function toNearGroups<Item>(): NearGroups<Item> {
  const all: Group<Item>[] = []
  const byBand = new Map<string, Group<Item>[]>()
  return {
    add: (simhash, item) => {
      const [high, low] = [Number.parseInt(simhash.slice(0, 8), 16), Number.parseInt(simhash.slice(8), 16)]
      const bands = [0, 4, 8, 12].map((at) => `${at}:${simhash.slice(at, at + bandLength)}`)
      const near = bands.flatMap((band) => byBand.get(band) ?? []).find((group) => countBits(group.high ^ high) + countBits(group.low ^ low) <= most)
      if (near !== undefined) {
        near.items.push(item)
        return
      }
      const group: Group<Item> = {high, low, items: [item]}
      all.push(group)
      for (const band of bands) {
        const groups = byBand.get(band)
        if (groups === undefined) byBand.set(band, [group])
        else groups.push(group)
      }
    },
    get groups() {
      return all.filter(({items}) => items.length > 1).map(({items}) => items)
    },
  }
}

function countBits(number: number): number {
  let left = number >>> 0
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}
