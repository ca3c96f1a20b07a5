/** The pipeline with a clock between its stages: what `parseNotice` and `writeNdjson` do, stage by stage. */
import {runChecks} from '../dist/checks/index.js'
import {findTallies} from '../dist/checks/tally.js'
import {findLineDates} from '../dist/mentions/dates/index.js'
import {toDocument} from '../dist/extract/to-document.js'
import {extract} from '../dist/extract/index.js'
import {readSource} from '../dist/formats/index.js'
import {markLines} from '../dist/marker.js'
import {toRecord} from '../dist/record.js'
import {buildTree} from '../dist/tree/build.js'
import {findReadLines} from '../dist/tree/nodes.js'

export const stageNames = ['read', 'markers', 'tree', 'dates', 'extract', 'checks', 'record', 'stringify']

/** Adds the milliseconds of each stage for one notice to `times`. */
export async function timeStages(bytes, times) {
  let last = performance.now()
  const lap = (name) => {
    const now = performance.now()
    times[name] = (times[name] ?? 0) + now - last
    last = now
  }
  const source = await readSource(bytes)
  lap('read')
  const lines = markLines(source.lines)
  lap('markers')
  const tree = buildTree(lines)
  lap('tree')
  const dates = findLineDates(findReadLines(tree))
  lap('dates')
  const document = toDocument(source, tree, dates)
  const facts = extract(document)
  lap('extract')
  const diagnostics = runChecks({document, facts, tallies: findTallies(document.outerSentences)})
  lap('checks')
  const record = toRecord(source, facts, diagnostics)
  lap('record')
  JSON.stringify(record)
  lap('stringify')
}
