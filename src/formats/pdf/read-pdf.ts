/** A PDF as a reading: text from PDF.js, lines from where it stands. */
import {fold} from '../../fold.ts'
import {InputError, type Line} from '../../source.ts'
import type {Reading} from '../format.ts'
import {findChrome} from './chrome.ts'
import {findPdfjsResources, loadPdfjs, type Pdfjs} from './load-pdfjs.ts'
import {type Paragraph, toParagraphs} from './paragraphs.ts'
import {type PrintedLine, type TextStretch, toPrintedLines} from './printed-line.ts'

type Document = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>

const maximumPages = 5000

/** Reads the bytes of a PDF file. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const pdfjs = await loadPdfjs()
  const task = pdfjs.getDocument({
    // PDF.js takes the bytes away from whoever gives them to it.
    data: new Uint8Array(bytes),
    verbosity: 0,
    ...findPdfjsResources(),
    // Nothing is fetched, evaluated or taken from the machine: the same bytes give the same text everywhere.
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    enableXfa: false,
  })
  try {
    const document = await task.promise
    return toReading(await readPages(document))
  } catch (error) {
    throw toInputError(error)
  } finally {
    await task.destroy()
  }
}

async function readPages(document: Document): Promise<readonly (readonly PrintedLine[])[]> {
  if (document.numPages > maximumPages) throw new InputError(`The PDF has more than ${maximumPages} pages; split it first`)
  const pages: (readonly PrintedLine[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const {items} = await page.getTextContent()
    const stretches: TextStretch[] = []
    for (const item of items) if ('str' in item) stretches.push(item)
    pages.push(toPrintedLines(stretches, page.getViewport({scale: 1}).transform, number))
    page.cleanup()
  }
  return pages
}

function toReading(pages: readonly (readonly PrintedLine[])[]): Reading {
  const paragraphs = toParagraphs(pages, findChrome(pages))
  refuseUnreadable(paragraphs)
  const lines: Line[] = []
  let offset = 0
  for (const {text, isChrome} of paragraphs) {
    lines.push({text, folded: fold(text), pieces: [{at: 0, offset}], isChrome})
    offset += text.length + 1
  }
  const text = paragraphs.map(paragraph => paragraph.text).join('\n')
  return {encoding: null, text, lines, metadata: {title: null, publishedOn: null}, undecodable: text.split('\ufffd').length - 1}
}

// Glyphs without a way back to characters come as these.
const undecoded = /[\ufffd\ue000-\uf8ff]/gu

function refuseUnreadable(paragraphs: readonly Paragraph[]): void {
  const text = paragraphs.filter(paragraph => !paragraph.isChrome).map(paragraph => paragraph.text).join('')
  if (text === '') {
    throw new InputError('The PDF is a scan: it has no text layer; run it through text recognition first (ocrmypdf -l chi_sim FILE.pdf OUT.pdf)')
  }
  const lost = text.match(undecoded)?.length ?? 0
  if (lost > 0.3 * text.length) {
    throw new InputError('The PDF does not say which characters its glyphs are; run it through text recognition first (ocrmypdf --force-ocr -l chi_sim FILE.pdf OUT.pdf)')
  }
}

function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return new InputError('The PDF is encrypted with a password; open it with the password and print it to a PDF without one')
  }
  return new InputError('The PDF is damaged or no PDF at all; open it in a reader and print it to a new PDF, or fetch it again')
}
