/** A PDF as a reading: text from PDF.js, lines from where it stands. */
import {InputError} from '../../source.ts'
import type {Reading} from '../format.ts'
import {findTrouble, toPrintedReading} from '../printed/reading.ts'
import {type PrintedLine, type TextStretch, toPrintedLines} from '../printed/printed-line.ts'
import {findPdfjsResources, loadPdfjs, type Pdfjs} from './load-pdfjs.ts'

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
  const reading = toPrintedReading(pages)
  const trouble = findTrouble(reading)
  if (trouble === 'no-text') {
    throw new InputError('The PDF is a scan: it has no text layer; run it through text recognition first (ocrmypdf -l chi_sim FILE.pdf OUT.pdf)')
  }
  if (trouble === 'no-characters') {
    throw new InputError('The PDF does not say which characters its glyphs are; run it through text recognition first (ocrmypdf --force-ocr -l chi_sim FILE.pdf OUT.pdf)')
  }
  return reading
}

function toInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  if (error instanceof Error && error.name === 'PasswordException') {
    return new InputError('The PDF is encrypted with a password; open it with the password and print it to a PDF without one')
  }
  return new InputError('The PDF is damaged or no PDF at all; open it in a reader and print it to a new PDF, or fetch it again')
}
