/**
 * Tables as converters write them into text: cells between pipes, a row a line, or a cell a line.
 *
 *     整改任务概述 |                    整改任务概述 | 某镇垃圾处理能力不足 |
 *     某镇垃圾处理能力不足 |             整改措施 | 扩建填埋区 |
 *
 * A menu of a page (首页 | 新闻 | 公告) is no table: only what lists issues or holds labels is taken for one.
 */
import {readLabelKind} from '../label-words.ts'
import {type Line, sliceLine} from '../source.ts'
import type {PrintedLine} from '../margin.ts'
import {hasIssues} from './table.ts'
import {toRows, toTableLines} from './table-lines.ts'

// So many heads one below the other are those of columns.
const fewestHeads = 3
// |---|:---:|
const rule = /^[|: -]{3,}$/u
const pipe = /[|\u2502\u2503]/gu
// A line that a pipe ends or begins, or parts into cells
const hasPipe = /[|\u2502\u2503]/u

/** Lines with their pipe tables read; text without any comes back as it is. */
export function readPipeTables(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  if (!printed.some(({line}) => hasPipe.test(line.folded))) return printed
  const read: PrintedLine[] = []
  let table: PrintedLine[] = []
  const flush = (): void => {
    for (const line of readTable(table)) read.push(line)
    table = []
  }
  for (const next of printed) {
    if (hasPipe.test(next.line.folded)) table.push(next)
    else {
      flush()
      read.push(next)
    }
  }
  flush()
  return read
}

function readTable(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const rows = printed.filter(({line}) => !rule.test(line.folded)).map(({line}) => toCells(line))
  const width = rows.reduce((most, {length}) => Math.max(most, length), 0)
  if (rows.length < 2) return printed
  if (width === 1) return readCells(rows.flat(), printed)
  const cells = rows.map((row) => row.map((line) => (line.text === '' ? [] : [line])))
  return hasIssues(toRows(cells)) ? toPrinted(toTableLines(cells), printed[0]) : printed
}

/** Cells a line each: under one another after a row of heads, else labels and values in turn. */
function readCells(cells: readonly Line[], printed: readonly PrintedLine[]): readonly PrintedLine[] {
  if (!cells.some(isLabel)) return printed
  const width = cells.findIndex((cell) => !isHead(cell))
  if (width < fewestHeads) return toPrinted(cells, printed[0])
  const rows = Array.from({length: Math.ceil(cells.length / width)}, (_, row) => cells.slice(row * width, (row + 1) * width).map((cell) => [cell]))
  return hasIssues(toRows(rows)) ? toPrinted(toTableLines(rows, false), printed[0]) : toPrinted(cells, printed[0])
}

function isHead(cell: Line): boolean {
  return isLabel(cell) || /^(?:序号|编号)$/u.test(cell.folded)
}

function isLabel({folded}: Line): boolean {
  return readLabelKind(folded.replace(/:$/u, '')) !== undefined
}

function toPrinted(lines: readonly Line[], first: PrintedLine | undefined): readonly PrintedLine[] {
  return lines.map((line, index) => ({line, indent: 0, isAfterBlank: index === 0 && first?.isAfterBlank === true}))
}

/** The cells of a row; what stands before the first pipe or behind the last and is blank is none. */
function toCells(line: Line): readonly Line[] {
  const cells: Line[] = []
  let start = 0
  for (const {index} of [...line.folded.matchAll(pipe), {index: line.folded.length}]) {
    const text = line.folded.slice(start, index)
    const from = start + (text.length - text.trimStart().length)
    const to = Math.max(from, index - (text.length - text.trimEnd().length))
    const isEdge = start === 0 || index === line.folded.length
    if (from < to || !isEdge) cells.push(sliceLine(line, from, to))
    start = index + 1
  }
  return cells
}
