/** Whether time grows with the length of a text and no faster. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {findNames, fixtures} from './fixtures.ts'
import {parseNotice} from '../src/parse.ts'
import {type FormatName, InputError} from '../src/source.ts'

/** What is measured: a text of a length, read as a format. */
export interface Growth {
  readonly toText: (length: number) => string
  readonly length: number
  readonly format?: FormatName
}

/** How many times the length. */
const times = 64
const attempts = 4
const notices = findNames('notices').map((name) => readFileSync(path.join(fixtures, 'notices', `${name}.txt`), 'utf8'))
const ordinary = await measureOrdinary()

/** A text over and over, up to a length. */
export function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/**
 * How much longer a character takes at 64 times the length than at the length itself; 1 where it takes no longer than in
 * an ordinary notice. The machine may be busy with other things, which only ever adds time: so the best of several
 * attempts counts, and none follows one that is good enough.
 */
export async function measureGrowth({toText, length, format = 'text'}: Growth): Promise<number> {
  const short = toText(length)
  const long = toText(length * times)
  let best = Infinity
  for (let attempt = 0; attempt < attempts && best > 2; attempt++) {
    const slow = await timeOf(long, format)
    if (slow / long.length < ordinary) return 1
    const rounds: number[] = []
    for (let round = 0; round < 9; round++) rounds.push(await timeOf(short, format))
    best = Math.min(best, slow / long.length / (median(rounds) / short.length))
  }
  return best
}

/** Milliseconds a character of the fixtures takes. */
async function measureOrdinary(): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 7; round++) {
    let time = 0
    for (const notice of notices) time += await timeOf(notice, 'text')
    rounds.push(time)
  }
  return median(rounds) / notices.join('').length
}

async function timeOf(text: string, format: FormatName): Promise<number> {
  const start = performance.now()
  try {
    await parseNotice(text, {format})
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}
