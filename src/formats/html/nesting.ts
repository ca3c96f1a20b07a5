/**
 * Pages that nest thousands of elements: the parser's tree is converted by recursion, so what stands deeper than any page
 * means to is left out of the source before parsing. Browsers stop too, at 512 elements. The text stays.
 */

/** How many elements that need an end tag may stand in one another; a table is four elements deep. */
const depthLimit = 128
/** How many of one kind of `<b>`, `<font>` … may be open: a page that never closes them has them opened anew in each block. */
const formatLimit = 8

const formats: ReadonlySet<string> = new Set(['b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u', 'nobr'])
// Without content, or closed by the parser where the next one or the element around it says so.
const uncounted: ReadonlySet<string> = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
  'a', 'body', 'colgroup', 'dd', 'dt', 'head', 'html', 'li', 'option', 'p', 'rb', 'rp', 'rt', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr',
])

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
}

/** A page's source without the tags of elements that stand too deep. */
export function limitNesting(source: string): string {
  const isKept = createDepth()
  let kept = ''
  let start = 0
  let close = -1
  for (let open = source.indexOf('<'); open >= 0; open = source.indexOf('<', open + 1)) {
    const tag = readTag(source, open)
    if (tag === undefined) continue
    if (close < open) close = source.indexOf('>', open)
    if (close < 0) break
    if (isKept({...tag, isEmpty: source.charCodeAt(close - 1) === 0x2f})) continue
    kept += source.slice(start, open) + (formats.has(tag.name) ? '' : '<br>')
    start = close + 1
  }
  return start === 0 ? source : kept + source.slice(start)
}

const tagPattern = /<(?<slash>\/?)(?<name>[a-z][^\s/>]{0,30})/iuy

function readTag(source: string, open: number): Omit<Tag, 'isEmpty'> | undefined {
  tagPattern.lastIndex = open
  const groups = tagPattern.exec(source)?.groups
  return groups === undefined ? undefined : {name: (groups['name'] ?? '').toLowerCase(), isEnd: groups['slash'] === '/'}
}

/** Follows the tags of a page as they come and says of each whether it stands at a depth that is read. */
function createDepth(): (tag: Tag) => boolean {
  const open: string[] = []
  const counts = new Map<string, number>()
  const count = (name: string, step: number): number => {
    const value = (counts.get(name) ?? 0) + step
    counts.set(name, value)
    return value
  }
  const closeUpTo = (name: string): boolean => {
    if ((counts.get(name) ?? 0) === 0) return true
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last, -1)
      if (last === name) break
    }
    return open.length < depthLimit
  }
  const format = ({name, isEnd}: Tag): boolean => {
    if (!isEnd) return count(name, 1) <= formatLimit
    if ((counts.get(name) ?? 0) === 0) return true
    return count(name, -1) < formatLimit
  }
  return (tag) => {
    if (uncounted.has(tag.name)) return true
    if (formats.has(tag.name)) return format(tag)
    if (tag.isEnd) return closeUpTo(tag.name)
    const isForeign = (counts.get('svg') ?? 0) + (counts.get('math') ?? 0) > 0
    if (isForeign && tag.isEmpty) return true
    count(tag.name, 1)
    return open.push(tag.name) <= depthLimit
  }
}
