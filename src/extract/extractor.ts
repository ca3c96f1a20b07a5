/** The shape of an extractor: one field of the record, read from the document. */
import type {NoticeDocument} from './document.ts'

export type Extractor<Value> = (document: NoticeDocument) => Value
