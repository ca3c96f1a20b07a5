/** The properties for as long as one likes: `npm run fuzz -- --seconds 600 --seed 7` runs this. */
import process from 'node:process'
import {describe, test} from 'vitest'
import {kinds} from './soup.ts'
import {expectAll} from './soup-property.ts'

const {FUZZ_SECONDS: seconds, FUZZ_SEED: seed} = process.env

describe.runIf(seconds !== undefined)('every input is read or refused, quietly and alike each time', () => {
  const shares = kinds.reduce((sum, {share}) => sum + share, 0)
  const limit = Number(seconds) * 1000
  test.each(kinds)('$name', async ({cases, share}) => {
    // some time is lost on loading what reads the format
    const time = Math.max((limit * share) / shares, 2000)
    await expectAll(cases, {seed: Number(seed), numRuns: 1_000_000_000, interruptAfterTimeLimit: time, markInterruptAsFailure: false})
  }, limit + 60_000)
})
