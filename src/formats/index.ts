/** The formats, and `readSource` that picks one: as told, else by what the bytes can only be, else by the file's name. */
import {omitPinyin, hasGhostPinyin, toScriptTable} from '../script.ts'
import {fold} from '../fold.ts'
import {InputError, type Line, type Source} from '../source.ts'
import type {Format, ReadOptions, Reading} from './format.ts'
import {text} from './text.ts'
import {findUnreadable} from './unreadable.ts'

/** Where a format comes from; all but plain text are loaded when they are needed. */
interface Entry extends Pick<Format, 'name' | 'extensions' | 'matches'> {
  /** Whether its bytes are no text. */
  readonly isBinary: boolean
  load(): Promise<Format>
}

const plain: Entry = {...text, isBinary: false, load: async () => text}

/** The formats in the order in which their content is asked. */
const formats: readonly Entry[] = [
  {
    name: 'docx', extensions: ['.docx'], isBinary: true,
    matches: (bytes) => startsWith(bytes, 'PK\u0003\u0004'),
    load: async () => (await import('./docx.ts')).docx,
  },
  {
    name: 'pdf', extensions: ['.pdf'], isBinary: true,
    matches: (bytes) => decodeHead(bytes).slice(0, 1024).includes('%PDF-'),
    load: async () => (await import('./pdf.ts')).pdf,
  },
  {
    name: 'html', extensions: ['.html', '.htm', '.xhtml', '.shtml'], isBinary: false,
    matches: isHtml,
    load: async () => (await import('./html.ts')).html,
  },
  {
    name: 'markdown', extensions: ['.md', '.markdown'], isBinary: false,
    matches: () => false,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  plain,
]

/** The endings of all files that can be read. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions)

/**
 * Reads a document.
 *
 * @param input the file's bytes, or its text (then of no encoding)
 * @param options what is known of it
 * @returns the document's text and lines
 * @throws {InputError} where nothing can be read in it
 */
export async function readSource(input: Uint8Array | string, options: ReadOptions = {}): Promise<Source> {
  const isText = typeof input === 'string'
  const bytes = isText ? new TextEncoder().encode(input) : input
  if (bytes.length === 0) throw new InputError('empty input: there is nothing to read')
  const entry = findFormat(bytes, options)
  const format = await entry.load()
  const reading = await format.read(bytes, isText ? {...options, encoding: 'utf-8'} : options)
  if (reading.lines.length === 0) throw new InputError('no text: the input holds nothing but white space')
  return {
    name: options.name ?? null,
    format: format.name,
    encoding: isText ? null : reading.encoding,
    bytes: bytes.length,
    sha256: await toHash(bytes),
    text: reading.text,
    lines: await readScript(reading),
    metadata: reading.metadata,
    undecodable: reading.undecodable,
  }
}

function findFormat(bytes: Uint8Array, {name, format}: ReadOptions): Entry {
  const told = formats.find((entry) => entry.name === format)
  if (told !== undefined) return told
  const unreadable = findUnreadable(bytes, name)
  if (unreadable !== undefined) throw new InputError(unreadable)
  const chosen = chooseFormat(bytes, name)
  if (!chosen.isBinary) refuseBinary(bytes)
  return chosen
}

/** By what the bytes can only be, else by the name's ending, else plain text. */
function chooseFormat(bytes: Uint8Array, name: string | undefined): Entry {
  const ending = /\.[^./\\]{1,12}$/u.exec(name?.toLowerCase() ?? '')?.[0] ?? ''
  const named = formats.find((entry) => entry.extensions.includes(ending))
  // a page may be saved as .txt, but Markdown may open with an HTML element
  const found = formats.find((entry) => entry.matches(bytes) && (entry.isBinary || named === undefined || named === plain))
  return found ?? named ?? plain
}

const binaryShare = 0.1
const headLength = 4096

/** Text holds hardly a control character; UTF-16 holds every other byte zero, which is no sign of a binary file. */
function refuseBinary(bytes: Uint8Array): void {
  const head = bytes.subarray(0, headLength)
  let controls = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++
  }
  const isWide = zeros > head.length * 0.1 && controls < head.length * 0.05
  if (!isWide && controls > head.length * binaryShare) {
    throw new InputError('binary data: this is no text; give the notice as .txt, .md, .html, .docx or .pdf')
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0))
}

/** Whether the bytes open as a page does, in whatever encoding: its tags are ASCII. */
function isHtml(bytes: Uint8Array): boolean {
  return /^\s{0,200}(?:<!doctype\s+html|<html[\s>]|<(?:head|body|meta|table|div|p|title)[\s>]|<!--)/iu.test(decodeHead(bytes).replaceAll('\u0000', '').replace(/^[^\x20-\x7e\s]{1,4}/u, ''))
}

/** The first bytes as Latin letters, which is enough to see tags and signatures. */
function decodeHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, headLength))
}

/** Lines read through traditional script and ghost pinyin. */
async function readScript({text: whole, lines}: Reading): Promise<readonly Line[]> {
  const read = hasGhostPinyin(whole) ? lines.map(omitPinyin) : lines
  const table = await toScriptTable(whole)
  return table === undefined ? read : read.map((line) => ({...line, folded: fold(line.text, table)}))
}

async function toHash(bytes: Uint8Array): Promise<string> {
  const copy = new Uint8Array(bytes)
  const digest = await crypto.subtle.digest('SHA-256', copy)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

