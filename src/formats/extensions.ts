/** The endings of the files of each format, with the dot, in lower case; apart from the readers, since a page needs them alone. */
import type {FormatName} from '../source.ts'

export const formatExtensions = {
  docx: ['.docx'],
  pdf: ['.pdf'],
  html: ['.html', '.htm', '.xhtml', '.shtml'],
  markdown: ['.md', '.markdown'],
  text: ['.txt', '.text'],
} as const satisfies Readonly<Record<FormatName, readonly string[]>>

/** The endings of all files that can be read. */
export const extensions: readonly string[] = Object.values(formatExtensions).flat()
