import {describe} from 'vitest'
import {printTree} from '../src/tree/print.ts'
import {expectGolden, findNames, readFixture, testFixture, toTree} from './fixtures.ts'

describe('the tree of a text', () => {
  for (const name of findNames('tree')) {
    const golden = `tree/${name}.tree.txt`
    testFixture(golden, async () => {
      await expectGolden(printTree(toTree(await readFixture(`tree/${name}.txt`))), golden)
    })
  }
})
