/** One record a line. */
import type {Writer} from './writer.ts'

export const writeNdjson: Writer = (notices) => notices.map((notice) => `${JSON.stringify(notice)}\n`).join('')
