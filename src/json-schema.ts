/** The JSON Schema of the record, draft 2020-12, made from the zod schema. */
import * as z from 'zod'
import {noticeSchema} from './record.ts'

// Raised with schemaVersion; a name and no address, since nothing is fetched
const id = 'urn:zhenggai:schema:notice:2'

/** The schema as JSON text. */
export function printSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(noticeSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: id, ...schema}, null, 2)}\n`
}
