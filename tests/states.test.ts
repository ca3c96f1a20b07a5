import {expect, test} from 'vitest'
import {findMentions} from '../src/find-mentions.ts'
import {readSource} from '../src/formats/index.ts'
import {stateless, stateRows} from './state-rows.ts'

async function readStates(sentence: string): Promise<readonly unknown[]> {
  const text = /[。）]$/u.test(sentence) ? sentence : `${sentence}。`
  const mentions = findMentions(await readSource(new TextEncoder().encode(text), {name: 'sentence.txt'}))
  return mentions.flatMap((mention) => (mention.type === 'state' ? [[mention.state, mention.of]] : []))
}

test.each(stateRows)('%s', async (sentence, states) => {
  expect(await readStates(sentence)).toEqual(states)
})

test.each(stateless)('no state in %s', async (sentence) => {
  expect(await readStates(sentence)).toEqual([])
})
