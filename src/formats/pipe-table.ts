/**
 * Tables as converters write them into text: cells between pipes, a row a line, or a cell a line, also without any pipe.
 *
 *     整改任务概述 |                    整改任务概述 | 某镇垃圾处理能力不足 |        序号 ⏎ 问题 ⏎ 整改情况
 *     某镇垃圾处理能力不足 |             整改措施 | 扩建填埋区 |                  1 ⏎ 某镇… ⏎ 已扩建…
 *
 * A menu of a page (首页 | 新闻 | 公告) is no table: only what lists issues or holds labels is taken for one.
 */
import {readLabelKind} from '../label-words.ts'
import {type Line, sliceLine} from '../source.ts'
import type {PrintedLine} from '../margin.ts'
import {readBrokenRows} from './broken-rows.ts'
import {hasIssues} from './table.ts'
import {toRows, toTableLines} from './table-lines.ts'
import {isFirstHead} from './table-words.ts'

// A table printed a cell a line has no more columns and cells.
const mostHeads = 16
const mostCells = 20_000
// So many heads one below the other are those of columns.
const fewestHeads = 3
// |---|:---:|
const rule = /^[|: -]{3,}$/u
const pipe = /[|\u2502\u2503]/gu
// A line that a pipe ends or begins, or parts into cells
const hasPipe = /[|\u2502\u2503]/u

/** Lines with their tables read; text without any comes back as it is. */
export function readTextTables(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  return readCellLists(readPipeTables(readBrokenTable(printed)))
}

/** A table whose head stands on one line and whose rows are broken over several. */
function readBrokenTable(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const at = printed.findIndex(({line}) => hasPipe.test(line.folded) && isHead(toCells(line)))
  const head = printed[at]
  if (head === undefined) return printed
  const heads = toCells(head.line)
  const found = readBrokenRows(printed.slice(at + 1), heads.length)
  if (found === undefined) return printed
  const cells = [heads.map((cell) => [cell]), ...found.rows]
  if (!hasIssues(toRows(cells))) return printed
  return [...printed.slice(0, at), ...toPrinted(toTableLines(cells), head), ...printed.slice(at + 1 + found.length)]
}

/** 序号 | 交办问题 | … | 处理和整改情况 */
function isHead(cells: readonly Line[]): boolean {
  return isFirstHead(cells[0]?.folded ?? '') && cells.filter(isLabel).length >= 2
}

function readPipeTables(printed: readonly PrintedLine[]): readonly PrintedLine[] {
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
  const width = findWidth(cells)
  return (width < fewestHeads ? undefined : readGrid(cells, width, printed[0])) ?? toPrinted(cells, printed[0])
}

/** Cells that follow one another as the rows of a table that lists issues; undefined where they do not. */
function readGrid(cells: readonly Line[], width: number, first: PrintedLine | undefined): readonly PrintedLine[] | undefined {
  const rows = Array.from({length: Math.ceil(cells.length / width)}, (_, row) => cells.slice(row * width, (row + 1) * width).map((cell) => [cell]))
  return hasIssues(toRows(rows)) ? toPrinted(toTableLines(rows, false), first) : undefined
}

/** 序号 ⏎ 问题 ⏎ 整改情况 ⏎ 1 ⏎ … : a table that a page prints a cell a line, where each of its rows has all its cells. */
function readCellLists(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const start = printed.findIndex(({line}) => isFirstHead(line.folded))
  if (start < 0) return printed
  const cells = printed.slice(start, start + mostCells).map(({line}) => line)
  const width = findWidth(cells)
  if (width < fewestHeads || width > mostHeads || cells.slice(0, width).filter(isLabel).length < 2) return printed
  let rows = 0
  while (Number(cells[(rows + 1) * width]?.folded ?? '') === rows + 1) rows++
  // the last row's cells are as many as the others' only where something else follows them or nothing does
  const end = width * (rows + 1)
  const read = rows === 0 || cells.length < end ? undefined : readGrid(cells.slice(0, end), width, printed[start])
  return read === undefined ? printed : [...printed.slice(0, start), ...read, ...printed.slice(start + end)]
}

// What stands under 序号
const rowNumber = /^\d{1,3}$/u

/** How many cells a row has: up to the first row's number, else the heads that come first. */
function findWidth(cells: readonly Line[]): number {
  const isNumbered = isFirstHead(cells[0]?.folded ?? '')
  return cells.findIndex((cell) => (isNumbered ? rowNumber.test(cell.folded) : !isLabel(cell)))
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
