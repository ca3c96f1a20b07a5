/** One record a line. */
import {type Output, writeWhole, type Writer} from './writer.ts'

export const writeNdjson: Writer = (notices) => writeWhole(ndjson, notices)

export const ndjson: Output = {head: '', separator: '', tail: '', writePart: (notice) => `${JSON.stringify(notice)}\n`}
