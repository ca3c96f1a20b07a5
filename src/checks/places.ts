/** Places of a document that checks point at: the lines of the notice itself, and its sentences on the whole. */
import type {NoticeDocument} from '../extract/document.ts'
import type {Line, Slice} from '../source.ts'
import type {SectionNode} from '../tree/nodes.ts'

/** The first line of the notice itself, as a place. */
export function findFirstPlace(document: NoticeDocument): Slice {
  return toPlace(document, document.textLines[0])
}

/** The last line of the notice itself, as a place. */
export function findLastPlace(document: NoticeDocument): Slice {
  return toPlace(document, document.textLines.at(-1))
}

// Where a document without a line is pointed at.
const noLine: Line = {text: '', folded: '', pieces: [{at: 0, offset: 0}], isChrome: false}

function toPlace({source}: NoticeDocument, found: Line | undefined): Slice {
  const line = found ?? source.lines[0] ?? noLine
  return {line, start: 0, end: line.text.length}
}

/** A heading as printed, with its number. */
export function toHeadingPlace({title, children}: SectionNode): Slice {
  const heading = children.find((child) => child.type === 'heading')
  return heading?.type === 'heading' ? {...title, start: Math.min(heading.slice.start, title.start)} : title
}

/** The number of a heading as printed; the heading itself where it has none. */
export function toMarkerPlace(section: SectionNode): Slice {
  const {line, start} = toHeadingPlace(section)
  const marker = line.text.slice(start, section.title.start).trimEnd()
  return marker === '' ? section.title : {line, start, end: start + marker.length}
}
