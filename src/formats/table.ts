/**
 * Tables that list issues, read row by row into the lines that the same notice would have as running text:
 *
 *     序号 │ 反馈问题         │ 整改措施       │ 完成情况        1.关于“三会一课”不规范的问题
 *     ─────┼──────────────────┼────────────────┼─────────   →    整改措施：一是修订制度。二是……
 *      1   │ 关于“三会一课”…  │ 一是修订制度…  │ 已完成          完成情况：已完成
 *
 * Cells come expanded: a cell over several columns or rows stands in each of them. Lines inside a cell are parted by \n.
 */
import {isDateBroken} from '../date-words.ts'
import {fold} from '../fold.ts'
import {readLabelKind} from '../label-words.ts'
import {isCellNumber, opensCell, opensCellLine, toStop} from '../number-words.ts'
import {endsAsHead, isNumberHead, issueHeads} from './table-words.ts'

/** The cells of a table as text; rows may differ in length. */
export type Rows = readonly (readonly string[])[]

/** A stretch of a line that comes from one cell. */
export interface TablePart {
  readonly text: string
  /** Whether the cell prints this text here; a heading's full stop and a column's name before each cell are not. */
  readonly isPrinted: boolean
  /** The cell that it is from or stands before. */
  readonly row: number
  readonly column: number
  /** Where it starts in the cell's text. */
  readonly start: number
}

type PartLine = readonly TablePart[]

interface IssueList {
  /** The first row that holds heads, and the first row below them. */
  readonly head: number
  readonly body: number
  readonly labels: readonly string[]
  /** Whether the cells of 序号 number the issues. */
  readonly hasNumbers: boolean
  /** The columns of 序号, -1 without one, and of 问题. */
  readonly numberColumn: number
  readonly issueColumn: number
}

const headLength = 16
const headRowsLooked = 6

/** The lines of a table. One that lists no issues gives the lines of its cells. */
export function tableLines(rows: Rows): string[] {
  return tableParts(rows).map((parts) => parts.map(({text}) => text).join(''))
}

/** Whether a table lists issues: one a row below heads, or one alone with its labels in the first column. */
export function hasIssues(rows: Rows): boolean {
  return findIssueList(rows) !== undefined || isForm(rows)
}

/** The lines of a table as parts that say what cell each is from. */
export function tableParts(rows: Rows, hasNumbers = true): readonly PartLine[] {
  const found = findIssueList(rows)
  const list = found === undefined ? undefined : {...found, hasNumbers}
  const toParts = isForm(rows) ? toFormLines : toCellLines
  if (list === undefined) return rows.flatMap((_, row) => toParts(rows, row))
  const above = rows.slice(0, list.head).flatMap((_, row) => toCellLines(rows, row))
  const below = rows.slice(list.body).flatMap((_, index) => toIssueLines(rows, list.body + index, list))
  return [...above, ...below]
}

function findIssueList(rows: Rows): IssueList | undefined {
  const head = findHead(rows)
  if (head < 0) return undefined
  let body = head + 1
  while (body < rows.length && isLowerHead(rows[body - 1] ?? [], rows[body] ?? [])) body++
  const labels = toLabels(rows.slice(head, body))
  const issueColumn = findIssueColumn(labels)
  const numberColumn = labels.findIndex(isNumberHead)
  return body < rows.length ? {head, body, labels, numberColumn, issueColumn, hasNumbers: true} : undefined
}

/** The first row that holds heads, one of them for issues; -1 without one. */
function findHead(rows: Rows): number {
  return rows.slice(0, headRowsLooked).findIndex((cells) => {
    const labels = toLabels([cells])
    const printed = new Set(labels.filter((label) => label !== ''))
    const heads = [...printed].filter(isHead)
    return heads.length >= 2 && heads.length >= printed.size * 0.6 && findIssueColumn(labels) >= 0
  })
}

/** Whether a row holds heads below heads: 整改措施 and 完成情况 under 整改情况, while 序号 goes over both rows. */
function isLowerHead(above: readonly string[], cells: readonly string[]): boolean {
  const differing = cells.filter((cell, column) => cell !== above[column])
  return differing.length > 0 && differing.length < cells.length && differing.every((cell) => isHead(toLabel(cell)))
}

function isHead(label: string): boolean {
  if (label.length === 0 || label.length > headLength) return false
  return isNumberHead(label) || readLabelKind(label) !== undefined || endsAsHead(label)
}

function toLabel(cell: string): string {
  return fold(cell).replace(/[ \n]/gu, '').replace(/:$/u, '')
}

/** What each column is called: the lowest head over it. */
function toLabels(heads: Rows): readonly string[] {
  const width = Math.max(...heads.map(({length}) => length))
  return Array.from({length: width}, (_, column) => heads.map((cells) => toLabel(cells[column] ?? '')).findLast((label) => label !== '') ?? '')
}

function findIssueColumn(labels: readonly string[]): number {
  const isIssue = (pattern: RegExp): number => labels.findIndex((label) => isHead(label) && !isNumberHead(label) && pattern.test(label))
  return issueHeads.map(isIssue).find((column) => column >= 0) ?? -1
}

/** The lines of a row below the heads: its issue as a heading, then each other column under its name. */
function toIssueLines(rows: Rows, row: number, list: IssueList): readonly PartLine[] {
  const cells = rows[row] ?? []
  if (isBanner(cells, list)) return toCellLines(rows, row)
  // printed again where the page breaks
  if (rows.slice(list.head, list.body).some((heads) => isSame(cells, heads))) return []
  const above = row > list.body ? (rows[row - 1] ?? []) : []
  const isMore = isContinued(cells, above, list)
  const heading = isMore ? [] : toHeading(rows, row, list)
  const others = [...cells.keys()].filter((column) => column !== list.numberColumn && column !== list.issueColumn)
  const fields = others.filter((column) => cells[column] !== '' && !(isMore && cells[column] === above[column]))
  return [...heading, ...fields.flatMap((column) => toField(rows, {row, column}, list.labels))]
}

/** The lines of a cell under the name of its column, which is printed once for columns that share it. */
function toField(rows: Rows, {row, column}: Place, labels: readonly string[]): readonly PartLine[] {
  const label = labels[column] ?? ''
  if (column === 0 || label !== labels[column - 1]) return toLabelledLines(rows, {row, column}, label)
  return rows[row]?.[column] === rows[row]?.[column - 1] ? [] : toLabelledLines(rows, {row, column}, '')
}

/** Whether a row is one text: 一、党的领导方面 over all columns, or alone before the others. */
function isBanner(cells: readonly string[], {numberColumn, issueColumn}: IssueList): boolean {
  const columns = [...cells.keys()].filter((column) => cells[column] !== '')
  const [first = 0] = columns
  if (new Set(cells.filter((cell) => cell !== '')).size > 1) return false
  return columns.length !== 1 || first === 0 || first === numberColumn || first === issueColumn
}

/** Whether a row goes on with the issue above it: the cells of its number and its issue go over both, or are empty. */
function isContinued(cells: readonly string[], above: readonly string[], {numberColumn, issueColumn}: IssueList): boolean {
  const issue = cells[issueColumn] ?? ''
  const number = cells[numberColumn] ?? ''
  return issue === '' ? number === '' || number === above[numberColumn] : issue === above[issueColumn] && number === (above[numberColumn] ?? '')
}

function toHeading(rows: Rows, row: number, list: IssueList): readonly PartLine[] {
  const {numberColumn, issueColumn} = list
  const number = (rows[row]?.[numberColumn] ?? '').replace(/\s/gu, '')
  const lines = joinLines(toLines(rows, {row, column: issueColumn}), isSentenceOpen)
  const [first = [], ...rest] = lines
  const issue = first[0]?.text ?? ''
  if (!list.hasNumbers || !isNumbered(number, issue)) return toUnnumbered(rows, row, list)
  if (number === '' || hasNumber(issue, number)) return lines
  const stop = toStop(number)
  const head: TablePart[] = [{text: number, isPrinted: true, row, column: numberColumn, start: 0}]
  if (stop !== '') head.push({text: stop, isPrinted: false, row, column: issueColumn, start: 0})
  return [[...head, ...first], ...rest]
}

/** Whether an issue has a number beside it or before it: 1 · 1.关于…; not X01. */
function isNumbered(number: string, issue: string): boolean {
  return number === '' ? opensCell(fold(issue)) : isCellNumber(fold(number))
}

/** An issue without a number has no heading: the names of its columns are its labels. */
function toUnnumbered(rows: Rows, row: number, {numberColumn, issueColumn, labels}: IssueList): readonly PartLine[] {
  return [numberColumn, issueColumn].filter((column) => (rows[row]?.[column] ?? '') !== '').flatMap((column) =>
    toLabelledLines(rows, {row, column}, labels[column] ?? ''))
}

/** Whether an issue is printed with its number once more: 1.关于… beside 序号 1. */
function hasNumber(issue: string, number: string): boolean {
  const digits = fold(number).replace(/[().、]/gu, '')
  const text = fold(issue).replace(/^\(/u, '')
  return text.startsWith(digits) && /^[.、):](?!\d)/u.test(text.slice(digits.length))
}

interface Place {
  readonly row: number
  readonly column: number
}

function toLabelledLines(rows: Rows, place: Place, label: string): readonly PartLine[] {
  const [first = [], ...rest] = joinLines(toLines(rows, place), isWordOpen)
  if (label === '') return [first, ...rest]
  return [[{text: `${label}：`, isPrinted: false, ...place, start: 0}, ...first], ...rest]
}

/** The lines of one cell. */
function toLines(rows: Rows, {row, column}: Place): PartLine[] {
  let start = 0
  const lines: PartLine[] = []
  for (const text of (rows[row]?.[column] ?? '').split('\n')) {
    if (text !== '') lines.push([{text, isPrinted: true, row, column, start}])
    start += text.length + 1
  }
  return lines
}

/** Joins the lines of a cell that its width broke. */
function joinLines(lines: readonly PartLine[], isOpen: (last: string, next: string) => boolean): PartLine[] {
  const joined: TablePart[][] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above !== undefined && isOpen(above.at(-1)?.text ?? '', line[0]?.text ?? '')) above.push(...line)
    else joined.push([...line])
  }
  return joined
}

// 意识形态阵地⏎管理有漏洞。 is one title; so the cell of an issue goes on up to its full stop or the next number
function isSentenceOpen(last: string, next: string): boolean {
  return !/[。；：;:！？]$/u.test(last) && !opensCellLine(next)
}

// 财政所、⏎各村 · 2022年⏎6月底; but 党政办⏎纪委 are two
function isWordOpen(last: string, next: string): boolean {
  return /[，、,]$/u.test(last) || isDateBroken(last, next)
}

/** The lines of a row's cells, one that goes over several columns once. */
function toCellLines(rows: Rows, row: number): readonly PartLine[] {
  const cells = rows[row] ?? []
  return cells.flatMap((cell, column) => (column > 0 && cell === cells[column - 1] ? [] : toLines(rows, {row, column})))
}

/** Whether a table is one issue laid out downwards: 反馈问题 │ … ⏎ 整改措施 │ … ⏎ 完成情况 │ … */
function isForm(rows: Rows): boolean {
  const named = rows.filter((cells) => isFormHead(cells[0] ?? '') && cells.some((cell) => cell !== cells[0]))
  return named.length >= 2 && named.length >= rows.length * 0.5
}

function isFormHead(cell: string): boolean {
  const kind = readLabelKind(toLabel(cell))
  return kind !== undefined && kind !== 'other'
}

function toFormLines(rows: Rows, row: number): readonly PartLine[] {
  const cells = rows[row] ?? []
  const nexts = findNexts(cells)
  const isName = (column: number): boolean => readLabelKind(toLabel(cells[column] ?? '')) !== undefined
  const isNameOf = (column: number, value: number): boolean => isName(column) && (cells[value] ?? '') !== '' && !isName(value)
  return cells.flatMap((cell, column) => {
    if (cell === '' || (column > 0 && cell === cells[column - 1]) || isNameOf(column, nexts[column] ?? cells.length)) return []
    const isNamed = column > 0 && isName(column - 1) && !isName(column)
    return toLabelledLines(rows, {row, column}, isNamed ? toLabel(cells[column - 1] ?? '') : '')
  })
}

/** For each cell the next that is no part of it: a merged cell stands in each of its columns. */
function findNexts(cells: readonly string[]): readonly number[] {
  const nexts: number[] = []
  for (let column = cells.length - 1; column >= 0; column--) {
    nexts[column] = cells[column] === cells[column + 1] ? (nexts[column + 1] ?? cells.length) : column + 1
  }
  return nexts
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
