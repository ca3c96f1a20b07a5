/** Corrections as a file: JSON that says what it is, checked when it is loaded. */
import * as z from 'zod'
import type {Corrections} from './corrections.ts'
import type {State} from '../../record.ts'

const states = ['completed', 'sustained', 'mostly-completed', 'in-progress', 'not-completed', 'unstated'] as const satisfies readonly State[]

const correction = z.strictObject({
  status: z.enum(states).optional(),
  title: z.string().min(1).optional(),
  deadline: z.iso.date().nullable().optional(),
  dropped: z.array(z.int().nonnegative()).optional(),
  added: z.array(z.string().min(1)).optional(),
})

const file = z.strictObject({
  zhenggai: z.literal('corrections'),
  version: z.literal(1),
  files: z.array(z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    name: z.string().nullable(),
    issues: z.record(z.string(), correction),
  })),
})

/** What came of loading: the corrections, or where the file is not as it should be. */
export type Loaded =
  | {readonly kind: 'loaded'; readonly corrections: Corrections}
  | {readonly kind: 'refused'; readonly why: 'no-json' | 'no-corrections'; readonly place: string}

/** The text of a file; the names are there for people. */
export function printCorrections(corrections: Corrections, names: ReadonlyMap<string, string | null>): string {
  const files = Object.entries(corrections).map(([sha256, issues]) => ({sha256, name: names.get(sha256) ?? null, issues}))
  return `${JSON.stringify({zhenggai: 'corrections', version: 1, files}, null, 2)}\n`
}

/** Reads the text of such a file. */
export function readCorrections(text: string): Loaded {
  const value = readJson(text)
  if (value === undefined) return {kind: 'refused', why: 'no-json', place: ''}
  const result = file.safeParse(value)
  if (!result.success) return {kind: 'refused', why: 'no-corrections', place: result.error.issues[0]?.path.join('.') ?? ''}
  return {kind: 'loaded', corrections: Object.fromEntries(result.data.files.map(({sha256, issues}) => [sha256, issues]))}
}

/** The value of a JSON text; undefined where it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return undefined
  }
}
