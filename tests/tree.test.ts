import {describe, test} from 'vitest'
import {printTree} from '../src/tree/print.ts'
import {expectGolden, findNames, readFixture, toTree} from './fixtures.ts'

describe('the tree of a text', () => {
  for (const name of findNames('tree')) {
    const golden = `tree/${name}.tree.txt`
    test(golden, async () => {
      await expectGolden(printTree(toTree(await readFixture(`tree/${name}.txt`))), golden)
    })
  }
})
