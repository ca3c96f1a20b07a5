/**
 * The characters that what a pattern matches may end in, read off the pattern, so that a table of words need be tried only
 * behind those: 党总支部? ends in 支 or 部.
 *
 *     alternatives   a|b        those of either
 *     sequence       ab?        those of b, and of a, since b may be left out
 *     assertion      (?<=a)b    takes up no character
 */

/** What a part of a pattern may end in, and whether it may be empty. */
interface Ending {
  readonly characters: readonly string[]
  readonly mayBeEmpty: boolean
}

type Read = readonly [ending: Ending, end: number]

const nothing: Ending = {characters: [], mayBeEmpty: true}

/** The characters that a pattern may end in; one that cannot be read is a bug of its table and throws. */
export function findLastCharacters(pattern: string): ReadonlySet<string> {
  const [{characters, mayBeEmpty}, end] = readAlternatives(pattern, 0)
  if (end < pattern.length || mayBeEmpty || characters.some(({length}) => length > 1)) throw new Error(`no pattern of words: ${pattern}`)
  return new Set(characters)
}

function readAlternatives(pattern: string, start: number): Read {
  let [all, at] = readSequence(pattern, start)
  while (pattern.charAt(at) === '|') {
    const [next, end] = readSequence(pattern, at + 1)
    all = {characters: [...all.characters, ...next.characters], mayBeEmpty: all.mayBeEmpty || next.mayBeEmpty}
    at = end
  }
  return [all, at]
}

function readSequence(pattern: string, start: number): Read {
  let whole = nothing
  let at = start
  while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
    const [item, end] = readItem(pattern, at)
    whole = item.mayBeEmpty ? {characters: [...whole.characters, ...item.characters], mayBeEmpty: whole.mayBeEmpty} : item
    at = end
  }
  return [whole, at]
}

// ? · {0,3} · {2}
const optional = /\?|\{0,\d{1,3}\}/uy
const repeated = /\{[1-9]\d{0,2}(?:,\d{1,3})?\}/uy

function readItem(pattern: string, start: number): Read {
  const [item, end] = readOne(pattern, start)
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

function readOne(pattern: string, start: number): Read {
  if (matchAt(opening, pattern, start) !== null) {
    const [inside, end] = readAlternatives(pattern, opening.lastIndex)
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
