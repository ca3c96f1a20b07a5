/**
 * Files that are not read, known by their first bytes, and what to do with each. In one line:
 *
 *     The file is a Word 97-2003 document (.doc), which is not read; convert it first: soffice --headless …
 */
import {readZipDirectory} from './zip/zip.ts'
import {toDocx} from './format-words.ts'
import type {ReadOptions} from './format.ts'
import {type OldName, oldNames} from '../source.ts'

/** A kind of file that is not read. */
interface Kind {
  readonly name: string
  readonly advice: string
  /** The format, where another program can make a DOCX of it. */
  readonly old?: OldName
}

interface SignedKind extends Kind {
  /** Bytes that the file has at places; text stands for its ASCII codes. */
  readonly signature: readonly (readonly [at: number, bytes: string])[]
}

const recognise = 'run it through text recognition (OCR) first and give the text, a DOCX or a PDF with a text layer'
const unpack = 'unpack it and give the files in it'
const saveAsText = 'save the table or text that is wanted as HTML, DOCX or text'

const image = (name: string): Kind => ({name: `an image (${name})`, advice: recognise})
const recording = (name: string): Kind => ({name: `a recording (${name})`, advice: 'give the notice as text'})

const signed: readonly SignedKind[] = [
  {...image('PNG'), signature: [[0, '\x89PNG']]},
  {...image('JPEG'), signature: [[0, '\xff\xd8\xff']]},
  {...image('GIF'), signature: [[0, 'GIF8']]},
  // The bytes after the size are reserved, which keeps a text that opens with BM apart.
  {...image('BMP'), signature: [[0, 'BM'], [6, '\0\0\0\0']]},
  {...image('TIFF'), signature: [[0, 'II*\0']]},
  {...image('TIFF'), signature: [[0, 'MM\0*']]},
  {...image('WebP'), signature: [[0, 'RIFF'], [8, 'WEBP']]},
  {...image('HEIC'), signature: [[4, 'ftyphe']]},
  {...image('DjVu'), signature: [[0, 'AT&TFORM']]},
  {...recording('WAV'), signature: [[0, 'RIFF'], [8, 'WAVE']]},
  {...recording('AVI'), signature: [[0, 'RIFF'], [8, 'AVI ']]},
  {...recording('MP4'), signature: [[4, 'ftyp']]},
  {...recording('MP3'), signature: [[0, 'ID3'], [5, '\0']]},
  {...recording('Ogg'), signature: [[0, 'OggS\0']]},
  {name: 'an archive (RAR)', advice: unpack, signature: [[0, 'Rar!\x1a\x07']]},
  {name: 'an archive (7z)', advice: unpack, signature: [[0, '7z\xbc\xaf\x27\x1c']]},
  {name: 'an archive (gzip)', advice: unpack, signature: [[0, '\x1f\x8b\x08']]},
  {name: 'a rich text document (RTF)', advice: toDocx, old: 'rtf', signature: [[0, '{\\rtf']]},
]

const encrypted: Kind = {
  name: 'an encrypted Office document',
  advice: 'open it with its password, remove the password and save it as .docx',
}
const wps: Kind = {name: 'a WPS or Works document (.wps)', advice: toDocx}

// Streams of an OLE file, which old Office files are; the first that is found decides.
const streams: readonly (readonly [stream: string, kind: Kind])[] = [
  ['EncryptedPackage', encrypted],
  ['WordDocument', {name: 'a Word 97-2003 document (.doc)', advice: toDocx, old: 'doc'}],
  ['Workbook', {name: 'an Excel 97-2003 workbook (.xls)', advice: saveAsText}],
  ['PowerPoint Document', {name: 'a PowerPoint 97-2003 file (.ppt)', advice: saveAsText}],
]
const otherOle: Kind = {name: 'an old Office file', advice: toDocx}

/** The part that an OFD begins with. */
const ofdRoot = 'OFD.xml'
const openDocument: Kind = {name: 'an OpenDocument file (.odt)', advice: toDocx}

// What the names in a zip begin with; the first that is found decides. null is what is read.
const zipParts: readonly (readonly [part: string, kind: Kind | null])[] = [
  [ofdRoot, null],
  ['word/', null],
  ['xl/', {name: 'an Excel workbook (.xlsx)', advice: saveAsText}],
  ['ppt/', {name: 'a PowerPoint file (.pptx)', advice: saveAsText}],
  ['Index/', {name: 'an iWork file (.pages)', advice: 'export it as .docx'}],
  ['META-INF/container.xml', {name: 'an e-book (.epub)', advice: toDocx}],
  ['content.xml', openDocument],
  ['[Content_Types].xml', null],
  ['', {name: 'an archive (zip)', advice: unpack}],
]

// Told by the name's ending alone, where the content is no text.
const endings: ReadonlyMap<string, Kind> = new Map([
  ['.wps', wps],
  ['.doc', {name: 'an old Word document (.doc)', advice: toDocx}],
  ['.caj', {name: 'a CAJ document (.caj)', advice: 'export it as PDF in its reader'}],
  ['.ceb', {name: 'a CEB document (.ceb)', advice: 'export it as PDF in its reader'}],
  ['.gd', {name: 'a sealed document (.gd)', advice: 'export it as PDF in its reader'}],
])

/** Why a file is not read and what to do about it, in one line; undefined where nothing speaks against reading it. */
export function findUnreadable(bytes: Uint8Array, name = ''): string | undefined {
  const kind = findKind(bytes, name.toLowerCase())
  return kind === undefined ? undefined : `The file is ${kind.name}, which is not read; ${kind.advice}`
}

/** What can be read once another program has made a DOCX of it. */
export interface OldDocument {
  readonly format: OldName
  /** In words: a Word 97-2003 document (.doc). */
  readonly name: string
}

/** Which old format the bytes are of; undefined for all others. */
export function findOldDocument(bytes: Uint8Array, {name = '', format}: Pick<ReadOptions, 'name' | 'format'>): OldDocument | undefined {
  const told = oldNames.find((old) => old === format)
  if (format !== undefined && told === undefined) return undefined
  const kind = findKind(bytes, name.toLowerCase())
  return kind?.old === undefined ? undefined : {format: told ?? kind.old, name: kind.name}
}

function findKind(bytes: Uint8Array, name: string): Kind | undefined {
  const ending = /\.[a-z]{1,5}$/u.exec(name)?.[0] ?? ''
  if (hasBytes(bytes, 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return findOleKind(bytes, ending)
  if (hasBytes(bytes, 0, 'PK\x03\x04') || hasBytes(bytes, 0, 'PK\x05\x06')) return findZipKind(bytes, ending)
  const kind = signed.find(({signature}) => signature.every(([at, text]) => hasBytes(bytes, at, text)))
  return kind ?? (isBinary(bytes) ? endings.get(ending) : undefined)
}

function findOleKind(bytes: Uint8Array, ending: string): Kind {
  const kind = streams.find(([stream]) => hasStream(bytes, stream))?.[1] ?? otherOle
  if (ending !== '.wps' || kind === encrypted) return kind
  // WPS writes what Word does; a file of Works has other streams
  return kind.old === undefined ? wps : {...wps, old: 'wps'}
}

// A zip without a directory is cut short; that is for the reader of DOCX to say.
function findZipKind(bytes: Uint8Array, ending: string): Kind | undefined {
  const entries = readZipDirectory(bytes)
  if (entries === undefined) return undefined
  const kind = zipParts.find(([part]) => part === '' || entries.some(entry => entry.name.startsWith(part)))?.[1] ?? undefined
  return kind === openDocument && isOpenText(bytes, ending) ? {...kind, old: 'odt'} : kind
}

/** Whether the bytes are an OFD, or the start of one that was cut short: its main part stands first, under its name. */
export function isOfd(bytes: Uint8Array): boolean {
  if (!hasBytes(bytes, 0, 'PK\x03\x04')) return false
  const entries = readZipDirectory(bytes)
  return entries === undefined ? hasBytes(bytes, 30, ofdRoot) : entries.some(({name}) => name === ofdRoot)
}

// The kind of an OpenDocument stands as it is in the first entry, as the standard wants it: …text, …text-template. Where a
// program did not keep to that, the name tells.
function isOpenText(bytes: Uint8Array, ending: string): boolean {
  const mark = 'mimetypeapplication/vnd.oasis.opendocument.'
  return hasBytes(bytes, 30, mark) ? hasBytes(bytes, 30, `${mark}text`) : ending === '.odt'
}

// Names of streams stand in the file in UTF-16, so every other byte is 0.
function hasStream(bytes: Uint8Array, stream: string): boolean {
  const stored = Array.from(stream).join('\0')
  const first = stored.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (hasBytes(bytes, at, stored)) return true
  }
  return false
}

function hasBytes(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}

// UTF-16 has bytes of 0 too, but starts with a byte order mark or has one in each pair.
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  return bytes.subarray(0, 1024).includes(0)
}
