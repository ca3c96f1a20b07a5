/** What holds of every input: it is read or refused, nothing is printed, and the same input gives the same record. */
import fc from 'fast-check'
import {expect, vi} from 'vitest'
import {parseNotice} from '../src/parse.ts'
import {noticeSchema} from '../src/record.ts'
import {InputError} from '../src/source.ts'
import type {Case} from './soup.ts'

const channels = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

/** Checks so many cases; a case that fails is made small and printed with the seed. */
export async function expectAll(cases: fc.Arbitrary<Case>, parameters: fc.Parameters<[Case]>): Promise<void> {
  const spies = [
    ...channels.map((channel) => vi.spyOn(console, channel).mockReturnValue()),
    vi.spyOn(process.stdout, 'write').mockReturnValue(true), vi.spyOn(process.stderr, 'write').mockReturnValue(true),
  ]
  try {
    await fc.assert(fc.asyncProperty(cases, async (each) => {
      const first = await read(each)
      expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
      expect(await read(each)).toBe(first)
    }), parameters)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** The record as text, or why the input is refused. */
async function read({input, options}: Case): Promise<string> {
  try {
    const record = await parseNotice(input, options)
    noticeSchema.parse(record)
    return JSON.stringify(record)
  } catch (error) {
    if (!(error instanceof InputError) || error.message === '' || /[\n\r]/u.test(error.message)) throw error
    return error.message
  }
}
