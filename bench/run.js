/**
 * The benchmark: `npm run bench -- [--quick] [--json] [--rounds N]`. It makes its own corpus, measures the pipeline beside
 * its peers in one process, and prints one table, ratios first. Times vary with what else the machine does; ratios, taken
 * turn by turn and as medians, vary less.
 */
import {execFile} from 'node:child_process'
import {availableParallelism, cpus} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs, promisify} from 'node:util'
import {readTexts, toCorpus, toFrame, toRandom} from './corpus.js'
import {measureGrowth} from './growth.js'
import {toMedian, toSpeed} from './measure.js'
import {measureJobs, measureStart} from './program.js'
import {printReport, toRatios} from './report.js'
import {runRound} from './speed.js'

const {values} = parseArgs({options: {quick: {type: 'boolean'}, json: {type: 'boolean'}, rounds: {type: 'string'}}})
const noticeBytes = 30_000
const sizes = values.quick === true
  ? {count: 100, rounds: 3, growthRounds: 5, memory: 2e6, jobs: 100, starts: 10}
  : {count: 2000, rounds: 3, growthRounds: 5, memory: 20e6, jobs: 600, starts: 25}
const rounds = Number(values.rounds ?? sizes.rounds)

const say = (step) => process.stderr.write(`bench: ${step}\n`)
const notices = toCorpus({count: sizes.count, bytes: noticeBytes})
const frame = toFrame(readTexts()[0])

say('warming up')
await runRound(notices.slice(0, 60))
const speed = await measureSpeed()
say('growth')
const growth = await measureGrowth({frame, random: toRandom(1), bytes: noticeBytes, rounds: sizes.growthRounds})
say('memory')
const memory = await measureMemory()
say('one job and two')
const jobs = await measureJobs(notices.slice(0, sizes.jobs), Math.min(rounds, 3))
say('start of the program')
const start = await measureStart(readTexts()[0], sizes.starts)

const result = {
  machine: {day: new Date().toISOString().slice(0, 10), node: process.versions.node, cores: availableParallelism(), processor: cpus()[0].model},
  corpus: {count: notices.length, bytes: Buffer.byteLength(notices.join(''))},
  rounds, speed, growth, memory, jobs, start,
}
const full = {ratios: toRatios(result), ...result}
process.stdout.write(values.json === true ? `${JSON.stringify(full, null, 2)}\n` : printReport(full))

/** Medians over the rounds: speeds, how they relate, and the share of each stage. */
async function measureSpeed() {
  const done = []
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`)
    done.push(await runRound(notices))
  }
  const speedOf = ({totals}, name) => toSpeed(totals[name].bytes, totals[name].milliseconds)
  const ratio = (one, other) => toMedian(done.map((round) => speedOf(round, one) / speedOf(round, other)))
  const share = (name) => toMedian(done.map(({stages}) => stages[name] / Object.values(stages).reduce((sum, time) => sum + time)))
  return {
    speeds: Object.fromEntries(Object.keys(done[0].totals).map((name) => [name, toMedian(done.map((round) => speedOf(round, name)))])),
    ratios: {
      remark: ratio('pipeline', 'remark'), chrono: ratio('findDates', 'chrono'),
      recognizers: ratio('findDates', 'recognizers'), floor: ratio('floor', 'pipeline'),
    },
    shares: Object.fromEntries(Object.keys(done[0].stages).map((name) => [name, share(name)])),
  }
}

async function measureMemory() {
  const {stdout} = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'memory.js'), String(sizes.memory)])
  return JSON.parse(stdout)
}
