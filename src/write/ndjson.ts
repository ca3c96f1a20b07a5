/** One record a line. */
import {type PartOutput, writeWhole, type Writer} from './writer.ts'

export const writeNdjson: Writer = (notices) => writeWhole(ndjson, notices)

export const ndjson: PartOutput = {head: '', separator: '', tail: '', writePart: (notice) => `${JSON.stringify(notice)}\n`}
