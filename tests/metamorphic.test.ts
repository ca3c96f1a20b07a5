/** A notice that is printed in another way says the same; without one of its issues it says all but that. */
import {describe, expect, test} from 'vitest'
import {toNotedFacts, printFacts} from './facts.ts'
import {findNames} from './fixtures.ts'
import {changes, needsParagraphs, toSimplified, wrapped} from './soup-changes.ts'
import {findRemovals, findSwaps, parse, readText} from './soup-issues.ts'

const names = findNames('notices')

describe.each(Object.entries(changes))('%s: the facts stay the same', (change, apply) => {
  for (const name of names.filter((each) => !needsParagraphs.has(change) || !wrapped.has(each))) {
    test(name, async () => {
      const text = readText(name)
      const record = await parse(text)
      const fold = change === 'traditional script' ? toSimplified : (facts: string): string => facts
      const wanted = printFacts(toNotedFacts(record)).map(change === 'traditional script' ? toRoundTrip : fold)
      expect(printFacts(toNotedFacts(await parse(apply(text, record)))).map(fold).toSorted()).toEqual(wanted.toSorted())
    })
  }
})

describe.each([['without an issue', 'all facts but its own', findRemovals], ['two issues swapped', 'their facts are swapped', findSwaps]] as const)('%s: %s', (_change, _facts, find) => {
  for (const name of names) {
    test(name, async () => {
      const found: string[] = []
      for (const {id, text, wanted} of await find(name)) {
        const facts = printFacts(toNotedFacts(await parse(text)))
        if (JSON.stringify(facts) !== JSON.stringify(wanted)) found.push(id)
      }
      expect(found).toEqual([])
    })
  }
})

function toRoundTrip(facts: string): string {
  return toSimplified(changes['traditional script'](facts))
}
