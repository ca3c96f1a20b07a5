/** The executable over hundreds and thousands of notices. */
import {afterAll, describe, expect, test} from 'vitest'
import {makeFolder, printNotice, removeFolders, runProgram} from './program.ts'

afterAll(removeFolders)

describe('memory', () => {
  /** The peak in kB, printed at the end by the process itself. */
  async function measure(place: string, args: readonly string[]): Promise<number> {
    const code = "import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process._rawDebug('peak',process.resourceUsage().maxRSS))"
    const {stderr} = await runProgram(['parse', '.', '--quiet', '--jobs', '2', ...args], {
      cwd: place, env: {NODE_OPTIONS: `--max-old-space-size=64 --max-semi-space-size=2 --import data:text/javascript,${encodeURIComponent(code)}`},
    })
    return Number(/peak (?<peak>\d+)/u.exec(stderr)?.groups?.['peak'])
  }

  // Node lets its heaps grow to several times of what they hold before it clears up, so they are held small here; without
  // that, over 5,000 notices of usual length the peak is 1.2 times that over 500
  test('does not grow with the number of files', async () => {
    const make = (size: number): string => makeFolder(Object.fromEntries(Array.from({length: size}, (_unused, at) => [`${at}.txt`, printNotice(at)])))
    const [few, many] = [make(400), make(2000)]
    for (const args of [['-f', 'ndjson'], ['-f', 'csv']]) {
      expect(await measure(many, args)).toBeLessThan(1.3 * (await measure(few, args)))
    }
  }, 60_000)
})
