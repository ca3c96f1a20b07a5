/** The inspected body as the opening names it: …组对县科技局党组开展了巡察. */
import {endsAsBody} from '../body-words.ts'
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './within.ts'
import {isAuditor} from '../mentions/bodies/auditors.ts'
import {endsName, findObject, goesOn, hasNextInRow, listsSeveral, readObject} from '../mentions/bodies/object.ts'
import {isPlace} from '../mentions/bodies/owners.ts'
import type {BodyMention} from '../mentions/bodies/mention.ts'
import type {Slice} from '../source.ts'
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
  return kind === 'inspecting-group' || isAuditor(readFolded(slice))
}

function readBehind({slice: {line, end: from}}: BodyMention, bodies: readonly BodyMention[], {end: last}: Slice): Slice | undefined {
  const behind = line.folded.slice(from, last)
  const object = findObject(behind)
  if (object === undefined) return undefined
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
