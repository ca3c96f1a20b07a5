/**
 * PDF.js, loaded when the first PDF is read, without what it has for drawing.
 *
 * On Node it takes DOMMatrix, ImageData and Path2D from the optional package @napi-rs/canvas. Text needs none of them, but
 * without that package the module warns and fails as it loads; so stand-ins are there while it loads, and gone after.
 */

import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

const drawingClasses = ['DOMMatrix', 'ImageData', 'Path2D'] as const
// Warning: Cannot load "@napi-rs/canvas" package · Warning: Cannot polyfill `Path2D`
const loadingWarning = /^Warning: Cannot (?:load|polyfill|access)/u

/** The PDF.js module. */
export type Pdfjs = typeof pdfjs

/** Loads PDF.js quietly. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const missing = drawingClasses.filter(name => !Reflect.has(globalThis, name))
  for (const name of missing) {
    Object.defineProperty(globalThis, name, {value: function standIn() {}, configurable: true, writable: true})
  }
  const {warn} = console
  const quiet = (...parts: readonly unknown[]): void => {
    if (!loadingWarning.test(String(parts[0]))) warn(...parts)
  }
  console.warn = quiet
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    if (console.warn === quiet) console.warn = warn
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
  }
}

/** What PDF.js needs besides its code, by the names of its own settings. */
export interface PdfjsResources {
  readonly cMapUrl: string
  readonly cMapPacked: boolean
  readonly standardFontDataUrl: string
  /** What gives the files of both instead of fetching them. */
  readonly BinaryDataFactory?: object
}

/** The character maps and fonts that come with the package. */
export function findPdfjsResources(): PdfjsResources {
  return {cMapUrl: findPdfjsFolder('cmaps'), cMapPacked: true, standardFontDataUrl: findPdfjsFolder('standard_fonts')}
}

/** Where a folder of the package lies, as PDF.js wants it: a path on a disk, an address on the web. */
function findPdfjsFolder(name: 'cmaps' | 'standard_fonts'): string {
  const {protocol, pathname, href} = new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json'))
  if (protocol !== 'file:') return href
  // /C:/projects → C:/projects
  return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/u, '')
}
