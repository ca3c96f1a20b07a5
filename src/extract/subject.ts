/** The inspected body as the opening names it: …组对县科技局党组开展了巡察. */
import {endsAsBody} from '../body-words.ts'
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './within.ts'
import {isAuditor} from '../mentions/bodies/auditors.ts'
import {endsName, findObject, goesOn, hasNextInRow, listsSeveral, readObject, tellsInspecting} from '../mentions/bodies/object.ts'
import {isPlace} from '../mentions/bodies/owners.ts'
import type {BodyMention} from '../mentions/bodies/mention.ts'
import type {Line, Slice} from '../source.ts'
import {readFolded, readSlice} from './text.ts'

export const extractSubject: Extractor<string | null> = (document) => {
  const subject = findSubject(document)
  return subject === undefined ? null : readSlice(subject)
}

/** Where the opening first names the inspected body or place. */
export function findSubject({opening, bodiesOfLine}: NoticeDocument): Slice | undefined {
  for (const {slice} of opening) {
    const bodies = findWithin(bodiesOfLine.get(slice.line) ?? [], slice.start, slice.end)
    for (const [index, body] of bodies.entries()) {
      const subject = inspects(body) ? readBehind(body, bodies.slice(index + 1, index + near), slice) : undefined
      if (subject !== undefined) return subject
    }
  }
  return undefined
}

// The object stands a few names behind the inspecting body
const near = 8

function inspects({kind, slice}: BodyMention): boolean {
  return kind === 'inspecting-group' || kind === 'party' || isAuditor(readFolded(slice))
}

function readBehind({kind, slice: {line, end: from}}: BodyMention, bodies: readonly BodyMention[], {end: last}: Slice): Slice | undefined {
  const behind = line.folded.slice(from, last)
  const object = findObject(behind)
  const isInspected = object !== undefined && (kind !== 'party' || tellsInspecting(behind.slice(object)))
  return isInspected ? readName(line, {from, object, behind}, bodies) : undefined
}

interface Behind {
  /** Where the words behind the inspecting body start in the line, and where in those the object does. */
  readonly from: number
  readonly object: number
  readonly behind: string
}

function readName(line: Line, {from, object, behind}: Behind, bodies: readonly BodyMention[]): Slice | undefined {
  const start = from + object
  const words = readObject(behind.slice(object))
  // one of several is not the one that was inspected
  if (hasNextInRow(behind.slice(object + words.length))) return undefined
  const end = bodies.find(({slice}) => slice.start === start)?.slice.end
  if (end !== undefined && endsName(words.slice(end - start))) return {line, start, end}
  // several bodies in a row are one subject; and the frame tells where a name ends that no table holds
  const isName = endsAsBody(words) || isPlace(words) || listsSeveral(words) || (end !== undefined && goesOn(words.slice(end - start)))
  return isName ? {line, start, end: start + words.length} : undefined
}
