/**
 * Bytes to text. What the bytes show counts more than what a page says of itself, and only a byte order mark or the
 * caller counts more than they do:
 *
 *     EF BB BF …              byte order mark: UTF-8
 *     --encoding gbk          the caller's word
 *     74 65 39 65 02 30       blanks and 。 of UTF-16 at every other place
 *     e6 95 b4 e6 94 b9       valid UTF-8, whatever the page declares
 *     d5 fb b8 c4             else the reading with the fewest errors and unlikely characters: GB18030
 */
import {InputError} from './source.ts'

/** What is known of the bytes beside themselves. */
export interface DecodeOptions {
  /** The encoding, where the caller knows it: a WHATWG label such as `gbk`. */
  readonly encoding?: string | undefined
  /** The encoding that the document says it has, as in `<meta charset="gb2312">`; heeded where the bytes agree. */
  readonly declared?: string | undefined
}

/** A text and how it was decoded. */
export interface Decoded {
  /** The text without byte order mark; what could not be decoded stands in it as U+FFFD. */
  readonly text: string
  /** The encoding in lower case: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5` or another that the caller named. */
  readonly encoding: string
  /** How many U+FFFD decoding made. */
  readonly undecodable: number
}

const byteOrderMarks: readonly {readonly encoding: string; readonly bytes: readonly number[]}[] = [
  {encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', bytes: [0xff, 0xfe]},
  {encoding: 'utf-16be', bytes: [0xfe, 0xff]},
  {encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33]},
]

// U+FFFD as it stands in a text that had it before.
const printedReplacements: ReadonlyMap<string, readonly number[]> = new Map([
  ['utf-8', [0xef, 0xbf, 0xbd]],
  ['utf-16le', [0xfd, 0xff]],
  ['utf-16be', [0xff, 0xfd]],
  ['gb18030', [0x84, 0x31, 0xa4, 0x37]],
])

// What a Chinese document can have declared in bytes that are readable as ASCII; `iso-8859-1` and the like are only what
// a web server puts there unasked.
const declarable: ReadonlySet<string> = new Set(['utf-8', 'gb18030', 'big5'])

/**
 * Pairs of bytes that a document in the encoding has few of. Nearly all that is printed in simplified Chinese is in GB2312,
 * and UTF-8 read as GB18030 is full of pairs outside it (整改 as 鏁存敼); traditional text in GBK has many, but fewer than
 * its reading as UTF-8 has errors. Of Big5 it is the second level.
 */
const rarePairs: ReadonlyMap<string, (lead: number, trail: number) => boolean> = new Map([
  ['gb18030', (lead: number, trail: number) => lead < 0xa1 || lead > 0xf7 || trail < 0xa1],
  ['big5', (lead: number) => lead < 0xa1 || lead > 0xc6],
])

// Fewer units are no text of which so much can be said.
const fewestUnits = 4
const utf16SampleSize = 4096
const sampleSize = 65_536

/** Decodes a text document. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const told = options.encoding === undefined ? undefined : readEncoding(options.encoding)
  if (options.encoding !== undefined && told === undefined) throw toLabelError(options.encoding)
  const certain = readByteOrderMark(bytes) ?? told ?? readUtf16(bytes)
  if (certain !== undefined) return decodeAs(bytes, certain)
  const declared = toDeclared(options.declared)
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 === undefined) return decodeAs(bytes, findLikeliest(bytes, declared))
  // Pages of systems that moved to UTF-8 often still declare gb2312. A Chinese text in GB18030 is never by chance valid
  // UTF-8 with characters of three bytes, so those count more than what is declared; without them both may be right.
  if (declared === undefined || declared === 'utf-8' || isWide(utf8)) return {text: utf8, encoding: 'utf-8', undecodable: 0}
  return decodeAs(bytes, declared)
}

/** The encoding that a document declares in its first 4096 bytes: `<meta charset>`, `<meta http-equiv>`, `<?xml?>`. */
export function readDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  // <meta http-equiv="Content-Type" content="text/html; charset=gb2312" /> · <meta charset="utf-8">
  const meta = /<meta\s[^<>]{0,300}?charset\s{0,3}=\s{0,3}["']?(?<label>[\w.:-]{1,40})/iu.exec(head)
  // <?xml version="1.0" encoding="GB2312"?>
  const xml = /^\s{0,20}<\?xml\s[^<>]{0,100}?encoding\s{0,3}=\s{0,3}["'](?<label>[\w.:-]{1,40})/iu.exec(head)
  return (meta ?? xml)?.groups?.['label']
}

/** The name of the encoding that a label means; gb2312 and gbk mean gb18030. Undefined for an unknown label. */
export function readEncoding(label: string): string | undefined {
  try {
    const encoding = new TextDecoder(label.trim()).encoding
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

function toLabelError(label: string): InputError {
  return new InputError(`Unknown encoding \`${label}\`, expected one such as utf-8, utf-16le, utf-16be, gb18030, gbk, big5`)
}

function readByteOrderMark(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding
}

/**
 * UTF-16 without byte order mark. Its 。 is 30 02, its 、 30 01, its digits and line ends 00 xx: bytes below 9 that no
 * other text has. Then the high bytes of nearly all units are those of Chinese text: 00, 20, 30, 4E to 9F, FF.
 */
function readUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, utf16SampleSize)
  if (!sample.some((byte) => byte < 9)) return undefined
  const units = Math.floor(sample.length / 2)
  if (units < fewestUnits) return undefined
  const likely = [0, 0]
  for (let at = 0; at < units * 2; at++) {
    if (isHighByte(sample[at] ?? 0)) likely[at % 2] = (likely[at % 2] ?? 0) + 1
  }
  const [bigEndian = 0, littleEndian = 0] = likely
  if (Math.max(bigEndian, littleEndian) < units * 0.8) return undefined
  return bigEndian > littleEndian ? 'utf-16be' : 'utf-16le'
}

function isHighByte(byte: number): boolean {
  return byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)
}

function toDeclared(label: string | undefined): string | undefined {
  const encoding = label === undefined ? undefined : readEncoding(label)
  return encoding !== undefined && declarable.has(encoding) ? encoding : undefined
}

/** Whether a text has characters above the two-byte ones of UTF-8, as all Chinese text has. */
function isWide(text: string): boolean {
  return /[\u0800-\u{10ffff}]/u.test(text)
}

/** The encoding whose reading has the fewest errors and unlikely characters; the declared one where two have as many. */
function findLikeliest(bytes: Uint8Array, declared: string | undefined): string {
  const sample = toSample(bytes)
  const candidates = new Set([...(declared === undefined ? [] : [declared]), 'utf-8', 'gb18030'])
  let best = {encoding: 'utf-8', penalty: Infinity}
  for (const encoding of candidates) {
    const penalty = toPenalty(sample, encoding)
    if (penalty < best.penalty) best = {encoding, penalty}
  }
  return best.encoding
}

/** A stretch from the first byte that is not ASCII, so that a page's long head of scripts does not hide its text. */
function toSample(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte >= 0x80)
  return bytes.subarray(Math.max(start, 0), Math.max(start, 0) + sampleSize)
}

function toPenalty(sample: Uint8Array, encoding: string): number {
  // a character that the sample's end cuts in two is no error
  const text = new TextDecoder(encoding).decode(sample, {stream: true})
  const errors = countMatches(text, /\ufffd/gu)
  const isRare = rarePairs.get(encoding)
  if (isRare !== undefined) return errors + countPairs(sample, isRare)
  return errors + countMatches(text, /[\u0080-\u07ff]/gu)
}

function countPairs(sample: Uint8Array, isCounted: (lead: number, trail: number) => boolean): number {
  let count = 0
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0
    if (lead < 0x80) continue
    if (isCounted(lead, sample[at + 1] ?? 0xff)) count++
    at++
  }
  return count
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const strict = decodeStrictly(bytes, encoding)
  const decoded = dropByteOrderMark(strict ?? new TextDecoder(encoding).decode(bytes))
  const text = encoding === 'big5' ? decoded.replace(privateNumbers, toNumber) : decoded
  if (strict !== undefined) return {text, encoding, undecodable: 0}
  const printed = countSequences(bytes, printedReplacements.get(encoding) ?? [])
  return {text, encoding, undecodable: Math.max(countMatches(text, /\ufffd/gu) - printed, 0)}
}

// Node decodes ① to ⑩ and ⑴ to ⑽ of Big5 (C6A1 to C6B4) as private characters in the same order.
const privateNumbers = /[\uf6b1-\uf6c4]/gu
const numbers = '①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽'

function toNumber(character: string): string {
  return numbers.charAt(character.charCodeAt(0) - 0xf6b1)
}

// The decoder drops the marks of UTF-8 and UTF-16 only.
function dropByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function countSequences(bytes: Uint8Array, sequence: readonly number[]): number {
  const [first] = sequence
  if (first === undefined) return 0
  let count = 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) count++
  }
  return count
}
