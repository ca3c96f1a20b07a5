import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {pdf} from '../src/formats/pdf.ts'

test('bytes changed anywhere give lines or an InputError', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../fixtures/formats/pdf/no-font.pdf', import.meta.url)))
  for (let at = 0; at < bytes.length; at += 29) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 0x15
    const problem = await Promise.resolve().then(() => pdf.read(changed, {})).then(() => null, (error: unknown) => error)
    if (problem !== null) expect(problem).toMatchObject({name: 'InputError'})
  }
}, 30_000)
