/** Corrections as a file: JSON that says what it is, checked when it is loaded. */
import * as z from 'zod'
import {type Corrections, type FileCorrections, joinCorrections} from './corrections.ts'
import type {Notice} from '../../record.ts'
import {states} from '../../record-words.ts'

const correction = z.strictObject({
  of: z.string().optional(),
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

/** The text of a file; the names of files are there for people, the titles of issues so that a correction finds no other. */
export function printCorrections(corrections: Corrections, notices: readonly Notice[]): string {
  const bySha = new Map(notices.map((notice) => [notice.source.sha256, notice]))
  const files = Object.entries(corrections).map(([sha256, issues]) => ({
    sha256, name: bySha.get(sha256)?.source.name ?? null, issues: withTitles(issues, bySha.get(sha256)),
  }))
  return `${JSON.stringify({zhenggai: 'corrections', version: 1, files}, null, 2)}\n`
}

function withTitles(issues: FileCorrections, notice: Notice | undefined): FileCorrections {
  const titles = new Map(notice?.issues.map(({id, title}) => [id, title]))
  return Object.fromEntries(Object.entries(issues).map(([id, own]) => [id, {of: titles.get(id), ...own}]))
}

/** Reads the text of such a file. */
export function readCorrections(text: string): Loaded {
  const value = readJson(text)
  if (value === undefined) return {kind: 'refused', why: 'no-json', place: ''}
  const result = file.safeParse(value)
  if (!result.success) return {kind: 'refused', why: 'no-corrections', place: result.error.issues[0]?.path.join('.') ?? ''}
  return {kind: 'loaded', corrections: result.data.files.reduce((all: Corrections, {sha256, issues}) => joinCorrections(all, {[sha256]: issues}), {})}
}

/** The value of a JSON text; undefined where it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return undefined
  }
}
