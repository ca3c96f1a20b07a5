/** What is said on standard error during a run: where somebody watches, in colours or not. */
import {PassThrough} from 'node:stream'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import type {Input} from '../src/cli/inputs.ts'
import type {Io} from '../src/cli/io.ts'
import type {Outcome} from '../src/cli/job.ts'
import {printTally, type ProgressOptions, startProgress} from '../src/cli/progress.ts'

const input: Input = {name: '通报\n1.txt', path: '/in/1.txt', relative: '1.txt', real: '/in/1.txt'}
const done: Outcome = {kind: 'done', product: {body: new Uint8Array(), isFaulty: true}, isCached: true}
const failed: Outcome = {kind: 'failed', reason: 'empty input'}

async function say(options: ProgressOptions, isTTY: boolean, env: Io['env'] = {}): Promise<string> {
  const stream = new PassThrough()
  const stderr = Object.assign(stream, {isTTY, columns: 30})
  const progress = startProgress(3, options, {stdin: new PassThrough(), stdout: new PassThrough(), stderr, env, cwd: '/'})
  progress.add(input, done)
  await wait(120)
  progress.add(input, failed)
  progress.end(true)
  return String(stream.read())
}

test('a terminal sees how far the run is, on one line that is wiped', async () => {
  const said = await say({color: 'never'}, true)
  expect(said).toMatch(/\r\u001b\[2K2\/3 files · 66% · \d+(?:\.\d)?\/s ·/u)
  expect(said).toMatch(/\r\u001b\[2Kzhenggai: 通报\\n1\.txt: empty input\n/u)
  expect(said).toMatch(/\r\u001b\[2Kzhenggai: 1 of 3 files in 0\.\d s \(\d+(?:\.\d)?\/s\), 1 from the cache, 1 with errors, 1 failed\n$/u)
  const longest = Math.max(...said.split(/\r\u001b\[2K/u).filter((line) => line.includes('files ·')).map((line) => line.length))
  expect(longest).toBeLessThan(30)
})

test('elsewhere only what failed and the summary, unless it is asked for', async () => {
  expect(await say({}, false)).toMatch(/^zhenggai: 通报\\n1\.txt: empty input\nzhenggai: 1 of 3 files [^\n]*\n$/u)
  expect(await say({progress: false}, true)).not.toContain('files ·')
  expect(await say({}, true, {TERM: 'dumb'})).not.toContain('files ·')
  expect(await say({quiet: true}, true)).toMatch(/^zhenggai: [^\n]*empty input[^\n]*\n$/u)
})

test('colours for a terminal, unless NO_COLOR or --color says otherwise', async () => {
  const colored = /\u001b\[31mempty input\u001b\[39m/u
  expect(await say({}, true)).toMatch(colored)
  expect(await say({}, true, {NO_COLOR: '1'})).not.toMatch(colored)
  expect(await say({}, false)).not.toMatch(colored)
  expect(await say({color: 'always'}, false, {NO_COLOR: '1'})).toMatch(colored)
  expect(await say({color: 'never'}, true)).not.toMatch(colored)
})

test.each([
  [{total: 5000, done: 412, failed: 1, faulty: 0, cached: 0, seconds: 2}, '412/5000 files · 8% · 206/s · 0:22 left · 1 failed'],
  [{total: 100_000, done: 10, failed: 0, faulty: 0, cached: 0, seconds: 4}, '10/100000 files · 0% · 2.5/s · 11:06:36 left'],
  [{total: 0, done: 0, failed: 0, faulty: 0, cached: 0, seconds: 0}, '0/0 files · 0% · 0.0/s'],
])('%o is printed as %s', (tally, line) => {
  expect(printTally(tally)).toBe(line)
})
