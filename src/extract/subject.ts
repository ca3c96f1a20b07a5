/** The inspected body as the opening names it: …组对县科技局党组开展了巡察. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './mentions.ts'
import {findObject, goesOn, isAuditor, isPlace, readObject} from '../mentions/bodies/inspects.ts'
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
    for (const body of bodies) {
      const subject = inspects(body) ? readBehind(body, bodies, slice) : undefined
      if (subject !== undefined) return subject
    }
  }
  return undefined
}

function inspects({kind, slice}: BodyMention): boolean {
  return kind === 'inspecting-group' || isAuditor(readFolded(slice))
}

function readBehind({slice: {line, end}}: BodyMention, bodies: readonly BodyMention[], {end: last}: Slice): Slice | undefined {
  const behind = line.folded.slice(end, last)
  const from = findObject(behind)
  if (from === undefined) return undefined
  const start = end + from
  const words = readObject(behind.slice(from))
  const first = bodies.find(({slice}) => slice.start === start)
  // several bodies in a row are one subject: 县水务局党组和县林业局党组 · 区民政局等12家单位
  if (first !== undefined) return {line, start, end: goesOn(words.slice(first.slice.end - start)) ? start + words.length : first.slice.end}
  return isPlace(words) ? {line, start, end: start + words.length} : undefined
}
