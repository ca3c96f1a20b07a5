/** How time grows with one notice: it over and over in one text, from once to 64 times. */
import {parseNotice} from '../dist/index.js'
import {timeOf, toExponent, toMedian} from './measure.js'
import {toNotice} from './corpus.js'

const times = [1, 2, 4, 8, 16, 32, 64]

/** The exponent of a fit over the medians, and those. */
export async function measureGrowth({frame, random, bytes, rounds}) {
  const texts = times.map((count) => Buffer.from(toNotice(frame, bytes * count, random)))
  const points = []
  for (const text of texts) {
    // short texts are timed many times over, so that all are timed for about as long
    const repeats = Math.max(1, Math.round(texts.at(-1).length / text.length / 8))
    const measured = []
    for (let round = 0; round < rounds; round++) {
      measured.push(await timeOf(async () => {
        for (let repeat = 0; repeat < repeats; repeat++) await parseNotice(text)
      }) / repeats)
    }
    points.push({size: text.length, time: toMedian(measured)})
  }
  return {exponent: toExponent(points), points}
}
