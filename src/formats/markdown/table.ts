/** A Markdown table as lines, with the way back into its cells. */
import type {Table} from 'mdast'
import {toTableLines} from '../table-lines.ts'
import {createFlow, type Flow} from './flow.ts'
import {addInline} from './inline.ts'

/** Adds a table's lines. */
export function addTable(flow: Flow, table: Table): void {
  flow.endBlock()
  const cells = table.children.map((row) => row.children.map((cell) => {
    const inside = createFlow(flow.source)
    for (const child of cell.children) addInline(inside, child)
    inside.endBlock()
    return inside.lines().map(({line}) => line)
  }))
  for (const line of toTableLines(cells)) {
    flow.addLine(line)
    flow.endBlock()
  }
}
