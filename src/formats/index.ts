/** The formats, and `readSource` that picks one: as told, else by what the bytes can only be, else by the file's name. */
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {omitPinyin, hasGhostPinyin, toScriptTable} from '../script.ts'
import {fold} from '../fold.ts'
import {splitGlued} from '../glued.ts'
import {type FormatName, InputError, type Line, type Source} from '../source.ts'
import {formatExtensions} from './extensions.ts'
import type {Format, ReadOptions, Reading} from './format.ts'
import {text} from './text.ts'
import {findUnreadable, isOfd} from './unreadable.ts'

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
    // a zip too, so it is asked before DOCX
    name: 'ofd', extensions: formatExtensions.ofd, isBinary: true,
    matches: isOfd,
    load: async () => (await import('./ofd.ts')).ofd,
  },
  {
    name: 'docx', extensions: formatExtensions.docx, isBinary: true,
    matches: (bytes) => startsWith(bytes, 'PK\u0003\u0004'),
    load: async () => (await import('./docx.ts')).docx,
  },
  {
    name: 'pdf', extensions: formatExtensions.pdf, isBinary: true,
    matches: (bytes) => decodeHead(bytes, 1024).includes('%PDF-'),
    load: async () => (await import('./pdf.ts')).pdf,
  },
  {
    name: 'html', extensions: formatExtensions.html, isBinary: false,
    matches: isHtml,
    load: async () => (await import('./html.ts')).html,
  },
  {
    name: 'markdown', extensions: formatExtensions.markdown, isBinary: false,
    matches: () => false,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  plain,
]

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
  const {format, reading} = await readBytes(bytes, isText ? {...options, encoding: 'utf-8'} : options)
  return {
    name: options.name ?? null,
    format,
    encoding: isText ? null : reading.encoding,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    text: reading.text,
    lines: splitGlued(await readScript(reading)),
    metadata: reading.metadata,
    undecodable: reading.undecodable,
  }
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<{readonly format: FormatName; readonly reading: Reading}> {
  const {converted} = options
  const entry = findFormat(bytes, converted === undefined ? options : {format: 'docx'})
  const format = await entry.load()
  const reading = await format.read(converted?.docx ?? bytes, options)
  if (!entry.isBinary) refuseBinary(reading)
  if (reading.lines.length === 0) throw new InputError('no text: the input holds nothing but white space')
  return {format: converted?.format ?? format.name, reading}
}

function findFormat(bytes: Uint8Array, {name, format}: ReadOptions): Entry {
  const told = formats.find((entry) => entry.name === format)
  if (told !== undefined) return told
  const unreadable = findUnreadable(bytes, name)
  if (unreadable !== undefined) throw new InputError(unreadable)
  return chooseFormat(bytes, name)
}

/** By what the bytes can only be, else by the name's ending, else plain text. */
function chooseFormat(bytes: Uint8Array, name: string | undefined): Entry {
  const ending = /\.[^./\\]{1,12}$/u.exec(name?.toLowerCase() ?? '')?.[0] ?? ''
  const named = formats.find((entry) => entry.extensions.includes(ending))
  // a page may be saved as .txt, but Markdown may open with an HTML element
  const found = formats.find((entry) => entry.matches(bytes) && (entry.isBinary || named === undefined || named === plain))
  return found ?? named ?? plain
}

const headLength = 4096
const binaryShare = 0.05

/** Text holds hardly a control character and is nearly all decodable; what is read of a binary file is neither. */
function refuseBinary({text: decoded}: Reading): void {
  const head = decoded.slice(0, headLength)
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0
  if (strange > head.length * binaryShare && strange > 4) {
    throw new InputError('binary data: this is no text; give the notice as .txt, .md, .html, .docx, .pdf or .ofd')
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0))
}

/** Whether the bytes open as a page does, in whatever encoding: its tags are ASCII. */
function isHtml(bytes: Uint8Array): boolean {
  // few texts have a < among their first bytes, so that most are told by a glance
  if (!bytes.subarray(0, 256).includes(0x3c)) return false
  return opensPage.test(decodeHead(bytes, headLength).replaceAll('\u0000', '').replace(/^[^\x20-\x7e\s]{1,4}/u, ''))
}

const opensPage = /^\s{0,200}(?:<!doctype\s+html|<html[\s>]|<(?:head|body|meta|table|div|p|title)[\s>]|<!--)/iu

/** The first bytes as Latin letters, which is enough to see tags and signatures. */
function decodeHead(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length))
}

/** Lines read through traditional script and ghost pinyin. */
async function readScript({text: whole, lines}: Reading): Promise<readonly Line[]> {
  const read = hasGhostPinyin(whole) ? lines.map(omitPinyin) : lines
  const table = await toScriptTable(whole)
  return table === undefined ? read : read.map((line) => ({...line, folded: fold(line.text, table)}))
}
