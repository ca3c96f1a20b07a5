/** A Word document as a reading: the parts are found by their relationships, styles and lists first, then the text. */
import {fold} from '../../fold.ts'
import {InputError, type Line} from '../../source.ts'
import type {Reading} from '../format.ts'
import {findUnreadable} from '../unreadable.ts'
import {type BodyLine, createBodyReader} from './body.ts'
import {createNumberingReader} from './numbering.ts'
import {openParts, type Parts} from '../zip/part.ts'
import {resolvePath} from '../zip/path.ts'
import {createStyleReader} from './styles.ts'

/** Reads the bytes of a DOCX file; headers, footers, notes and comments are parts of their own and are not read. */
export function readDocx(bytes: Uint8Array): Reading {
  const problem = findUnreadable(bytes)
  if (problem !== undefined) throw new InputError(problem)
  const parts = openParts(bytes, {name: 'DOCX', program: 'Word, WPS or LibreOffice'})
  const main = findPart(parts, '', 'officeDocument') ?? 'word/document.xml'
  if (!parts.has(main)) {
    throw new InputError('The file is a zip but no DOCX: it has no Word document in it; unpack it and give the files in it')
  }
  return toReading(readBody(parts, main))
}

function readBody(parts: Parts, main: string): readonly BodyLine[] {
  const styleReader = createStyleReader()
  const numberingReader = createNumberingReader()
  parts.read(findPart(parts, main, 'styles') ?? 'word/styles.xml', styleReader.handler)
  parts.read(findPart(parts, main, 'numbering') ?? 'word/numbering.xml', numberingReader.handler)
  const styles = styleReader.toStyles()
  const numbering = numberingReader.toNumbering(styleId => styles.resolve(styleId).list)
  const body = createBodyReader(styles, numbering)
  parts.read(main, body.handler)
  return body.toLines()
}

/** The part that `part` relates to by a type ending in `/type`; `part` is empty for the document as a whole. */
function findPart(parts: Parts, part: string, type: string): string | undefined {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  let found: string | undefined
  parts.read(`${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes('Type')?.endsWith(`/${type}`) === true) {
        found ??= resolvePath(folder, attributes('Target') ?? '')
      }
      return true
    },
    close() {},
    text() {},
  })
  return found
}

function toReading(bodyLines: readonly BodyLine[]): Reading {
  const lines: Line[] = []
  let offset = 0
  for (const {text, isChrome} of bodyLines) {
    lines.push({text, folded: fold(text), pieces: [{at: 0, offset}], isChrome})
    offset += text.length + 1
  }
  return {
    encoding: null,
    text: bodyLines.map(line => line.text).join('\n'),
    lines,
    // docProps/core.xml mostly holds the title of the template or of an earlier document, so it is not read.
    metadata: {title: null, publishedOn: null},
    undecodable: 0,
  }
}
