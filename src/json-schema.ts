/** The JSON Schema of the record, draft 2020-12, made from the zod schema. */
import * as z from 'zod'
import {noticeSchema} from './record.ts'

/** The schema as JSON text. */
export function printSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(noticeSchema, {target: 'draft-2020-12'}), null, 2)}\n`
}
