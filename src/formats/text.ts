/** Plain text: decoded, cut into lines, hard wraps joined. */
import {decode} from '../decode.ts'
import {fold, isBlank} from '../fold.ts'
import type {Line} from '../source.ts'
import {formatExtensions} from './extensions.ts'
import type {Format} from './format.ts'
import {readTextTables} from './pipe-table.ts'
import type {PrintedLine} from '../margin.ts'
import {unwrap} from '../wrap.ts'

export const text: Format = {
  name: 'text',
  extensions: formatExtensions.text,
  matches: () => false,
  read(bytes, options) {
    const {text: decoded, encoding, undecodable} = decode(bytes, options)
    return {
      encoding, undecodable,
      text: decoded,
      lines: readLines(decoded),
      metadata: {title: null, publishedOn: null},
    }
  },
}

/** The lines of a text as their author meant them: tables read, hard wraps joined. */
export function readLines(decoded: string): readonly Line[] {
  return unwrap(readTextTables(findPrintedLines(decoded)))
}

/** The lines of a text that are not blank; \n, \r\n, \r, form feed and the Unicode line ends end one. */
export function findPrintedLines(decoded: string): readonly PrintedLine[] {
  const printed: PrintedLine[] = []
  const lineEnd = /\r\n?|[\n\f\u0085\u2028\u2029]/gu
  let isAfterBlank = false
  for (let start = 0; start <= decoded.length; ) {
    const match = lineEnd.exec(decoded)
    const [from, to] = trim(decoded, start, match?.index ?? decoded.length)
    if (from < to) {
      const line = decoded.slice(from, to)
      printed.push({
        line: {text: line, folded: fold(line), pieces: [{at: 0, offset: from}], isChrome: false},
        indent: countColumns(decoded, start, from),
        isAfterBlank,
      })
    }
    isAfterBlank = from >= to
    if (match === null) break
    start = match.index + match[0].length
  }
  return printed
}

function trim(decoded: string, start: number, end: number): readonly [number, number] {
  let from = start
  let to = end
  while (from < to && isBlank(decoded.charCodeAt(from))) from++
  while (to > from && isBlank(decoded.charCodeAt(to - 1))) to--
  return [from, to]
}

function countColumns(decoded: string, start: number, end: number): number {
  let columns = 0
  for (let at = start; at < end; at++) columns += decoded.charCodeAt(at) === 0x3000 ? 2 : 1
  return columns
}
