/** The document's title: its printed lines joined, or what the page says of itself. */
import type {Extractor} from './extractor.ts'
import {tidy} from './text.ts'

export const extractTitle: Extractor<string | null> = ({tree, source}) => {
  const lines = tree.children.flatMap((node) => (node.type === 'title' ? [tidy(node.value)] : []))
  const title = lines.filter((line, index) => line !== lines.slice(0, index).join('')).join('')
  return title === '' ? source.metadata.title : title
}
