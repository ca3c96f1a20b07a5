/**
 * The text inside a Markdown block, stretch by stretch as the source has it: escapes, entities and the marks before a
 * quote's lines are left out.
 *
 *     source   8\. 关于&ldquo;…&rdquo;
 *     value    8. 关于“…”
 */
import type {Code, Html, PhrasingContent} from 'mdast'
import type {Flow} from './flow.ts'

const lineEnd = /\r\n?|\n/uy
// &ldquo; · &#8220; · &#x201c;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});/iuy

/** Adds what a piece of inline mark-up shows. */
export function addInline(flow: Flow, node: PhrasingContent): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      addValue(flow, node.value, node.position?.start.offset ?? 0)
      return
    case 'break':
      flow.endLine()
      return
    case 'html':
      addHtml(flow, node)
      return
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return
    default:
      for (const child of node.children) addInline(flow, child)
  }
}

/** Adds the lines of a block of code, its fences left out. */
export function addCode(flow: Flow, node: Code): void {
  const offset = node.position?.start.offset ?? 0
  const fence = /^[`~]{3,99}[^\n\r]{0,999}(?:\r\n?|\n)?/u.exec(flow.source.slice(offset, offset + 1100))?.[0].length ?? 0
  addValue(flow, node.value, offset + fence)
}

/** Adds a value that the source has from an offset on, among mark-up. */
function addValue(flow: Flow, value: string, offset: number): void {
  const {source} = flow
  let at = offset
  let start = 0
  let index = 0
  const flush = (): void => {
    flow.add(value.slice(start, index), at - (index - start))
    start = index
  }
  while (index < value.length) {
    const end = matchAt(lineEnd, value, index)
    if (end > 0) {
      flush()
      flow.endLine()
      index += end
      start = index
      at = toNextLine(source, at)
      continue
    }
    const referred = matchAt(reference, source, at)
    if (referred > 0 && !value.startsWith(source.slice(at, at + referred), index)) {
      flush()
      const units = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      flow.add(value.slice(index, index + units), at)
      index += units
      start = index
      at += referred
      continue
    }
    // the parser prints U+0000 as U+FFFD
    const printed = source.charAt(at) === '\u0000' ? '\ufffd' : source.charAt(at)
    if (printed !== value.charAt(index)) {
      const found = findNext(source, value.charAt(index), at)
      flush()
      at = found
    }
    at++
    index++
  }
  flush()
}

// Between two characters of a value stand a backslash, the marks of a quote or the ticks of code, no more.
const longestMarkUp = 200

function findNext(source: string, character: string, from: number): number {
  const found = source.slice(from, from + longestMarkUp).indexOf(character)
  return found < 0 ? from : from + found
}

function toNextLine(source: string, from: number): number {
  let at = from
  while (at < source.length && matchAt(lineEnd, source, at) === 0) at++
  return at + matchAt(lineEnd, source, at)
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

// What of HTML ends a line: <br> · </p> · <div align="center">
const lineTag = /^<\/?(?:br|hr|p|div|center|h[1-6]|li|ul|ol|table|tbody|thead|tr|td|th|section|article|blockquote|details|summary)\b/iu
const markUp = /<!--[\s\S]{0,100000}?(?:-->|$)|<(?:script|style)\b[^>]{0,999}>[\s\S]{0,100000}?(?:<\/(?:script|style)>|$)|<\/?[a-z][^<>]{0,9999}>|<![^<>]{0,999}>/giu
const namedReferences: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'], ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['ldquo', '“'], ['rdquo', '”'], ['lsquo', '‘'],
  ['rsquo', '’'], ['mdash', '—'], ['hellip', '…'], ['middot', '·'], ['emsp', '\u2003'], ['ensp', '\u2002'],
])

/** Adds the text between tags; the tags themselves and comments show nothing. */
export function addHtml(flow: Flow, node: Html): void {
  const offset = node.position?.start.offset ?? 0
  const source = flow.source.slice(offset, node.position?.end.offset ?? offset)
  let start = 0
  for (const {index, 0: tag} of source.matchAll(markUp)) {
    addPlain(flow, source.slice(start, index), offset + start)
    if (lineTag.test(tag)) flow.endLine()
    start = index + tag.length
  }
  addPlain(flow, source.slice(start), offset + start)
}

function addPlain(flow: Flow, text: string, offset: number): void {
  for (let at = 0; at < text.length; ) {
    const ending = matchAt(lineEnd, text, at)
    const referred = matchAt(reference, text, at)
    if (ending > 0) flow.endLine()
    else flow.add(referred > 0 ? toCharacter(text.slice(at, at + referred)) : text.charAt(at), offset + at)
    at += Math.max(ending, referred, 1)
  }
}

function toCharacter(printed: string): string {
  const name = printed.slice(1, -1)
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (name.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  return namedReferences.get(name) ?? printed
}
