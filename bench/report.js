/** The measurements as one table: ratios first, with what is aimed at. */

/** Targets on measured values: what is at least or at most wanted. */
const targets = {
  remark: {least: 1}, chrono: {least: 1.5}, floor: {most: 8}, exponent: {most: 1.03}, jobs: {least: 0.95}, start: {most: 2}, memory: {most: 700},
}

/** The rows of ratios, each with its target and whether it is met. */
export function toRatios({speed, growth, jobs, start, memory}) {
  const rows = [
    ['remark', 'whole pipeline beside remark-parse (blocks only), times as fast', speed.ratios.remark],
    ['chrono', 'findDates beside chrono-node zh, times as fast', speed.ratios.chrono],
    [null, 'findDates beside recognizers-text-date-time, times as fast', speed.ratios.recognizers],
    ['floor', 'whole pipeline, times the floor (decode and stringify)', speed.ratios.floor],
    ['exponent', 'growth from 1 to 64 times one notice, exponent', growth.exponent],
    ['jobs', 'what two jobs gain, beside what two processes of the same work gain', jobs.speedUp / jobs.apart],
    [null, '  two jobs beside one, times as fast', jobs.speedUp],
    [null, '  two processes of half the work each beside one of all, times as fast', jobs.apart],
    [null, '  two processes that only count beside one, times as fast', jobs.cores],
    ['start', 'zhenggai parse of one file, times `node -e 0`', start.parse / start.node],
    ['memory', `peak memory for a notice of ${toMegabytes(memory.bytes)}, MB`, memory.peak / 1e6],
  ]
  return rows.map(([target, name, value]) => ({name, value, ...toTarget(targets[target], value)}))
}

function toTarget(target, value) {
  if (target === undefined) return {target: null, isMet: null}
  const {least, most} = target
  return least === undefined ? {target: `≤ ${most}`, isMet: value <= most} : {target: `≥ ${least}`, isMet: value >= least}
}

/** The table for people. */
export function printReport(result) {
  const {ratios, speed, growth, memory, jobs, start, corpus, machine} = result
  const perSecond = (value) => `${value.toFixed(value < 1 ? 3 : 1)} MB/s`
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`
  const sizes = ({bytes, peak, json}) =>
    `${toMegabytes(peak)} for ${toMegabytes(bytes)} (its record as JSON: ${toMegabytes(json)})`
  return [
    `${corpus.count} notices, ${toMegabytes(corpus.bytes)}, ${result.rounds} rounds, medians`,
    `${machine.day}, Node ${machine.node}, ${machine.cores} × ${machine.processor}`,
    '',
    ...toColumns(ratios.map(({name, value, target, isMet}) => [name, value.toFixed(2), target ?? '', describe(isMet)])),
    '',
    ...toColumns(Object.entries(speed.speeds).map(([name, value]) => [name, perSecond(value)])),
    '',
    ...toColumns(Object.entries(speed.shares).map(([name, share]) => [name, `${(share * 100).toFixed(1)} %`])),
    '',
    ...toColumns([
      ['peak memory', sizes(memory)],
      ['1 to 64 times one notice', growth.points.map(({time}) => `${time.toFixed(0)} ms`).join(', ')],
      ['one job, two jobs', `${seconds(jobs.one)}, ${seconds(jobs.two)}`],
      ['node -e 0, zhenggai parse', `${start.node.toFixed(0)} ms, ${start.parse.toFixed(0)} ms`],
    ]),
    '',
  ].join('\n')
}

function describe(isMet) {
  return isMet === null ? '' : isMet ? 'met' : 'not met'
}

function toMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
}

function toColumns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ').trimEnd())
}
