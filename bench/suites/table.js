/** What was measured of a suite, and how it is printed. */

/** An empty row. */
export function toRow(name) {
  return {name, inside: 0, right: 0, wrong: [], outside: 0, surplus: [], parts: [], reasons: {}, others: {}}
}

/** Counts a reason for being out of scope; whether there is none. */
export function isInScope(row, reason) {
  if (reason === null) return true
  row.outside++
  row.reasons[reason] = (row.reasons[reason] ?? 0) + 1
  return false
}

/** Counts a case in scope. */
export function count(row, isRight, detail) {
  row.inside++
  if (isRight) row.right++
  else row.wrong.push(detail)
}

/** Counts a case for a reader beside ours. */
export function countOther(row, reader, isRight) {
  row.others[reader] = (row.others[reader] ?? 0) + (isRight ? 1 : 0)
}

/** The table of some rows and their sum. */
export function writeTable(rows, others) {
  const head = ['suite', 'in scope', 'right', 'wrong', 'out of scope', 'mentions on out-of-scope', 'dates printed inside of it', ...others.map((name) => `right by ${name}`)]
  const cells = [...rows, toTotal(rows)].map((row) => [
    row.name, row.inside, `${row.right}${toShare(row)}`, row.wrong.length, row.outside, row.surplus.length, row.parts.length, ...others.map((name) => row.others[name] ?? 0),
  ])
  const rule = `|${head.map((_, index) => (index === 0 ? ' --- |' : ' ---: |')).join('')}`
  return [`| ${head.join(' | ')} |`, rule, ...cells.map((row) => `| ${row.join(' | ')} |`), ''].join('\n')
}

function toShare({inside, right}) {
  return inside === 0 ? '' : ` (${((right / inside) * 100).toFixed(1)} %)`
}

function toTotal(rows) {
  const total = toRow('all')
  for (const row of rows) {
    total.inside += row.inside
    total.right += row.right
    total.outside += row.outside
    total.wrong.push(...row.wrong)
    total.surplus.push(...row.surplus)
    total.parts.push(...row.parts)
    for (const [name, right] of Object.entries(row.others)) total.others[name] = (total.others[name] ?? 0) + right
  }
  return total
}

/** What is not right (-), what was read where nothing was to be read (+), and dates that stand inside of what is out of scope (=). */
export function writeDifferences(rows) {
  return rows.map(({name, wrong, surplus, parts}) => [...wrong.map((each) => `${name} - ${each}\n`), ...surplus.map((each) => `${name} + ${each}\n`), ...parts.map((each) => `${name} = ${each}\n`)].join('')).join('')
}

/** How many cases are out of scope for what reason. */
export function writeReasons(rows) {
  const reasons = {}
  for (const row of rows) for (const [reason, number] of Object.entries(row.reasons)) reasons[reason] = (reasons[reason] ?? 0) + number
  const sorted = Object.entries(reasons).toSorted(([, one], [, other]) => other - one)
  return ['| out of scope | cases |', '| --- | ---: |', ...sorted.map(([reason, number]) => `| ${reason} | ${number} |`), ''].join('\n')
}
