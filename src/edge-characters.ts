/**
 * The characters that what a pattern matches may begin with or end in, read off the pattern, so that a table of words need be
 * tried only at those: 党总支部? begins with 党 and ends in 支 or 部.
 *
 *     alternatives   a|b        those of either
 *     sequence       ab?        it ends as b, and as a, since b may be left out
 *     assertion      (?<=a)b    takes up no character
 */

/** Which end of a pattern. */
type Edge = 'first' | 'last'

/** What a part of a pattern may begin with or end in, and whether it may be empty. */
interface Ending {
  readonly characters: readonly string[]
  readonly mayBeEmpty: boolean
}

type Read = readonly [ending: Ending, end: number]

const nothing: Ending = {characters: [], mayBeEmpty: true}

/** The characters at an edge of what a pattern matches; one that cannot be read is a bug of its table and throws. */
function findEdge(pattern: string, edge: Edge): ReadonlySet<string> {
  const [{characters, mayBeEmpty}, end] = readAlternatives(pattern, 0, edge)
  if (end < pattern.length || mayBeEmpty || characters.some(({length}) => length > 1)) throw new Error(`no pattern of words: ${pattern}`)
  return new Set(characters)
}

/** Groups the rows of a table by the characters that their patterns may begin with or end in, each group in the order of the table. */
export function byEdge<Row>(rows: readonly Row[], edge: Edge, toPattern: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const character of findEdge(toPattern(row), edge)) groups.set(character, [...(groups.get(character) ?? []), row])
  }
  return groups
}

function readAlternatives(pattern: string, start: number, edge: Edge): Read {
  let [all, at] = readSequence(pattern, start, edge)
  while (pattern.charAt(at) === '|') {
    const [next, end] = readSequence(pattern, at + 1, edge)
    all = {characters: [...all.characters, ...next.characters], mayBeEmpty: all.mayBeEmpty || next.mayBeEmpty}
    at = end
  }
  return [all, at]
}

function readSequence(pattern: string, start: number, edge: Edge): Read {
  let whole = nothing
  let at = start
  while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
    const [item, end] = readItem(pattern, at, edge)
    whole = edge === 'last' ? join(item, whole) : join(whole, item)
    at = end
  }
  return [whole, at]
}

/** What two parts together have at the edge that the first of them lies on. */
function join(outer: Ending, inner: Ending): Ending {
  return outer.mayBeEmpty ? {characters: [...outer.characters, ...inner.characters], mayBeEmpty: inner.mayBeEmpty} : outer
}

// ? · {0,3} · {2}
const optional = /\?|\{0,\d{1,3}\}/uy
const repeated = /\{[1-9]\d{0,2}(?:,\d{1,3})?\}/uy

function readItem(pattern: string, start: number, edge: Edge): Read {
  const [item, end] = readOne(pattern, start, edge)
  optional.lastIndex = end
  if (optional.test(pattern)) return [{...item, mayBeEmpty: true}, optional.lastIndex]
  repeated.lastIndex = end
  return [item, repeated.test(pattern) ? repeated.lastIndex : end]
}

// (?:a|b) · (?<=a) (?<!a) (?=a) (?!a) · [ab\d] [\u4e00-\u9fff] · a
const opening = /\(\?:/uy
const assertion = /\(\?<?[=!]/uy
const characterClass = /\[(?<members>(?:[^\]\\^]|\\d|\\u[\da-f]{4}-\\u[\da-f]{4}){1,40})\]/uy
const character = /[^\\^$.*+?()[\]{}|]/uy
// a class of many, which no word may end in
const many = /\\u[\da-f]{4}-\\u[\da-f]{4}/u

function readOne(pattern: string, start: number, edge: Edge): Read {
  if (matchAt(opening, pattern, start) !== null) {
    const [inside, end] = readAlternatives(pattern, opening.lastIndex, edge)
    return [inside, end + 1]
  }
  if (matchAt(assertion, pattern, start) !== null) return [nothing, findClosing(pattern, assertion.lastIndex)]
  const members = matchAt(characterClass, pattern, start)?.groups?.['members']
  if (members !== undefined) return [{characters: many.test(members) ? [members] : [...members.replace('\\d', '0123456789')], mayBeEmpty: false}, characterClass.lastIndex]
  const one = matchAt(character, pattern, start)?.[0]
  if (one === undefined) throw new Error(`no pattern of words: ${pattern}`)
  return [{characters: [one], mayBeEmpty: false}, character.lastIndex]
}

/** Behind the bracket that closes what is open at a place. */
function findClosing(pattern: string, start: number): number {
  let open = 1
  let at = start
  for (; open > 0 && at < pattern.length; at++) {
    const sign = pattern.charAt(at)
    if (sign === '[') at = pattern.indexOf(']', at)
    if (sign === '(') open++
    if (sign === ')') open--
  }
  return at
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
