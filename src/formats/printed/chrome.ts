/**
 * What stands on pages around the text: running heads and page numbers. They are lines at the edge of a page that come again
 * at the same height on other pages, digits aside, or that are nothing but a page's number.
 *
 *     云溪县水务局整改公开      the same at the top of pages 1, 2, 3
 *     — 3 —                     the last line of page 3
 */
import {isPrintedPageNumber} from '../../number-words.ts'
import type {PrintedLine} from './printed-line.ts'

// How many lines at each edge of a page may be running heads.
const edgeLines = 3
// Heads stand at the same height, up to this many points.
const heightStep = 6

/** The lines that are no part of the text. */
export function findChrome(pages: readonly (readonly PrintedLine[])[]): ReadonlySet<PrintedLine> {
  const edges = pages.map(findEdges)
  const counts = new Map<string, number>()
  for (const edge of edges) {
    for (const line of new Set([...edge.top, ...edge.bottom])) {
      const key = toKey(line, 0)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.3))
  const isRepeated = (line: PrintedLine): boolean => {
    const found = [-1, 0, 1].reduce((sum, step) => sum + (counts.get(toKey(line, step)) ?? 0), 0)
    return found >= needed
  }
  const chrome = new Set<PrintedLine>()
  for (const edge of edges) {
    takeFrom(edge.top, chrome, isRepeated)
    takeFrom(edge.bottom, chrome, isRepeated)
  }
  return chrome
}

interface Edges {
  /** Outermost first. */
  readonly top: readonly PrintedLine[]
  readonly bottom: readonly PrintedLine[]
}

function findEdges(lines: readonly PrintedLine[]): Edges {
  const sorted = lines.toSorted((one, other) => one.y - other.y)
  return {top: sorted.slice(0, edgeLines), bottom: sorted.slice(-edgeLines).toReversed()}
}

// The text without its digits, and its height in steps.
function toKey(line: PrintedLine, step: number): string {
  return `${Math.round(line.y / heightStep) + step} ${line.text.replace(/\d{1,9}/gu, '#').replace(/ /gu, '')}`
}

// From the edge inwards, up to the first line that is text.
function takeFrom(edge: readonly PrintedLine[], chrome: Set<PrintedLine>, isRepeated: (line: PrintedLine) => boolean): void {
  for (const line of edge) {
    if (!isPrintedPageNumber(line.text) && !isRepeated(line)) return
    chrome.add(line)
  }
}
