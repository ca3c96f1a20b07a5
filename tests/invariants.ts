/** What holds of every text, however odd. */
import {expect} from 'vitest'
import {parse} from 'yaml'
import {parseSource} from '../src/parse.ts'
import {type Notice, noticeSchema, type Section} from '../src/record.ts'
import {findPrintedLines} from '../src/formats/text.ts'
import {type Line, type Point, type Position, type Slice, type Source, toLineStarts, toOffset} from '../src/source.ts'
import {findLeaves, findSections} from '../src/tree/nodes.ts'
import {unwrap} from '../src/wrap.ts'
import {writeJson} from '../src/write/json.ts'
import {writeYaml} from '../src/write/yaml.ts'
import {toTree} from './fixtures.ts'

/** A text as a source without a detour over bytes, so that it may hold what no encoding does. */
export function toSource(text: string): Source {
  return {
    name: null, format: 'text', encoding: null, bytes: text.length, sha256: '', text,
    lines: unwrap(findPrintedLines(text)), metadata: {title: null, publishedOn: null}, undecodable: 0,
  }
}

/** Checks all that holds of a source and its record. */
export function expectInvariants(source: Source): void {
  const notice = parseSource(source)
  expect(parseSource(source)).toEqual(notice)
  expectLeaves(source)
  expectPrinted(source)
  expectPositions(notice, source.text)
  expectDates(notice, source.text)
  expectIds(notice)
  expect(noticeSchema.parse(notice)).toEqual(notice)
  expect(JSON.parse(writeJson([notice]))).toEqual(notice)
  expect(parse(writeYaml([notice]))).toEqual(notice)
}

/** The leaves of the tree put together are the lines, in order, none lost or doubled. */
function expectLeaves(source: Source): void {
  const {lines} = source
  const places: [Line, number, number][] = []
  for (const {slice: {line, start, end}} of findLeaves(toTree(source))) {
    const last = places.at(-1)
    if (last?.[0] === line && last[2] === start) last[2] = end
    else places.push([line, start, end])
  }
  expect(places.map(([line, start, end]) => [line.text.slice(start, end), start])).toEqual(lines.map(({text}) => [text, 0]))
  expect(places.every(([line], index) => line === lines[index])).toBe(true)
}

/** What stands in a line, a leaf or a section's title stands at its place in the text. */
function expectPrinted(source: Source): void {
  const {text, lines} = source
  for (const line of lines) {
    expect(line.folded).toHaveLength(line.text.length)
    for (let index = 0; index < line.text.length; index++) {
      const printed = text.charAt(toOffset(line, index))
      // what a table does not print there, a column's name before a cell, stands where the cell starts
      if (toOffset(line, index) === toOffset(line, index + 1)) continue
      // a wrapped line's end is read as a blank between Latin words
      if (printed !== line.text.charAt(index)) expect([printed.trim(), line.text.charAt(index)]).toEqual(['', ' '])
    }
  }
  const tree = toTree(source)
  for (const {slice} of findLeaves(tree)) expectInside(slice)
  for (const {title, note} of findSections(tree)) for (const slice of [title, note ?? title]) expectInside(slice)
}

function expectInside({line, start, end}: Slice): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(line.text.length)
}

/** Every position lies in the text; its lines and columns are those of its offsets. */
function expectPositions(value: unknown, text: string): void {
  const starts = toLineStarts(text)
  const isPoint = ({line, column, offset}: Point): boolean =>
    offset >= 0 && offset <= text.length && (starts[line - 1] ?? NaN) + column - 1 === offset && offset < (starts[line] ?? Infinity)
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (hasPosition(next)) {
      const {start, end} = next.position
      expect([isPoint(start), isPoint(end), end.offset >= start.offset]).toEqual([true, true, true])
    }
    waiting.push(...Object.values(next))
  }
}

function hasPosition(value: object): value is {readonly position: Position} {
  return 'position' in value && value.position !== null
}

/** Mentions are in order, do not overlap and stand where they say. */
function expectDates({dates}: Notice, text: string): void {
  let last = 0
  for (const {text: printed, position: {start, end}} of dates) {
    expect(start.offset).toBeGreaterThanOrEqual(last)
    last = end.offset
    const squeezed = printed.replace(/\s/gu, '')
    expect(text.slice(start.offset, end.offset).replace(/\s/gu, '')).toBe(squeezed)
  }
}

/** Ids of sections are unique and extend their parent's by one part; ids of issues are sections', or u1, u2 … below one or below none where they have no heading. */
function expectIds({sections, issues, dates}: Notice): void {
  const ids: string[] = []
  const visit = (section: Section, parent: string, level: number): void => {
    ids.push(section.id)
    expect(section.level).toBe(level)
    expect(section.id.startsWith(parent) && !section.id.slice(parent.length).includes('.')).toBe(true)
    for (const child of section.children) visit(child, `${section.id}.`, level + 1)
  }
  for (const section of sections) visit(section, '', 1)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(issues.map(({id}) => id)).size).toBe(issues.length)
  const withoutHeading = issues.filter(({id}) => !ids.includes(id)).map(({id}) => id)
  expect(withoutHeading.filter((id) => !/^(?:[\du.-]+\.)?u\d+$/u.test(id) || !ids.includes(id.replace(/\.?u\d+$/u, '')) && id.includes('.'))).toEqual([])
  expect(dates.filter(({issueId}) => issueId !== null && !issues.some(({id}) => id === issueId))).toEqual([])
}
