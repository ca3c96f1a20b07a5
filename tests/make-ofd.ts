/** Makes OFD files for tests: the few parts that one needs, with whatever XML a test is about. */
import {makeZip} from './make-docx.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** What goes into a file; each page and template is what its part holds. */
export interface OfdParts {
  readonly pages: readonly string[]
  /** Templates by number, each the inside of its content. */
  readonly templates?: Readonly<Record<string, string>>
  /** Further parts, or other contents for the usual ones. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

/** A part with that root. */
export function ofdPart(root: string, inside: string): string {
  return `${declaration}<ofd:${root} ${namespace}>${inside}</ofd:${root}>`
}

/** A page: the inside of its layer, with templates by their numbers. */
export function page(inside: string, ...templates: readonly string[]): string {
  const named = templates.map((id) => `<ofd:Template TemplateID="${id}" ZOrder="Background"/>`).join('')
  return ofdPart('Page', `${named}<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer Type="Body" ID="9">${inside}</ofd:Layer></ofd:Content>`)
}

/** The parts of a file. */
export function ofdFiles({pages, templates = {}, more = {}}: OfdParts): Readonly<Record<string, string | Uint8Array>> {
  const ids = Object.keys(templates)
  const document = [
    '<ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>',
    ...ids.map((id) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/Tpl_${id}/Content.xml"/>`),
    '</ofd:CommonData><ofd:Pages>',
    ...pages.map((_unused, at) => `<ofd:Page ID="${at + 100}" BaseLoc="Pages/Page_${at}/Content.xml"/>`),
    '</ofd:Pages>',
  ].join('')
  return {
    'OFD.xml': ofdPart('OFD', '<ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'),
    'Doc_0/Document.xml': ofdPart('Document', document),
    ...Object.fromEntries(ids.map((id) => [`Doc_0/Tpls/Tpl_${id}/Content.xml`, page(templates[id] ?? '')])),
    ...Object.fromEntries(pages.map((content, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, content])),
    ...more,
  }
}

/** The file. */
export function makeOfd(parts: OfdParts): Uint8Array {
  return makeZip(ofdFiles(parts))
}

/** Where a line stands and how large its letters are, in millimetres. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Further attributes of the object. */
  readonly more?: string
}

/** An object of text, its characters one beside the other. */
export function text(printed: string, {x, y, size = 5.64, more = ''}: Place): string {
  const widths = [...printed].slice(0, -1).map((sign) => (sign <= '~' ? size / 2 : size))
  const deltas = widths.length === 0 ? '' : ` DeltaX="${widths.map((width) => width.toFixed(2)).join(' ')}"`
  return textObject(`<ofd:TextCode X="0" Y="${size}"${deltas}>${printed}</ofd:TextCode>`, {x, y, size, more})
}

/** An object of text with codes of its own. */
export function textObject(codes: string, {x, y, size = 5.64, more = ''}: Place): string {
  return `<ofd:TextObject ID="1" Boundary="${x} ${y} 150 ${size * 1.5}" Font="3" Size="${size}" ${more}><ofd:FillColor Value="0 0 0"/>${codes}</ofd:TextObject>`
}

const left = 28
const size = 5.64
const pitch = 10
const top = 37
const perLine = 27
const perPage = 22

/** A paragraph set in the middle or at the right edge. */
export interface Aligned {
  readonly align: 'centre' | 'right'
  readonly words: string
}

interface PrintedLine {
  readonly indent: number
  readonly words: string
}

/** Pages of paragraphs as an office prints them: set in by two characters, broken at the right edge, numbered below. */
export function toPages(paragraphs: readonly (string | Aligned)[]): readonly string[] {
  const lines = paragraphs.flatMap((paragraph) => (typeof paragraph === 'string' ? breakLines(paragraph) : [alignLine(paragraph)]))
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += perPage) {
    const printed = lines.slice(at, at + perPage).map(({indent, words}, row) => text(words, {x: left + indent * size, y: top + row * pitch}))
    pages.push([...printed, text(`— ${pages.length + 1} —`, {x: 98, y: 270, size: 4.9})].join(''))
  }
  return pages
}

function alignLine({align, words}: Aligned): PrintedLine {
  const room = perLine - toWidth(words)
  return {indent: align === 'centre' ? room / 2 : room - 2, words}
}

function toWidth(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign <= '~' ? 0.5 : 1), 0)
}

// No closing mark stands at the start of a line, no word or number is parted.
function breakLines(paragraph: string): readonly PrintedLine[] {
  const lines: PrintedLine[] = []
  const units = paragraph.match(/[!-~]+|[^!-~]/gu) ?? []
  let line = {indent: 2, words: ''}
  let width = 2
  for (const unit of units) {
    const wide = unit <= '~' ? toWidth(unit) : 1
    if (width + wide > perLine && !/^[，。、；：？！）》”]$/u.test(unit)) {
      lines.push(line)
      line = {indent: 0, words: ''}
      width = 0
    }
    line = {...line, words: line.words + unit}
    width += wide
  }
  return [...lines, line]
}
