/** Text as XML holds it, and places in a sheet as a workbook names them. */

/** Text between tags, or between the quotes of an attribute. */
export function toXml(text: string): string {
  return /[&<>"]/u.test(text) ? text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`) : text
}

/** The letters of a column, from 0: A, B … Z, AA */
export function toLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest === 0 ? '' : toLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`
}

/** A place, from 0 and from 1: `A4` */
export function toPlace(column: number, row: number): string {
  return `${toLetters(column)}${row}`
}

/** The day as Excel counts it; undefined for one without a year (XXXX-03-02) or before those that Excel counts right. */
export function toSerial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < '1900-03-01') return undefined
  return (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const mainSpace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
