/** Twenty thousand inputs that nobody would write; `npm run fuzz` goes on for as long as one likes. */
import {describe, test} from 'vitest'
import {kinds} from './soup.ts'
import {expectAll} from './soup-property.ts'

const all = 20_400
// fixed, so that a run can be repeated
const seed = 20_240_506

describe('every input is read or refused, quietly and alike each time', () => {
  const shares = kinds.reduce((sum, {share}) => sum + share, 0)
  test.each(kinds)('$name', async ({cases, share}) => {
    await expectAll(cases, {seed, numRuns: Math.ceil((all * share) / shares)})
  }, 120_000)
})
