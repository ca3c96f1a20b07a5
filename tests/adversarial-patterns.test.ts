/** A text made for each pattern, a match less its last character over and over, takes no longer by the character than others. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findPatterns, type Pattern} from './soup-patterns.ts'
import {measureGrowth, repeat} from './soup-time.ts'

const length = 500
const patterns = (await findPatterns()).flatMap((pattern) => {
  const unit = toNearMatch(pattern)
  return unit === undefined || unit.length < 2 ? [] : [{...pattern, unit}]
})

test('near-matches were made for most patterns', () => {
  expect(patterns.length).toBeGreaterThan(200)
})

test.each(patterns)('$file $source', async ({unit}) => {
  expect(await measureGrowth({toText: (size) => repeat(unit, size), length})).toBeLessThanOrEqual(2)
}, 120_000)

/** A short match of a pattern less its last character; undefined where one cannot be made. */
function toNearMatch({source, flags}: Pattern): string | undefined {
  // what must not stand beside a match is left out, since the texts are to match nearly
  const plain = source.replace(/\(\?<?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/gu, '').replace(/\(\?<\w+>/gu, '(?:').replace(/\\k<\w+>/gu, '-')
  try {
    const made = fc.sample(fc.stringMatching(new RegExp(plain, flags.replace(/[gy]/gu, '')), {size: 'xsmall'}), {seed: 6, numRuns: 5})
    const shortest = made.filter((text) => text.length > 2).toSorted((one, other) => one.length - other.length)[0]
    return shortest === undefined ? undefined : [...shortest].slice(0, -1).join('')
  } catch {
    return undefined
  }
}
