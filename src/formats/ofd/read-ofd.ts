/**
 * An OFD as a reading. Its parts lead from one to the next:
 *
 *     OFD.xml ─DocRoot→ Doc_0/Document.xml ─Page→ Pages/Page_0/Content.xml
 *                                          └TemplatePage→ Tpls/Tpl_0/Content.xml, which pages name as their background
 */
import {InputError} from '../../source.ts'
import type {Reading} from '../format.ts'
import {type PrintedLine, toPrintedLines} from '../printed/printed-line.ts'
import {findTrouble, toPrintedReading} from '../printed/reading.ts'
import {openParts, type Parts} from '../zip/part.ts'
import {type OfdDocument, readDocument, readRoots} from './document.ts'
import {type PageContent, readPage} from './page.ts'

const container = {name: 'OFD', program: 'an OFD reader'}
const maximumPages = 5000
// A page has a thousand or two at most; one template on all pages could make any number of them.
const maximumStretches = 1_000_000
// The stretches are measured as pages are shown.
const view = [1, 0, 0, 1, 0, 0]

/** Reads the bytes of an OFD file; seals, annotations, attachments and what signs it are no text. */
export function readOfd(bytes: Uint8Array): Reading {
  const parts = openParts(bytes, container)
  try {
    return readText(parts)
  } catch (error) {
    // a part that is encrypted is no XML
    if (error instanceof InputError && parts.has('Encryptions.xml')) {
      throw new InputError('The OFD file is encrypted; open it in an OFD reader with its password or certificate and save it without, or export it as PDF', {cause: error})
    }
    throw error
  }
}

function readText(parts: Parts): Reading {
  const documents = readRoots(parts).map(root => readDocument(parts, root))
  const pageCount = documents.reduce((sum, {pages}) => sum + pages.length, 0)
  if (documents.length === 0 || pageCount === 0) {
    throw new InputError('The OFD file is damaged: it names no pages; open it in an OFD reader and save it again, or fetch it again')
  }
  if (pageCount > maximumPages) throw new InputError(`The OFD has more than ${maximumPages} pages; split it first`)
  const printed: Printed = {pages: [], furniture: new Set(), count: 0}
  for (const document of documents) addPages(parts, document, printed)
  return refuseTrouble(toPrintedReading(printed.pages, printed.furniture))
}

interface Printed {
  readonly pages: (readonly PrintedLine[])[]
  /** Lines of templates that several pages have. */
  readonly furniture: Set<PrintedLine>
  /** How many stretches and lines of text there were. */
  count: number
}

function addPages(parts: Parts, {pages: paths, templates}: OfdDocument, printed: Printed): void {
  const contents = paths.map(path => readPage(parts, path))
  if (contents.every(content => content === undefined)) {
    throw new InputError('The OFD file is damaged: none of its pages is there; open it in an OFD reader and save it again, or fetch it again')
  }
  const uses = new Map<string, number>()
  for (const id of contents.flatMap(content => content?.templates ?? [])) uses.set(id, (uses.get(id) ?? 0) + 1)
  // a template's own templates are not looked at, so that none can lead back to itself
  const read = toCached((id: string) => {
    const path = templates.get(id)
    return path === undefined ? [] : toLines(readPage(parts, path), printed)
  })
  for (const content of contents) {
    const page = printed.pages.length + 1
    const background = (content?.templates ?? []).flatMap(id => {
      const lines = read(id).map(line => ({...line, page}))
      count(lines.length, printed)
      if ((uses.get(id) ?? 0) > 1) for (const line of lines) printed.furniture.add(line)
      return lines
    })
    printed.pages.push([...background, ...toLines(content, printed)])
  }
}

/** The lines of a page, or of a template, on the page that comes next. */
function toLines(content: PageContent | undefined, printed: Printed): readonly PrintedLine[] {
  const stretches = content?.stretches ?? []
  count(stretches.length, printed)
  return toPrintedLines(stretches, view, printed.pages.length + 1)
}

function count(more: number, printed: Printed): void {
  printed.count += more
  if (printed.count > maximumStretches) throw new InputError('The OFD file expands beyond all measure: its pages hold more text than any document; it is not read')
}

function toCached<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, {readonly value: Value}>()
  return key => {
    const known = values.get(key) ?? {value: read(key)}
    values.set(key, known)
    return known.value
  }
}

function refuseTrouble(reading: Reading): Reading {
  const trouble = findTrouble(reading)
  if (trouble === 'no-text') {
    throw new InputError('The OFD is a scan: it has no text layer; export it as PDF in an OFD reader and run that through text recognition (ocrmypdf -l chi_sim FILE.pdf OUT.pdf)')
  }
  if (trouble === 'no-characters') {
    throw new InputError('The OFD does not say which characters its glyphs are; export it as PDF in an OFD reader and run that through text recognition (ocrmypdf --force-ocr -l chi_sim FILE.pdf OUT.pdf)')
  }
  return reading
}
