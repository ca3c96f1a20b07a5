/** Web pages: decoded as they declare or as their bytes show, the notice's lines told from the page's own. */
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {decode, readDeclared} from '../decode.ts'
import {fold} from '../fold.ts'
import {isListedWithNumber} from '../number-words.ts'
import {toScriptTable} from '../script.ts'
import {InputError, type Line} from '../source.ts'
import type {Format} from './format.ts'
import {type Block, readBlocks} from './html/blocks.ts'
import {findChrome} from './html/content.ts'
import {readMetadata} from './html/metadata.ts'
import {limitNesting} from './html/nesting.ts'
import {toHiddenTest} from './html/visibility.ts'

// What a page opens with; a fragment of one may open with any block.
const opening = /^(?:\s|<!--(?:[^-]|-(?!->)){0,2000}-->|<\?xml[^>]{0,200}>){0,50}<(?:!doctype\s{1,9}html|html|head|body|meta|title|table|div|p|article|section|main|h[1-6]|center|span|font)\b/iu

export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.shtml', '.xhtml'],
  matches(bytes) {
    // the zero bytes of UTF-16 are left out, and so is a byte order mark
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096).filter((byte) => byte !== 0))
    return opening.test(head.replace(/^(?:ï»¿|ÿþ|þÿ)/u, ''))
  },
  async read(bytes, options) {
    const {text: source, encoding, undecodable} = decode(bytes, {encoding: options.encoding, declared: readDeclared(bytes)})
    const root = parse(source)
    const metadata = readMetadata(root)
    const page = readBlocks(root, toHiddenTest(root))
    const script = await toScriptTable(page.blocks.map(({text}) => text).join('\n'))
    const chrome = findChrome(page, metadata.title, script)
    const lines = toLines(page.blocks, chrome)
    return {encoding, undecodable, metadata, lines, text: lines.map(({text}) => text).join('\n')}
  },
}

function parse(source: string): Root {
  try {
    return unified().use(rehypeParse).parse(limitNesting(source))
  } catch (error) {
    if (error instanceof RangeError) throw new InputError('The elements of this page are nested too deep to be read')
    throw error
  }
}

/** The page's lines; each stands in the text as read from its first character to its last. */
function toLines(blocks: readonly Block[], chrome: readonly boolean[]): readonly Line[] {
  let offset = 0
  return blocks.map((block, index) => {
    const isChrome = chrome[index] === true
    const text = isChrome || hasNumber(block.text) ? block.text : block.marker + block.text
    const line = {text, folded: fold(text), pieces: [{at: 0, offset}], isChrome}
    offset += text.length + 1
    return line
  })
}

/** Whether an item of a list is printed with a number of its own: lists made so often have their own numbers hidden. */
function hasNumber(text: string): boolean {
  return isListedWithNumber(fold(text))
}
