/**
 * What is said on standard error during a run over several inputs: a line for each that failed, how far the run is where
 * somebody watches, and a summary.
 *
 *     zhenggai: notices/7.txt: empty input: there is nothing to read
 *     412/5000 files · 8% · 210/s · 0:22 left · 1 failed
 *     zhenggai: 4999 of 5000 files in 23.8 s (210/s), 1 failed
 */
import {type ColorChoice, type Paint, toPaint} from './color.ts'
import type {Input} from './inputs.ts'
import type {Io} from './io.ts'
import type {Outcome} from './job.ts'
import {printName} from './print-name.ts'

/** What is to be said. */
export interface ProgressOptions {
  /** Whether to say only what failed. */
  readonly quiet?: boolean
  /** Whether to show how far the run is; by default where standard error is a terminal. */
  readonly progress?: boolean
  readonly color?: ColorChoice
}

/** How far a run is. */
export interface Tally {
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly faulty: number
  readonly cached: number
  /** Since the start. */
  readonly seconds: number
}

/** Says what happens. */
export interface Progress {
  readonly tally: Tally
  add(input: Input, outcome: Outcome): void
  /** Ends the line in progress; at the end of a whole run of several, sums up. */
  end(isSummedUp: boolean): void
}

const terminalInterval = 100
// a log keeps every line, so there are few
const logInterval = 5000

export function startProgress(total: number, options: ProgressOptions, io: Io): Progress {
  const start = performance.now()
  const paint = toPaint(options.color ?? 'auto', io)
  const isTerminal = io.stderr.isTTY === true
  const isShown = options.quiet !== true && (options.progress ?? (isTerminal && io.env['TERM'] !== 'dumb'))
  const counts = {done: 0, failed: 0, faulty: 0, cached: 0}
  let drawn = start
  const toTally = (): Tally => ({total, ...counts, seconds: (performance.now() - start) / 1000})
  const clear = (): void => {
    if (isShown && isTerminal) io.stderr.write('\r\u001b[2K')
  }
  const draw = (): void => {
    if (!isShown || performance.now() - drawn < (isTerminal ? terminalInterval : logInterval)) return
    drawn = performance.now()
    const line = printTally(toTally())
    io.stderr.write(isTerminal ? `\r\u001b[2K${line.slice(0, (io.stderr.columns ?? 80) - 1)}` : `${line}\n`)
  }
  return {
    get tally() {
      return toTally()
    },
    add: (input, outcome) => {
      count(counts, outcome)
      if (outcome.kind === 'failed') {
        clear()
        io.stderr.write(`zhenggai: ${printLabel(input, paint)}: ${paint('red', printName(outcome.reason))}\n`)
      }
      draw()
    },
    end: (isSummedUp) => {
      clear()
      if (isSummedUp && options.quiet !== true) io.stderr.write(`zhenggai: ${printSummary(toTally(), paint)}\n`)
    },
  }
}

function count(counts: {done: number; failed: number; faulty: number; cached: number}, outcome: Outcome): void {
  counts.done++
  if (outcome.kind === 'failed') counts.failed++
  else {
    if (outcome.product.isFaulty) counts.faulty++
    if (outcome.isCached) counts.cached++
  }
}

/** How an input is called. */
export function toLabel({name, path}: Pick<Input, 'name' | 'path'>): string {
  return path === null ? 'standard input' : printName(name ?? path)
}

function printLabel(input: Input, paint: Paint): string {
  return paint('bold', toLabel(input))
}

/** How far a run is, on one line. */
export function printTally(tally: Tally): string {
  const {total, done, failed, seconds} = tally
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? [`${printClock((total - done) / rate)} left`] : []
  return [
    `${done}/${total} files`, `${Math.floor((done / Math.max(total, 1)) * 100)}%`, `${printRate(rate)}/s`, ...left,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(' · ')
}

function printSummary({total, done, failed, faulty, cached, seconds}: Tally, paint: Paint): string {
  const rate = seconds > 0 ? ` (${printRate(done / seconds)}/s)` : ''
  return [
    `${done - failed} of ${total} ${total === 1 ? 'file' : 'files'} in ${seconds.toFixed(1)} s${rate}`,
    ...(cached > 0 ? [`${cached} from the cache`] : []),
    ...(faulty > 0 ? [paint('yellow', `${faulty} with errors`)] : []),
    ...(failed > 0 ? [paint('red', `${failed} failed`)] : []),
  ].join(', ')
}

function printRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate))
}

function printClock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const tail = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
