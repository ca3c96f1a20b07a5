import {describe, expect, test} from 'vitest'
import {fold} from '../src/fold.ts'
import {markLines, readMarker} from '../src/marker.ts'
import {toLine} from '../src/source.ts'
import {markers} from './marker-rows.ts'
import {plainLines} from './marker-plain.ts'

function read(text: string): readonly unknown[] | null {
  const marker = readMarker(toLine(text, 0, fold(text)), 0)
  return marker === undefined ? null : [marker.kind, marker.ordinal, marker.text, text.slice(marker.length)]
}

describe.each(Object.entries(markers))('%s', (kind, rows) => {
  test.each(rows)('%j', (...[line, ...marker]) => {
    expect(read(line)).toEqual([kind, ...marker])
  })
})

describe.each(Object.entries(plainLines))('no marker: %s', (_, lines) => {
  test.each(lines)('%j', (line) => {
    expect(read(line)).toBeNull()
  })
})

// Known bug: 1、 before a number that is counted by 号 is a list of two numbers.
test.each(['1、2号机组', '3、4号楼'])('no marker: %j', (line) => {
  expect(read(line)).toBeNull()
})

describe('a damaged marker counts in company only', () => {
  test.each([
    ['(三加强制度建设', 'han-bracket', 3], ['三）加强制度建设', 'han-bracket', 3], ['（2加强制度建设', 'decimal-bracket', 2],
    ['1：关于学习', 'decimal', 1], ['3关于学习不够深入', 'decimal', 3], ['2，学习不深入', 'decimal', 2], ['一 加强领导', 'han', 1],
  ])('%j', (text, kind, ordinal) => {
    expect(readMarker(toLine(text, 0, fold(text)), 0)).toMatchObject({kind, ordinal, isWeak: true})
  })
  test.each(['（三）加强制度建设', '（2）加强制度建设', '1．关于学习', '一、加强领导', '①加强领导'])('a whole one is not damaged: %j', (text) => {
    expect(readMarker(toLine(text, 0, fold(text)), 0)).toMatchObject({isWeak: false})
  })
})

describe('a marker inside a line is read at its place', () => {
  const text = '整改情况：一是健全制度；（2）加强培训。'
  const line = toLine(text, 0, fold(text))
  test.each([[5, '一是', 2], [12, '（2）', 3]])('at %i', (at, printed, length) => {
    expect(readMarker(line, at)).toMatchObject({text: printed, length})
  })
  test.each([0, 3, 6, 100])('none at %i', (at) => {
    expect(readMarker(line, at)).toBeUndefined()
  })
})

describe('lines', () => {
  test('each line keeps its place, with its marker or null', () => {
    const lines = ['一、组织领导', '根据县委统一部署', '（一）提高站位'].map((text) => toLine(text, 0, fold(text)))
    expect(markLines(lines).map(({marker}) => marker?.text ?? null)).toEqual(['一、', null, '（一）'])
    expect(markLines(lines).map(({line}) => line)).toEqual(lines)
  })
  test('a line that the format calls chrome has none', () => {
    const line = {...toLine('1.首页', 0, '1.首页'), isChrome: true}
    expect(markLines([line])).toEqual([{line, marker: null}])
  })
})
