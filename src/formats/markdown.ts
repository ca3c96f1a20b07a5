/**
 * Markdown mirrors of notices: the text that its mark-up shows, with the way back into the decoded source.
 *
 *     ## （一）党的领导方面          （一）党的领导方面
 *     8\. **关于“…”问题。**已完成    8. 关于“…”问题。已完成
 *     3. 一是修订制度               3. 一是修订制度      a list's item keeps its printed number
 *
 * Each line of the source is a line of its own, as mirrors print them; `unwrap` joins those that are hard-wrapped.
 */
import type {ListItem, Root, RootContent, Yaml} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {decode} from '../decode.ts'
import type {Line, Metadata} from '../source.ts'
import type {PrintedLine} from '../margin.ts'
import {unwrap} from '../wrap.ts'
import type {Format, Reading} from './format.ts'
import {readFrontMatter, toFrontMatterLines} from './markdown/front-matter.ts'
import {createFlow, type Flow} from './markdown/flow.ts'
import {addCode, addHtml, addInline} from './markdown/inline.ts'
import {addTable} from './markdown/table.ts'
import {findPrintedLines} from './text.ts'

// --- ⏎ title: …  ·  # 标题 at the head of a line
const frontMatter = /^(?:ï»¿)?---[ \t]{0,9}\r?\n[\w-]{1,40}[ \t]{0,9}:/u
const heading = /^#{1,6} \S/mu
// > > > - - 1. 1. … on one line takes the parser time by the square of their number; no document nests so deep
const overnested = /^[ \t]{0,9}(?:>[ \t]{0,9}|(?:[*+-]|\d{1,9}[.)])[ \t]{1,9}){33}/mu

// each <!-- without an end makes the parser look through the rest of its paragraph
const mostOpenComments = 100

export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  matches(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
    return frontMatter.test(head) || heading.test(head)
  },
  read(bytes, options): Reading {
    const {text, encoding, undecodable} = decode(bytes, options)
    return {text, encoding, undecodable, ...readMarkdown(text)}
  },
}

function readMarkdown(text: string): {readonly lines: readonly Line[]; readonly metadata: Metadata} {
  if (overnested.test(text) || countOpenComments(text) > mostOpenComments) return readPlain(text)
  try {
    const root = unified().use(remarkParse).use(remarkFrontmatter).use(chineseMarkdown).parse(text)
    const [first] = root.children
    const yaml = first?.type === 'yaml' ? first : undefined
    const lines = unwrap(readBlocks(root, text))
    return {lines: [...toChrome(yaml, text), ...lines], metadata: readFrontMatter(yaml?.value ?? '')}
  } catch (error) {
    // thousands of quotes or lists inside one another: no document, but still text
    if (!(error instanceof RangeError)) throw error
    return readPlain(text)
  }
}

function countOpenComments(text: string): number {
  return text.split('<!--').length - text.split('-->').length
}

function readPlain(text: string): {readonly lines: readonly Line[]; readonly metadata: Metadata} {
  return {lines: unwrap(findPrintedLines(text)), metadata: readFrontMatter('')}
}

function toChrome(yaml: Yaml | undefined, text: string): readonly Line[] {
  const {start, end} = yaml?.position ?? {}
  return start?.offset === undefined || end?.offset === undefined ? [] : toFrontMatterLines(text, start.offset, end.offset)
}

/**
 * Markdown as notices are written in it: with tables; without code by indentation, since four blanks before a paragraph
 * are its indent; without emphasis, whose rules fail beside Chinese punctuation, so that `emphasis.ts` reads it. Of the
 * rest of GFM nothing: 1~3月…5~6月 is no deletion.
 */
function chineseMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), {disable: {null: ['attention', 'codeIndented']}}]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

function readBlocks(root: Root, source: string): readonly PrintedLine[] {
  const flow = createFlow(source)
  for (const node of root.children) addBlock(flow, node)
  return flow.lines()
}

function addBlock(flow: Flow, node: RootContent): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      for (const child of node.children) addInline(flow, child)
      break
    case 'list':
      for (const item of node.children) addItem(flow, item, node.ordered === true)
      break
    case 'blockquote':
      for (const child of node.children) addBlock(flow, child)
      break
    case 'code':
      addCode(flow, node)
      break
    case 'html':
      addHtml(flow, node)
      break
    case 'table':
      addTable(flow, node)
      break
    default:
      // definitions, rules and front matter print nothing here
      break
  }
  flow.endBlock()
}

function addItem(flow: Flow, item: ListItem, isOrdered: boolean): void {
  if (isOrdered) flow.addMarker(item.position?.start.offset ?? 0)
  for (const child of item.children) addBlock(flow, child)
  flow.endBlock()
}
