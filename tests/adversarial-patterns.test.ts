/** A text made for each pattern, a near-match over and over, takes no longer by the character than others. */
import {expect, test} from 'vitest'
import {toNearMatch} from './soup-near.ts'
import {findPatterns} from './soup-patterns.ts'
import {measureGrowth, repeat} from './soup-time.ts'

const length = 500
const patterns = (await findPatterns()).flatMap(({file, source}) => {
  const unit = toNearMatch(source)
  return unit === undefined ? [] : [{file, unit}]
})

test('near-matches were made for most patterns', () => {
  expect(patterns.length).toBeGreaterThan(200)
})

test.each(patterns)('$file: $unit', async ({unit}) => {
  expect(await measureGrowth({toText: (size) => repeat(unit, size), length})).toBeLessThanOrEqual(2)
}, 120_000)
