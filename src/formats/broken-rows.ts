/**
 * Rows of a table between pipes whose cells are broken over lines, as pages print them:
 *
 *     序号 | 反映问题       | 调查核实情况 | 处理和整改情况
 *     1 | 鸡场臭味扰民。 |
 *     经查，鸡粪堆放。
 *     现场无异味。 | 一是清理鸡粪。
 *     二是加装除臭设备。 |
 *
 * A row begins at its number, so this is for tables with 序号 in front and nothing else.
 */
import type {PrintedLine} from '../margin.ts'
import {type Line, sliceLine} from '../source.ts'
import type {Cells} from './table-lines.ts'

/** The rows below a head, and how many lines they take. */
export interface BrokenRows {
  readonly rows: Cells
  readonly length: number
}

// 1 | 鸡场臭味扰民。 |
const opensRow = /^\d{1,3} ?[|\u2502\u2503]/u
const pipe = /[|\u2502\u2503]/u
const endsInPipe = /[|\u2502\u2503] ?$/u
// A table has no more lines.
const longest = 20_000

/** Reads the rows that stand below a head of so many cells; undefined where none is broken, or they are no such rows. */
export function readBrokenRows(below: readonly PrintedLine[], width: number): BrokenRows | undefined {
  const lines = below.slice(0, longest)
  const starts = [...lines.entries()].filter(([, {line}]) => opensRow.test(line.folded)).map(([index]) => index)
  if (starts[0] !== 0) return undefined
  const ends = starts.map((start, index) => starts[index + 1] ?? findLastEnd(lines, start, width))
  const rows = starts.map((start, index) => toRow(lines.slice(start, ends[index]).map(({line}) => line)))
  const isBroken = starts.some((start, index) => (ends[index] ?? start) - start > 1)
  const areWhole = rows.slice(0, -1).every(({length}) => length === width) && (rows.at(-1)?.length ?? 0) <= width
  return isBroken && areWhole ? {rows, length: ends.at(-1) ?? 0} : undefined
}

/** Where the last row ends: where it has all its cells, else behind the last line with a pipe and what goes on there. */
function findLastEnd(lines: readonly PrintedLine[], start: number, width: number): number {
  const last = lines.findLastIndex(({line}) => pipe.test(line.folded))
  let pipes = 0
  for (const [index, {line}] of lines.entries()) {
    if (index < start) continue
    pipes += line.folded.split(pipe).length - 1
    if (pipes === width && endsInPipe.test(line.folded)) return index + 1
  }
  const after = lines.slice(last + 1).findIndex(({isAfterBlank}) => isAfterBlank)
  return endsInPipe.test(lines[last]?.line.folded ?? '') ? last + 1 : after < 0 ? lines.length : last + 1 + after
}

/** The cells of a row: a line that ends without a pipe goes on with its cell on the next. */
function toRow(lines: readonly Line[]): readonly (readonly Line[])[] {
  const cells: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    const parts = split(line)
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1
      if (isLast && index > 0 && part.text === '') continue
      if (index > 0 || !isOpen || cells.length === 0) cells.push([])
      if (part.text !== '') cells.at(-1)?.push(part)
    }
    isOpen = !endsInPipe.test(line.folded)
  }
  return cells
}

/** What stands between the pipes of a line, without blanks around it. */
function split(line: Line): readonly Line[] {
  const parts: Line[] = []
  let start = 0
  for (let at = 0; at <= line.folded.length; at++) {
    if (at < line.folded.length && !pipe.test(line.folded.charAt(at))) continue
    const text = line.folded.slice(start, at)
    const from = start + (text.length - text.trimStart().length)
    parts.push(sliceLine(line, from, Math.max(from, at - (text.length - text.trimEnd().length))))
    start = at + 1
  }
  return parts
}
