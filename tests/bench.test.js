import {expect, test} from 'vitest'
import {readTexts, toCorpus} from '../bench/corpus.js'
import {stageNames, timeStages} from '../bench/stages.js'

test('the benchmark goes through each stage of the pipeline', async () => {
  const times = {}
  for (const text of toCorpus({count: 2, bytes: 20_000})) await timeStages(new TextEncoder().encode(text), times)
  expect(Object.keys(times)).toEqual([...stageNames])
  expect(Object.values(times).every((milliseconds) => milliseconds > 0)).toBe(true)
})

test('the corpus of the benchmark is the same each time, and each notice another', () => {
  const [first, second] = [toCorpus({count: 20, bytes: 9000}), toCorpus({count: 20, bytes: 9000})]
  expect(first).toEqual(second)
  expect(new Set(first).size).toBe(20)
  expect(readTexts().length).toBeGreaterThan(5)
})
