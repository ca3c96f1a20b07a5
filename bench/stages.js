/** The pipeline with a clock between its stages: what `parseNotice` and `writeNdjson` do, stage by stage. */
import {toEvidence} from '../dist/checks/evidence.js'
import {runChecks} from '../dist/checks/index.js'
import {findTreeMentions} from '../dist/mentions/index.js'
import {toDocument} from '../dist/extract/to-document.js'
import {extract} from '../dist/extract/index.js'
import {readSource} from '../dist/formats/index.js'
import {markLines} from '../dist/marker.js'
import {toRecord} from '../dist/to-record.js'
import {buildTree} from '../dist/tree/build.js'

export const stageNames = ['read', 'markers', 'tree', 'mentions', 'extract', 'checks', 'record', 'stringify']

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
  const mentions = findTreeMentions(tree)
  lap('mentions')
  const document = toDocument(source, tree, mentions)
  const facts = extract(document)
  lap('extract')
  const diagnostics = runChecks(toEvidence(document, facts))
  lap('checks')
  const record = toRecord(source, facts, diagnostics)
  lap('record')
  JSON.stringify(record)
  lap('stringify')
}
