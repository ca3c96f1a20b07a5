/** Numbers in circles and brackets, which Big5 has beside its standard characters. */
import {expect, test} from 'vitest'
import {decode} from '../src/decode.ts'

test.each([
  [[0xc6, 0xa1], '①'],
  [[0xc6, 0xaa], '⑩'],
  [[0xc6, 0xab], '⑴'],
  [[0xc6, 0xb4], '⑽'],
])('%j is %s', (bytes, character) => {
  expect(decode(new Uint8Array(bytes), {encoding: 'big5'}).text).toBe(character)
})
