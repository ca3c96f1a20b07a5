/**
 * A text that nearly matches a pattern: a match made of the first of all choices, less its last character. What must not
 * stand beside a match (lookarounds) is left out, since the text is to match nearly.
 */

/** A pattern that is being read. */
interface Reading {
  readonly source: string
  at: number
}

const escapes: ReadonlyMap<string, string> = new Map([['d', '1'], ['s', ' '], ['w', 'a'], ['S', '学'], ['D', '学'], ['W', '学'], ['n', '\n'], ['r', '\r'], ['t', '\t'], ['b', ''], ['B', ''], ['p', '学'], ['f', '\f']])
// What a class that leaves out some characters may hold.
const candidates = ['学', 'a', '1', ' ', '。', '<']

/** A near-match; undefined for a pattern too short to have one. */
export function toNearMatch(source: string): string | undefined {
  const near = [...readChoices({source, at: 0})].slice(0, -1).join('')
  return near.length < 2 ? undefined : near
}

/** Alternatives up to the group's end; the longest is taken, as it is the slowest. */
function readChoices(reading: Reading): string {
  let longest = ''
  for (;;) {
    const choice = readSequence(reading)
    if (choice.length > longest.length) longest = choice
    if (reading.source.charAt(reading.at) !== '|') return longest
    reading.at++
  }
}

function readSequence(reading: Reading): string {
  let text = ''
  while (reading.at < reading.source.length && !'|)'.includes(reading.source.charAt(reading.at))) {
    const atom = readAtom(reading)
    text += atom.repeat(readCount(reading))
  }
  return text
}

function readAtom(reading: Reading): string {
  const {source} = reading
  const character = String.fromCodePoint(source.codePointAt(reading.at) ?? 0)
  reading.at += character.length
  switch (character) {
    case '(':
      return readGroup(reading)
    case '[':
      return readClass(reading)
    case '\\':
      return readEscape(reading)
    case '.':
      return '学'
    case '^':
    case '$':
      return ''
    default:
      return character
  }
}

function readGroup(reading: Reading): string {
  const opening = /^\?(?:<?[=!]|:|<\w{1,40}>)/u.exec(reading.source.slice(reading.at, reading.at + 50))?.[0] ?? ''
  reading.at += opening.length
  const text = readChoices(reading)
  reading.at++
  return /[=!]$/u.test(opening) ? '' : text
}

function readEscape(reading: Reading): string {
  const rest = reading.source.slice(reading.at, reading.at + 50)
  const code = /^(?:u\{(?<braced>[\da-f]{1,6})\}|u(?<four>[\da-f]{4})|x(?<two>[\da-f]{2}))/iu.exec(rest)
  if (code !== null) {
    reading.at += code[0].length
    return String.fromCodePoint(Number.parseInt(Object.values(code.groups ?? {}).join(''), 16))
  }
  const other = /^(?:k<\w{1,40}>|p\{\w{1,40}\}|.)/u.exec(rest)?.[0] ?? ''
  reading.at += other.length
  return other.startsWith('k<') ? '-' : (escapes.get(other.charAt(0)) ?? other)
}

/** The first character of a class, or one that it does not leave out. */
function readClass(reading: Reading): string {
  const {source} = reading
  const start = reading.at - 1
  while (source.charAt(reading.at) !== ']') reading.at += source.charAt(reading.at) === '\\' ? 2 : 1
  reading.at++
  const pattern = new RegExp(source.slice(start, reading.at), 'u')
  const first = readAtom({source, at: start + 1})
  return [...(pattern.test(first) ? [first] : []), ...candidates].find((character) => pattern.test(character)) ?? ''
}

/** How often what stands before it is to be repeated: once or twice where that may be. */
function readCount(reading: Reading): number {
  const printed = /^(?:[*+?]|\{(?<least>\d{1,9})(?:,(?<most>\d{0,9}))?\})\??/u.exec(reading.source.slice(reading.at, reading.at + 30))
  if (printed === null) return 1
  reading.at += printed[0].length
  const {least, most} = printed.groups ?? {}
  if (least === undefined) return printed[0].startsWith('?') ? 1 : 2
  return Math.max(Number(least), Math.min(2, Number(most === undefined ? least : most === '' ? 2 : most)))
}
