/** What the formats of a template's cells say of how text is shown in them. */
import {findElement, findElements, readAttribute} from './markup.ts'

/** How a cell shows what is in it. */
export interface CellFormat {
  readonly size: number
  readonly isWrapped: boolean
  /** Whether a number in it is a day. */
  readonly isDay: boolean
}

const usual: CellFormat = {size: 11, isWrapped: false, isDay: false}

/** The formats by the numbers that cells have. */
export function readFormats(styles: string): (style: string | undefined) => CellFormat {
  const sizes = findElements(findElement(styles, 'fonts')?.inner ?? '', 'font').map(({inner}) => Number(readAttribute(findElement(inner, 'sz')?.attributes ?? '', 'val') ?? 11))
  const days = new Set(findElements(findElement(styles, 'numFmts')?.inner ?? '', 'numFmt')
    // yyyy"年"m"月"d"日"
    .filter(({attributes}) => /[yd]/iu.test((readAttribute(attributes, 'formatCode') ?? '').replaceAll(/"[^"]{0,99}"|\\.|\[[^\]]{0,99}\]/gu, '')))
    .map(({attributes}) => readAttribute(attributes, 'numFmtId')))
  const formats = findElements(findElement(styles, 'cellXfs')?.inner ?? '', 'xf').map(({attributes, inner}): CellFormat => ({
    size: sizes[Number(readAttribute(attributes, 'fontId') ?? 0)] ?? usual.size,
    isWrapped: readAttribute(findElement(inner, 'alignment')?.attributes ?? '', 'wrapText') === '1' || readAttribute(findElement(inner, 'alignment')?.attributes ?? '', 'wrapText') === 'true',
    isDay: isDayFormat(readAttribute(attributes, 'numFmtId') ?? '0', days),
  }))
  return (style) => formats[Number(style ?? 0)] ?? usual
}

/** The days among the formats that every program knows, and those that the workbook adds. */
function isDayFormat(id: string, days: ReadonlySet<string | undefined>): boolean {
  const number = Number(id)
  return days.has(id) || (number >= 14 && number <= 17) || number === 22 || (number >= 27 && number <= 31) || number === 36 || (number >= 50 && number <= 58)
}
