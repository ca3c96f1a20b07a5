/** The nearest of some words to one that was mistyped. */

/** The word that takes the fewest changes, if few enough that it may have been meant; undefined otherwise. */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(typed.length / 3))
  const near = words
    .map((word) => ({word, distance: countChanges(typed.toLowerCase(), word)}))
    .filter(({distance}) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance)
  // gap, sum : a part of a name is more than nothing
  return near[0]?.word ?? words.find((word) => typed.length > 2 && word.split('-').includes(typed.toLowerCase()))
}

/** How many letters must be put in, left out or changed to make one word of another. */
export function countChanges(one: string, other: string): number {
  let row: readonly number[] = Array.from({length: other.length + 1}, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let index = 0; index < other.length; index++) {
      const change = one.charAt(at) === other.charAt(index) ? 0 : 1
      next.push(Math.min((next[index] ?? 0) + 1, (row[index + 1] ?? 0) + 1, (row[index] ?? 0) + change))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
