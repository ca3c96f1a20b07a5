/**
 * The stars and underscores of emphasis. CommonMark takes a closing ** for text where a Chinese 。 stands before it and no
 * blank behind it, which is how every run-in heading is written:
 *
 *     **1.关于“…”问题。**已完成     1.关于“…”问题。已完成
 *     李**、王**三人                李**、王**三人         masked names stay
 *     第\*条                        第*条                  and so do escaped stars
 */
import {omitSpans, type Span} from '../../script.ts'
import {type Line, toOffset} from '../../source.ts'

const emphases: readonly RegExp[] = [
  // **…** · *…* · ***…***, over a line end too
  /(?<!\*)(?<mark>\*{1,3})(?=[^\s*、，。；：）”》])[^*]{1,500}(?<=[^\s*])\k<mark>(?!\*)/gu,
  // __…__ · _…_ between blanks or punctuation; 负责人____ is a gap to fill in
  /(?<![\p{L}\p{N}_])(?<mark>_{1,2})(?=[^\s_])[^_]{1,500}(?<=[^\s_])\k<mark>(?![\p{L}\p{N}_])/gu,
]

// **“*…*”**: one in another in a third
const depth = 3

/** The lines of one block without their marks of emphasis. */
export function omitEmphasis(lines: readonly Line[], source: string): readonly Line[] {
  let omitted = lines
  for (let round = 0; round < depth; round++) {
    const next = emphases.reduce((block, pattern) => omitMarks(block, pattern, source), omitted)
    if (next === omitted) break
    omitted = next
  }
  return omitted
}

function omitMarks(lines: readonly Line[], pattern: RegExp, source: string): readonly Line[] {
  const text = lines.map((line) => maskEscaped(line, source)).join('\n')
  const spans = [...text.matchAll(pattern)].flatMap(({index, 0: {length}, groups}) => {
    const width = groups?.['mark']?.length ?? 0
    return [{start: index, end: index + width}, {start: index + length - width, end: index + length}]
  })
  if (spans.length === 0) return lines
  return omitFromLines(lines, spans)
}

/** A line's text with a stand-in for each mark that a backslash makes text. */
function maskEscaped(line: Line, source: string): string {
  return line.text.replace(/[*_]/gu, (mark, at: number) => (source.charAt(toOffset(line, at) - 1) === '\\' ? '\u0000' : mark))
}

function omitFromLines(lines: readonly Line[], spans: readonly Span[]): readonly Line[] {
  let start = 0
  let next = 0
  return lines.map((line) => {
    const inside: Span[] = []
    for (let span = spans[next]; span !== undefined && span.start < start + line.text.length; span = spans[++next]) {
      inside.push({start: span.start - start, end: span.end - start})
    }
    start += line.text.length + 1
    return omitSpans(line, inside)
  })
}
