/** Takes the value of a column out of the record. */
import type {RecordColumn, Value} from './table.ts'

/** The value of a column in an item of the record. */
export function readValue(item: unknown, {name, path, type}: RecordColumn): Value {
  const found = path.reduce<unknown>((at, field) => (isObject(at) ? at[field] : null), item)
  if (found === null || found === undefined) return null
  switch (type) {
    case 'date':
      // a day without a year (XXXX-03-02) is no date of a calendar
      return typeof found === 'string' && /^\d{4}-/u.test(found) ? found : null
    case 'edtf':
      return toEdtf(found)
    case 'texts':
      return Array.isArray(found) ? found.map(String) : null
    case 'json-object':
    case 'json-array':
      return JSON.stringify(found)
    default:
      if (!isPlain(found)) throw new Error(`${name} is no ${type}`)
      return found
  }
}

// 2023-06-01 ; {start: 2023-06-01, end: 2023-06-30} → 2023-06-01/2023-06-30
function toEdtf(found: unknown): string | null {
  if (typeof found === 'string') return found
  if (!isObject(found)) return null
  const {start, end} = found
  return start === end ? String(start) : `${String(start)}/${String(end)}`
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
