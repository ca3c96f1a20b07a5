/** What a page says of itself in its head: title and publishing date. */
import type {Element, Nodes, Root} from 'hast'
import type {Metadata} from '../../source.ts'
import {namesDocument} from '../../title-words.ts'
import {tidy, toDay} from '../day.ts'
import {splitTitle} from './page-words.ts'
import {readAttribute} from './visibility.ts'

// <meta name="ArticleTitle"> and <meta name="PubDate"> are the standard of Chinese government sites; the best first.
const titleNames: readonly string[] = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'title']
const dateNames: readonly string[] = [
  'pubdate', 'article:published_time', 'publishdate', 'publish_date', 'publishtime', 'og:published_time', 'og:release_date',
  'datepublished', 'dc.date', 'dc.date.issued', 'weibo:article:create_at', 'date',
]

/** Reads a page's head. */
export function readMetadata(root: Root): Metadata {
  const {titles, metas} = findHead(root)
  const read = (names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const title = read(titleNames) ?? titles.find((text) => text !== '') ?? ''
  const date = read(dateNames)
  return {title: toTitle(title), publishedOn: date === undefined ? null : toDay(date)}
}

/** The part of a page's title that names the document and not the site. */
export function toTitle(printed: string): string | null {
  const parts = splitTitle(printed).map((part) => tidy(part)).filter((part) => part !== '')
  const named = parts.filter(namesDocument)
  const [longest] = (named.length > 0 ? named : parts.slice(0, 1)).toSorted((one, other) => other.length - one.length)
  return longest ?? null
}

interface Head {
  readonly titles: readonly string[]
  /** What each `<meta>` says, by its name in lower case; the first of a name counts. */
  readonly metas: ReadonlyMap<string, string>
}

function findHead(root: Root): Head {
  const titles: string[] = []
  const metas = new Map<string, string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element' && node.tagName === 'title') titles.push(readText(node))
    else if (node.type === 'element' && node.tagName === 'meta') readMeta(node, metas)
    else if ((node.type === 'element' && node.tagName !== 'svg') || node.type === 'root') {
      for (const child of node.children.toReversed()) stack.push(child)
    }
  }
  return {titles, metas}
}

function readMeta(meta: Element, metas: Map<string, string>): void {
  const content = tidy(readAttribute(meta, 'content'))
  if (content === '') return
  for (const attribute of ['name', 'property', 'itemProp']) {
    const name = readAttribute(meta, attribute).toLowerCase()
    if (name !== '' && !metas.has(name)) metas.set(name, content)
  }
}

function readText(element: Element): string {
  return tidy(element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
}
