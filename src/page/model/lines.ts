/**
 * The text as a page shows it: lines, each cut into segments that do not overlap, with the facts that each belongs to.
 *
 *     一是健全制度，3月底前修订办法2项。
 *     [ measure   ][ date,measure ][ outcome,measure ]…     the innermost first
 */
import type {Fact} from './facts.ts'

/** A stretch of a line over which the same facts lie. */
export interface Segment {
  readonly text: string
  /** The keys of its facts, the shortest first. */
  readonly keys: readonly string[]
}

/** A line of the text. */
export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly segments: readonly Segment[]
  /** The keys of the issues that lie over it; mostly one. */
  readonly issues: readonly string[]
  /** The keys of the sections that start in it, the outermost first. */
  readonly sections: readonly string[]
}

/** Cuts a text into lines and segments. Sections belong to the line that they start in, all other facts to words. */
export function toLines(text: string, facts: readonly Fact[]): readonly TextLine[] {
  const overSections = sweep(facts.filter(({kind}) => kind === 'section'))
  const overMarks = sweep(facts.filter(({kind}) => kind !== 'section'))
  const lines: TextLine[] = []
  let at = 0
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const start = at
    const end = start + line.length
    const over = overMarks(start, end)
    lines.push({
      number: index + 1,
      segments: toSegments(line, start, over),
      issues: over.filter(({kind}) => kind === 'issue').map(({key}) => key),
      sections: overSections(start, end).filter((section) => section.start >= start).map(({key}) => key),
    })
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

/** Whether a fact lies over a line or starts a section in it. */
export function hasFact({segments, issues, sections}: TextLine, key: string): boolean {
  return segments.some(({keys}) => keys.includes(key)) || issues.includes(key) || sections.includes(key)
}

/** What lies over a stretch, asked for one stretch after the other from the start of the text on. */
function sweep(facts: readonly Fact[]): (start: number, end: number) => readonly Fact[] {
  const sorted = facts.toSorted((one, other) => one.start - other.start || other.end - one.end)
  let next = 0
  let open: readonly Fact[] = []
  return (start, end) => {
    const before = next
    while ((sorted[next]?.start ?? Infinity) < end) next++
    open = [...open, ...sorted.slice(before, next)].filter((fact) => fact.end > start)
    return open
  }
}

function toSegments(line: string, start: number, over: readonly Fact[]): readonly Segment[] {
  if (line === '') return []
  const end = start + line.length
  const edges = over.flatMap((fact) => [Math.max(fact.start, start), Math.min(fact.end, end)])
  const cuts = [...new Set([start, end, ...edges])].toSorted((one, other) => one - other)
  // no fact starts or ends between two cuts
  const overCut = sweep(over)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    const own = overCut(from, to).toSorted((one, other) => one.end - one.start - (other.end - other.start))
    return {text: line.slice(from - start, to - start), keys: own.map(({key}) => key)}
  })
}
