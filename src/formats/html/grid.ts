/** The cells of a table as text, those over several columns or rows in each of them. */
import type {Element, RootContent} from 'hast'
import {readAttribute} from './visibility.ts'

export interface Grid {
  readonly captions: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

// A table of issues has a dozen columns; pages that claim thousands are not believed.
const columnLimit = 64

/** The rows of a table; undefined for one that holds tables, which is there for the layout. */
export function readGrid(
  table: Element,
  readCell: (cell: Element) => string,
  isHidden: (element: Element) => boolean,
): Grid | undefined {
  const parts = findParts(table, isHidden)
  if (parts === undefined || parts.rows.length < 2) return undefined
  const rows: string[][] = []
  // for each column, a cell from above and how many more rows it goes over
  let spans: {readonly text: string; readonly left: number}[] = []
  for (const row of parts.rows) {
    const cells = row.children.filter(isCell).filter((cell) => !isHidden(cell))
    const laid = layRow(cells, spans, readCell)
    rows.push(laid.map(({text}) => text))
    spans = laid.map(({text, left}) => ({text, left: left - 1}))
  }
  return {captions: parts.captions.map(readCell).flatMap((text) => text.split('\n')).filter((text) => text !== ''), rows}
}

interface Laid {
  readonly text: string
  /** How many rows it goes over, this one included. */
  readonly left: number
}

/** Puts the cells of a row beside those that reach down into it from above. */
function layRow(cells: readonly Element[], spans: readonly Laid[], readCell: (cell: Element) => string): readonly Laid[] {
  const laid: Laid[] = []
  const layAbove = (): void => {
    for (let above = spans[laid.length]; above !== undefined && above.left > 0; above = spans[laid.length]) laid.push(above)
  }
  for (const cell of cells) {
    layAbove()
    const text = readCell(cell)
    const left = readSpan(cell, 'rowSpan')
    for (let column = readSpan(cell, 'colSpan'); column > 0 && laid.length < columnLimit; column--) laid.push({text, left})
  }
  layAbove()
  return laid
}

function readSpan(cell: Element, name: string): number {
  const span = Number.parseInt(readAttribute(cell, name), 10)
  // rowspan="0" reaches to the end
  if (span === 0) return Number.MAX_SAFE_INTEGER
  return Number.isNaN(span) ? 1 : Math.max(span, 1)
}

function isCell(node: RootContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

interface Parts {
  readonly captions: readonly Element[]
  readonly rows: readonly Element[]
}

/** A table's captions and rows in order; undefined where a table stands inside it. */
function findParts(table: Element, isHidden: (element: Element) => boolean): Parts | undefined {
  const captions: Element[] = []
  const rows: Element[] = []
  const stack: RootContent[] = table.children.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== 'element' || isHidden(node)) continue
    if (node.tagName === 'table') return undefined
    if (node.tagName === 'caption') captions.push(node)
    else if (node.tagName === 'tr') rows.push(node)
    for (const child of node.children.toReversed()) stack.push(child)
  }
  return {captions, rows}
}
