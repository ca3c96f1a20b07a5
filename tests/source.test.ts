import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findPrintedLines} from '../src/formats/text.ts'
import {readSource} from '../src/formats/index.ts'
import {type Line, toLine, toLineStarts, toLocator, toOffset, toText} from '../src/source.ts'

describe('offset to line and column', () => {
  const text = '一、组织\n（一）提高\r\n站位\r完\n'
  const {toPoint} = toLocator(text)
  test('each line end counts once', () => {
    expect(toLineStarts(text)).toEqual([0, 5, 12, 15, 17])
  })
  test.each([
    [0, 1, 1], [3, 1, 4], [4, 1, 5], [5, 2, 1], [9, 2, 5], [11, 2, 7], [12, 3, 1], [15, 4, 1], [16, 4, 2], [17, 5, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(toPoint(offset)).toEqual({line, column, offset})
  })
  test('columns count UTF-16 units', () => {
    expect(toLocator('😀整改').toPoint(2)).toEqual({line: 1, column: 3, offset: 2})
  })
  test('line and column of any offset lead back to it', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('一', '\n', '\r', ' ', 'a', '😀'), maxLength: 40}), (any) => {
      const starts = toLineStarts(any)
      const locator = toLocator(any)
      for (let offset = 0; offset <= any.length; offset++) {
        const {line, column} = locator.toPoint(offset)
        expect((starts[line - 1] ?? NaN) + column - 1).toBe(offset)
      }
    }))
  })
})

describe('places in a line', () => {
  const text = '  一、加强组织\n领导'
  const line: Line = {text: '一、加强组织领导', folded: '一、加强组织领导', pieces: [{at: 0, offset: 2}, {at: 6, offset: 9}], isChrome: false}
  test.each([[0, 2], [5, 7], [6, 9], [7, 10]])('unit %i of the line stands at %i of the text', (index, offset) => {
    expect(toOffset(line, index)).toBe(offset)
  })
  test('a slice over two pieces reaches from the first printed unit to after the last', () => {
    const {start, end} = toLocator(text).toPosition({line, start: 2, end: 8})
    expect([start.offset, end.offset]).toEqual([4, 11])
    expect([start.line, end.line]).toEqual([1, 2])
    expect(toText({line, start: 2, end: 8})).toBe('加强组织领导')
  })
  test('a slice that ends with a piece ends there, not where the next one starts', () => {
    expect(toLocator(text).toPosition({line, start: 0, end: 6}).end).toEqual({line: 1, column: 9, offset: 8})
  })
  test('a position from one slice to another', () => {
    const second = toLine('领导', 9, '领导')
    const {start, end} = toLocator(text).toPosition({line, start: 0, end: 2}, {line: second, start: 0, end: 1})
    expect([start.offset, end.offset]).toEqual([2, 10])
  })
  test('an empty line stands somewhere', () => {
    expect(toLocator('\n').toPosition({line: toLine('', 1, ''), start: 0, end: 0})).toEqual({
      start: {line: 2, column: 1, offset: 1}, end: {line: 2, column: 1, offset: 1},
    })
  })
})

describe('printed lines', () => {
  test.each([
    ['一\n二', ['一', '二']], ['一\r\n二\r三', ['一', '二', '三']], ['一\f二\u2028三\u2029四\u0085五', ['一', '二', '三', '四', '五']],
    ['  一  \n\n　　二　\n', ['一', '二']], ['\u00a0一\u200b', ['一']], ['\n\n', []], ['', []], [' \t　', []],
  ])('%j', (text, lines) => {
    expect(findPrintedLines(text).map(({line}) => line.text)).toEqual(lines)
  })
  test.each([['一', 0], ['  一', 2], ['　　一', 4], ['\t一', 1], ['\u00a0\u00a0一', 2]])('%j has an indent of %i columns', (text, indent) => {
    expect(findPrintedLines(text)[0]?.indent).toBe(indent)
  })
  test('each says whether an empty line stands before it', () => {
    expect(findPrintedLines('一\n二\n\n三\n \n四').map(({isAfterBlank}) => isAfterBlank)).toEqual([false, false, true, true])
  })
})

test('the text of every line stands where its pieces say', async () => {
  const text = '\ufeff　　一、加强组织领导，\n压实责任。\n\n   （一）提高站位\r\n1．学习不深入\n'
  const {lines, text: decoded} = await readSource(text)
  for (const line of lines) {
    const printed = Array.from({length: line.text.length}, (_, index) => decoded.charAt(toOffset(line, index))).join('')
    expect(printed).toBe(line.text)
  }
  expect(lines).toHaveLength(3)
})
