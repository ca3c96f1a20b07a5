/** The evidence of a document as read: all that the checks look at. */
import type {Evidence} from './check.ts'
import {findLineDates} from '../dates/index.ts'
import {extract} from '../extract/index.ts'
import {toDocument} from '../extract/to-document.ts'
import {markLines} from '../marker.ts'
import type {Source} from '../source.ts'
import {buildTree} from '../tree/build.ts'
import {findReadLines} from '../tree/nodes.ts'

/** Reads the evidence of a document. */
export function readEvidence(source: Source): Evidence {
  const tree = buildTree(markLines(source.lines))
  const document = toDocument(source, tree, findLineDates(findReadLines(tree)))
  return {document, facts: extract(document)}
}
