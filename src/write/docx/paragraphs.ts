/** Paragraphs and cells of a Word document as XML. */
import {toCellText} from '../cell.ts'
import {toXml} from '../xlsx/xml.ts'

/** How a paragraph looks. */
export interface Look {
  /** Left is the usual. */
  readonly across?: 'center'
  readonly isBold?: boolean
  /** In half points; that of the document by default. */
  readonly size?: number
  /** The name of a style. */
  readonly style?: string
  /** How far it is moved in, in twentieths of a point. */
  readonly indent?: number
  /** A tab at that place, in twentieths of a point, at which the text ends. */
  readonly tab?: number
}

export function printParagraph(text: string, look: Look = {}): string {
  return `<w:p>${printParagraphLook(look)}${printRun(text, look)}</w:p>`
}

/** The elements stand in the order that Word wants. */
export function printParagraphLook({across, style, indent, tab}: Look): string {
  const parts = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    tab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${tab}"/></w:tabs>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}"/>`,
    across === undefined ? '' : `<w:jc w:val="${across}"/>`,
  ].join('')
  return parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`
}

/** A run of text; a tab in it is one. */
export function printRun(text: string, {isBold = false, size}: Look = {}): string {
  const look = `${isBold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}`
  const pieces = toCellText(text).split('\t').map((piece) => `<w:t xml:space="preserve">${toXml(piece)}</w:t>`).join('<w:tab/>')
  return text === '' ? '' : `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${pieces}</w:r>`
}

/** A cell of so many twentieths of a point; a line of its text is a paragraph. */
export function printTableCell(text: string, {width, fill, ...look}: Look & {readonly width: number; readonly fill?: string | undefined}): string {
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}${look.isBold === true ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>`
    + `${text.split(/\r\n?|\n/u).map((line) => printParagraph(line, look)).join('')}</w:tc>`
}
