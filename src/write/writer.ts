/** The shape of a writer: records in, the text or bytes of a file out. */
import type {Notice} from '../record.ts'

export type Writer = (notices: readonly Notice[]) => string | Uint8Array
