/**
 * The readers of dates and numbers on test suites of other projects: `node bench/suites.js FOLDER [--diff]`. FOLDER holds
 * copies of their files; docs/suites.md says which, and what counts as right. --diff prints what is not right and what was
 * read where nothing was to be read.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import {measureDates} from './suites/dates.js'
import {measureAmounts, measureNumbers} from './suites/numbers.js'
import {readAmountSuites, readDateSuites, readNumberSuites} from './suites/read.js'
import {loadReaders} from './suites/readers.js'
import {writeDifferences, writeReasons, writeTable} from './suites/table.js'

const {values, positionals} = parseArgs({allowPositionals: true, options: {diff: {type: 'boolean'}}})
const [folder] = positionals
if (folder === undefined) {
  process.stderr.write('usage: node bench/suites.js FOLDER [--diff]\n')
  process.exitCode = 2
} else {
  const readers = Object.entries(await loadReaders())
  const dates = readDateSuites(folder).map((suite) => measureDates(suite, readers))
  const numbers = [...await Promise.all(readNumberSuites(folder).map(measureNumbers)), ...await Promise.all(readAmountSuites(folder).map(measureAmounts))]
  print('Dates', dates, readers.slice(1).map(([name]) => name))
  print('Numbers', numbers, [])
}

function print(title, rows, others) {
  process.stdout.write(`\n${title}\n\n${writeTable(rows, others)}\n${writeReasons(rows)}`)
  if (values.diff === true) process.stdout.write(`\n${writeDifferences(rows)}`)
}
