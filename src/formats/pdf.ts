/** PDF files with a text layer: lines rebuilt from what stands where, running heads and page numbers set aside. */
import type {Format} from './format.ts'

export const pdf: Format = {
  name: 'pdf',
  extensions: ['.pdf'],
  // %PDF-
  matches: bytes => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46,
  async read(bytes) {
    const {readPdf} = await import('./pdf/read-pdf.ts')
    return readPdf(bytes)
  },
}
