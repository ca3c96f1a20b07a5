/** The formats of cells of the workbook, by name; a cell refers to them by their place in the list. */
import {mainSpace, xmlHead} from './xml.ts'
import {fonts} from '../office/office-words.ts'
import {states} from '../../record-words.ts'
import type {State} from '../../record.ts'

/** Fonts by their place: `charset` 134 is GB2312, by which a program without the font finds another. */
const fontList = [
  {size: 10, isBold: false}, {size: 18, isBold: true}, {size: 11, isBold: false}, {size: 10.5, isBold: true}, {size: 8, isBold: false},
] as const

interface Format {
  readonly font: number
  readonly isBoxed?: boolean
  readonly isFilled?: boolean
  /** 49 is text, 14 a day of the reader's country; 164 is ours. */
  readonly number?: number
  readonly across?: 'center' | 'left'
  readonly down?: 'center' | 'top'
}

const formats = {
  plain: {font: 0},
  title: {font: 1, across: 'center', down: 'center'},
  line: {font: 2, down: 'center', across: 'left'},
  heading: {font: 3, isBoxed: true, isFilled: true, across: 'center', down: 'center'},
  text: {font: 0, isBoxed: true, across: 'left', down: 'top'},
  word: {font: 0, isBoxed: true, across: 'center', down: 'top'},
  number: {font: 0, isBoxed: true, down: 'top'},
  running: {font: 0, isBoxed: true, across: 'center', down: 'top'},
  day: {font: 0, isBoxed: true, number: 164, across: 'center', down: 'top'},
  asText: {font: 0, isBoxed: true, number: 49, across: 'left', down: 'top'},
  small: {font: 4, isBoxed: true, across: 'left', down: 'top'},
  smallAsText: {font: 4, isBoxed: true, number: 49, across: 'left', down: 'top'},
  share: {font: 0, isBoxed: true, number: 10, across: 'center', down: 'top'},
  total: {font: 3, isBoxed: true, across: 'center', down: 'top'},
  note: {font: 0, across: 'left', down: 'top'},
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

const names = Object.keys(formats)

/** The number by which a cell refers to a format. */
export function toFormat(name: FormatName): number {
  return names.indexOf(name)
}

/** Light enough to print black text on. */
export const stateColors: Readonly<Record<State, string>> = {
  completed: 'FFC6EFCE', sustained: 'FFDDEBF7', 'mostly-completed': 'FFE2EFDA', 'in-progress': 'FFFFEB9C', 'not-completed': 'FFFFC7CE', unstated: 'FFEDEDED',
}

/** The formats of states are at their states' places. */
export function toStateFormat(state: State): number {
  return states.indexOf(state)
}

export function printStyles(): string {
  const printFont = ({size, isBold}: (typeof fontList)[number]): string =>
    `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF000000"/><name val="${size >= 11 ? fonts.title : fonts.body}"/><family val="3"/><charset val="134"/></font>`
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`
  const box = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
  const dxfs = states.map((state) => `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${stateColors[state]}"/><bgColor rgb="${stateColors[state]}"/></patternFill></fill></dxf>`)
  const all: readonly Format[] = Object.values(formats)
  return `${xmlHead}<styleSheet ${mainSpace}>`
    + '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    + `<fonts count="${fontList.length}">${fontList.map(printFont).join('')}</fonts>`
    + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF3"/><bgColor indexed="64"/></patternFill></fill></fills>'
    + `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders>`
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${all.length}">${all.map(printFormat).join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    + `<dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`
}

function printFormat({font, isBoxed = false, isFilled = false, number = 0, across, down}: Format): string {
  const box = isBoxed ? ' borderId="1" applyBorder="1"' : ' borderId="0"'
  const fill = isFilled ? ' fillId="2" applyFill="1"' : ' fillId="0"'
  const alignment = down === undefined ? '' : `<alignment${across === undefined ? '' : ` horizontal="${across}"`} vertical="${down}"${isBoxed ? ' wrapText="1"' : ''}/>`
  return `<xf numFmtId="${number}" fontId="${font}"${fill}${box} xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`
}
