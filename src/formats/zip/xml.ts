/**
 * The XML of a document's parts as events, in one pass and without a tree, so that neither size nor depth can overflow.
 * Names come with the prefix that Word itself uses (`w:p`), whatever the file uses, in both the transitional and the
 * strict namespaces. Of an `mc:AlternateContent` only the first alternative is passed on: the others say the same again.
 * A DOCTYPE is refused, and with it all entities but those of XML itself.
 */
import {SaxesParser} from 'saxes'
import {InputError} from '../../source.ts'

/** The attributes of an element by local name: `val` for `w:val`. */
export type Attributes = (localName: string) => string | undefined

/** What is done with the events. */
export interface XmlHandler {
  /** An element starts; false passes over it with all that is in it, its end included. */
  open(name: string, attributes: Attributes): boolean
  close(name: string): void
  text(text: string): void
}

/** Takes the bytes of a part. */
export interface XmlReader {
  write(chunk: Uint8Array): void
  end(): void
}

/** What a kind of file is called in errors. */
export interface Container {
  /** DOCX */
  readonly name: string
  /** What opens and saves such files. */
  readonly program: string
}

/** Where XML stands. */
export interface XmlPlace {
  readonly part: string
  readonly container: Container
}

/** Passes on what is wanted. */
interface XmlFilter {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
])

/** A reader of a part, which its errors name. */
export function createXmlReader({part, container}: XmlPlace, handler: XmlHandler): XmlReader {
  const parser = new SaxesParser()
  const filter = createFilter(handler)
  const names = createNames()
  let decoder: InstanceType<typeof TextDecoder> | undefined
  parser.on('opentag', ({name, attributes}) => {
    names.enter(attributes)
    filter.open(names.find(name), localName => findAttribute(attributes, localName))
  })
  parser.on('closetag', ({name, attributes}) => {
    filter.close(names.find(name))
    names.leave(attributes)
  })
  parser.on('text', text => filter.text(text))
  parser.on('cdata', text => filter.text(text))
  parser.on('doctype', () => {
    throw new InputError(`The ${container.name} file declares a document type in ${part}, which no program does; it is not read`)
  })
  parser.on('error', () => {
    throw new InputError(
      `The ${container.name} file is damaged: ${part} is no well-formed XML; open it in ${container.program} and save it again`,
    )
  })
  return {
    write(chunk) {
      decoder ??= new TextDecoder(findEncoding(chunk))
      parser.write(decoder.decode(chunk, {stream: true}))
    },
    end() {
      parser.write(decoder?.decode() ?? '')
      parser.close()
    },
  }
}

function findAttribute(attributes: Readonly<Record<string, string>>, localName: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === localName || name.endsWith(`:${localName}`)) return value
  }
  return undefined
}

/** Follows which prefix stands for which namespace. */
interface Names {
  enter(attributes: Readonly<Record<string, string>>): void
  leave(attributes: Readonly<Record<string, string>>): void
  /** The name with Word's own prefix, or with none for other namespaces. */
  find(name: string): string
}

// The parser's own namespaces look through all open elements for each name, which takes too long in depth.
function createNames(): Names {
  const bound = new Map<string, string[]>()
  return {
    enter(attributes) {
      for (const [prefix, uri] of findDeclarations(attributes)) {
        const uris = bound.get(prefix) ?? []
        uris.push(uri)
        bound.set(prefix, uris)
      }
    },
    leave(attributes) {
      for (const [prefix] of findDeclarations(attributes)) bound.get(prefix)?.pop()
    },
    find(name) {
      const colon = name.indexOf(':')
      const uri = bound.get(colon < 0 ? '' : name.slice(0, colon))?.at(-1) ?? ''
      return (prefixes.get(uri) ?? '') + name.slice(colon + 1)
    },
  }
}

// xmlns:w="…" · xmlns="…"
function findDeclarations(attributes: Readonly<Record<string, string>>): readonly (readonly [prefix: string, uri: string])[] {
  const found: (readonly [string, string])[] = []
  for (const [name, uri] of Object.entries(attributes)) {
    if (name === 'xmlns') found.push(['', uri])
    else if (name.startsWith('xmlns:')) found.push([name.slice('xmlns:'.length), uri])
  }
  return found
}

// XML in UTF-16 starts with a byte order mark; everything else that Office writes is UTF-8.
function findEncoding(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function createFilter(handler: XmlHandler): XmlFilter {
  // How deep in an element that is passed over; 0 outside.
  let skipped = 0
  // For each open mc:AlternateContent whether an alternative was taken.
  const alternatives: boolean[] = []
  const isWanted = (name: string): boolean => {
    if (name === 'mc:AlternateContent') alternatives.push(false)
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return true
    const isFirst = alternatives.at(-1) === false
    if (isFirst) alternatives[alternatives.length - 1] = true
    return isFirst
  }
  return {
    open(name, attributes) {
      if (skipped > 0 || !isWanted(name) || !handler.open(name, attributes)) skipped++
    },
    close(name) {
      if (skipped > 0) {
        skipped--
        return
      }
      if (name === 'mc:AlternateContent') alternatives.pop()
      handler.close(name)
    },
    text(text) {
      if (skipped === 0) handler.text(text)
    },
  }
}
