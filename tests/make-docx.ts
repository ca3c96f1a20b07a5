/**
 * Makes Word documents for tests: the few parts that a DOCX needs, with whatever XML a test is about. Written by hand and
 * not with a library, as a library offers neither all number formats nor what is old, odd or broken.
 */
import {strToU8, zipSync, type Zippable} from 'fflate'

/** What goes into a document; each is the inside of its part. */
export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  /** Further parts, or other contents for the usual ones. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The XML of a part whose root is `w:root`. */
export function part(root: string, inside: string): string {
  return `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`
}

/** The parts of a document by name. */
export function docxFiles({body, numbering = '', styles = '', more = {}}: DocxParts): Readonly<Record<string, string | Uint8Array>> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`
  const relations = (inside: string): string =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
  const override = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${types}.${type}+xml"/>`
  const isThere = (name: string): boolean => name in more
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('word/document.xml', 'document.main'),
      override('word/styles.xml', 'styles'),
      override('word/numbering.xml', 'numbering'),
      isThere('word/header1.xml') ? override('word/header1.xml', 'header') : '',
      isThere('word/footer1.xml') ? override('word/footer1.xml', 'footer') : '',
      isThere('word/footnotes.xml') ? override('word/footnotes.xml', 'footnotes') : '',
    ].join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations([
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'numbering', 'numbering.xml'),
      isThere('word/header1.xml') ? relation('rId3', 'header', 'header1.xml') : '',
      isThere('word/footer1.xml') ? relation('rId4', 'footer', 'footer1.xml') : '',
      isThere('word/footnotes.xml') ? relation('rId5', 'footnotes', 'footnotes.xml') : '',
    ].join('')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    ...more,
  }
}

/** The document as a file. */
export function makeDocx(parts: DocxParts): Uint8Array {
  return makeZip(docxFiles(parts))
}

/** A zip of these files; the same bytes each time. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, {mtime: '2024-01-01T00:00:00', level: 9})
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of text with paragraph properties. */
export function paragraph(text: string, properties = ''): string {
  return paragraphOf(run(text), properties)
}

/** A paragraph of runs and the like. */
export function paragraphOf(inside: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
}

/** A paragraph in a list. */
export function item(text: string, list: number, level = 0): string {
  return paragraph(text, inList(list, level))
}

/** The property that puts a paragraph into a list. */
export function inList(list: number, level?: number): string {
  return `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`
}

/** The property that gives a paragraph its style. */
export function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`
}

/** A level of a list. */
export function level([index, format]: readonly [index: number, format: string], text: string, more = ''): string {
  const start = more.includes('<w:start ') ? '' : '<w:start w:val="1"/>'
  return `<w:lvl w:ilvl="${index}">${start}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** The definition of a list. */
export function definition(id: number, inside: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`
}

/** A list that uses a definition. */
export function list(id: number, definitionId: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${inside}</w:num>`
}

/** Starts a level of a list with a number. */
export function startAt(index: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
}

/** A style of paragraphs. */
export function style(id: string, inside: string, type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
}

/** A table of rows of cells, each the inside of its w:tc. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map(row => row.length))
  const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>`
  const cells = (row: readonly string[]): string => row.map(inside => `<w:tc>${inside}</w:tc>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${rows.map(row => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
