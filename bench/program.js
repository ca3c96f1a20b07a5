/** The executable: its wall time beside `node -e 0`, and two threads beside one. */
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {timeOf, toMedian} from './measure.js'

const run = promisify(execFile)
const program = path.join(import.meta.dirname, '..', 'bin', 'zhenggai.js')
const options = {maxBuffer: 2 ** 30, env: {...process.env, NODE_OPTIONS: ''}}

/** Medians of the wall time of `node -e 0` and of parsing one text file, turn by turn. */
export async function measureStart(text, rounds) {
  return withFolder(async (folder) => {
    const file = path.join(folder, 'notice.txt')
    await writeFile(file, text)
    const node = []
    const parse = []
    for (let round = 0; round <= rounds; round++) {
      node.push(await timeOf(() => run(process.execPath, ['-e', '0'], options)))
      parse.push(await timeOf(() => run(process.execPath, [program, 'parse', file], options).catch(ignoreFindings)))
    }
    // the first of each fills the disk's cache
    return {node: toMedian(node.slice(1)), parse: toMedian(parse.slice(1))}
  })
}

// What takes a while and needs nothing but a core.
const counting = 'let sum = 0; for (let step = 0; step < 4e8; step++) sum = (sum * 31 + step) | 0'

/** How much faster two processes that only count are than one after the other: 2 where two cores are free. */
export async function measureCores(rounds) {
  const count = () => run(process.execPath, ['-e', counting], options)
  const gains = []
  for (let round = 0; round < rounds; round++) {
    const one = await timeOf(count)
    gains.push((2 * one) / (await timeOf(() => Promise.all([count(), count()]))))
  }
  return toMedian(gains)
}

/** Over a folder of notices: the wall time of one thread and of two, and how much faster two threads are, and two processes of half the folder each. */
export async function measureJobs(notices, rounds) {
  return withFolder(async (folder) => {
    const halves = ['first', 'second'].map((name) => path.join(folder, 'notices', name))
    for (const half of halves) await mkdir(half, {recursive: true})
    await Promise.all(notices.map((text, index) => writeFile(path.join(halves[index % 2], `${index}.txt`), text)))
    const parse = (input, jobs) =>
      run(process.execPath, [program, 'parse', input, '--jobs', String(jobs), '--quiet', '-o', `${input}.ndjson`], options).catch(ignoreFindings)
    const all = path.dirname(halves[0])
    const times = {one: [], two: [], apart: []}
    for (let round = 0; round < rounds; round++) {
      times.one.push(await timeOf(() => parse(all, 1)))
      times.two.push(await timeOf(() => parse(all, 2)))
      times.apart.push(await timeOf(() => Promise.all(halves.map((half) => parse(half, 1)))))
    }
    const gain = (name) => toMedian(times.one.map((time, index) => time / times[name][index]))
    return {one: toMedian(times.one), two: toMedian(times.two), speedUp: gain('two'), apart: gain('apart'), cores: await measureCores(rounds)}
  })
}

async function withFolder(use) {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhenggai-bench-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, {recursive: true})
  }
}

// exit status 1 says that a notice has errors, and is no failure here
function ignoreFindings(error) {
  if (error.code !== 1) throw error
}
