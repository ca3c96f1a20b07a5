/** The document's title: its printed lines joined, or what the page says of itself. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {fold} from '../fold.ts'
import {tidy} from './text.ts'

/** A title as printed and as folded, unit for unit. */
export interface TitleText {
  readonly printed: string
  readonly folded: string
}

export const extractTitle: Extractor<string | null> = (document) => {
  const title = readTitle(document)
  return title === null ? null : tidy(title.printed)
}

/** Reads the title; null where the document has none. */
export function readTitle({tree, source}: Pick<NoticeDocument, 'tree' | 'source'>): TitleText | null {
  const slices = tree.children.flatMap((node) => (node.type === 'title' ? [node.slice] : []))
  const lines = slices.map(({line, start, end}) => ({printed: line.text.slice(start, end), folded: line.folded.slice(start, end)}))
  // printed twice: once whole, once more
  const parts = lines.filter(({printed}, index) => tidy(printed) !== lines.slice(0, index).map((line) => tidy(line.printed)).join(''))
  if (parts.length > 0) return {printed: parts.map(({printed}) => printed).join(''), folded: parts.map(({folded}) => folded).join('')}
  const {title} = source.metadata
  return title === null ? null : {printed: title, folded: fold(title)}
}
