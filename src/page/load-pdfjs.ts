/**
 * PDF.js in the page's worker; the build puts this in the place of `formats/pdf/load-pdfjs.ts`. Its own worker runs in the same
 * thread, and the character maps of Chinese fonts are inside the page.
 */
import {characterMaps} from 'character-maps'
import type {Pdfjs, PdfjsResources} from '../formats/pdf/load-pdfjs.ts'

/** Loads PDF.js and the code that it looks for in a worker. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const {WorkerMessageHandler} = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Reflect.set(globalThis, 'pdfjsWorker', {WorkerMessageHandler})
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

export function findPdfjsResources(): PdfjsResources {
  return {cMapUrl: 'cmaps/', cMapPacked: true, standardFontDataUrl: 'fonts/', BinaryDataFactory: InsideFiles}
}

/** Gives the files that are inside the page; PDF.js does without the others, which are for drawing. */
function InsideFiles(): {fetch(file: {readonly filename: string}): Promise<Uint8Array>} {
  return {
    fetch: async ({filename}) => {
      const packed = characterMaps[filename]
      if (packed === undefined) throw new Error(`${filename} is not inside the page`)
      return Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
    },
  }
}
