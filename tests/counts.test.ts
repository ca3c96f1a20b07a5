import {expect, test} from 'vitest'
import {findMentions} from '../src/find-mentions.ts'
import {readSource} from '../src/formats/index.ts'
import {countRows} from './count-rows.ts'
import {uncounted} from './uncounted-rows.ts'

async function readRows(sentence: string): Promise<readonly unknown[]> {
  const mentions = findMentions(await readSource(new TextEncoder().encode(`${sentence}。`), {name: 'sentence.txt'}))
  return mentions.flatMap((mention) => {
    if (mention.type !== 'count') return []
    const {value, unit, counted, said, scope, upTo} = mention
    return [upTo === null ? [value, unit, counted, said, scope] : [value, unit, counted, said, scope, upTo]]
  })
}

test.each(countRows)('%s', async (sentence, counts) => {
  expect(await readRows(sentence)).toEqual(counts)
})

test.each(uncounted)('nothing is counted in %s', async (sentence) => {
  expect(await readRows(sentence)).toEqual([])
})
