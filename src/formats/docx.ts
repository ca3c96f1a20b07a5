/** Word documents: paragraphs and tables in order, with the numbers that Word itself puts before them. */
import type {Format} from './format.ts'

export const docx: Format = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  // PK␃␄: a zip; that it holds no Word document is said when it is read
  matches: bytes => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04,
  async read(bytes) {
    const {readDocx} = await import('./docx/read-docx.ts')
    return readDocx(bytes)
  },
}
