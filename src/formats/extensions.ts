/** The endings of the files of each format, with the dot, in lower case; apart from the readers, since a page needs them alone. */
import type {OldName, ReadableName} from '../source.ts'

export const formatExtensions = {
  docx: ['.docx'],
  pdf: ['.pdf'],
  ofd: ['.ofd'],
  html: ['.html', '.htm', '.xhtml', '.shtml'],
  markdown: ['.md', '.markdown'],
  text: ['.txt', '.text'],
} as const satisfies Readonly<Record<ReadableName, readonly string[]>>

/** The endings of all files that can be read. */
export const extensions: readonly string[] = Object.values(formatExtensions).flat()

/** The endings of the files of which another program makes a DOCX first. */
export const oldExtensions = {doc: '.doc', wps: '.wps', rtf: '.rtf', odt: '.odt'} as const satisfies Readonly<Record<OldName, string>>
