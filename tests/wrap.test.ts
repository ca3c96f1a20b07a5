import {describe, expect, test} from 'vitest'
import {findPrintedLines} from '../src/formats/text.ts'
import {unwrap} from '../src/wrap.ts'
import {torn, whole, wrapped} from './wrap-rows.ts'

/** The lines of a text after joining, chrome in ⟨ ⟩. */
function read(text: string): readonly string[] {
  return unwrap(findPrintedLines(text)).map((line) => (line.isChrome ? `⟨${line.text}⟩` : line.text))
}

describe('a text that is wrapped is joined', () => {
  test.each(Object.entries(wrapped))('%s', (_, {printed, lines}) => {
    expect(read(printed)).toEqual(lines)
  })
})

// Known bug: a page number above the first paragraph is put after it.
test('what stands above the text stays there', () => {
  const [, running] = Object.values(wrapped)
  const printed = `— 1 —\n${running?.printed ?? ''}`
  expect(read(printed)).toEqual(['⟨— 1 —⟩', ...(running?.lines ?? [])])
})

describe('a line is joined to the next where no author breaks one, in any text', () => {
  test.each(torn)('%j', (printed, lines) => {
    expect(read(printed)).toEqual(lines)
  })
})

describe('what is one line each stays so', () => {
  test.each(whole)('%j', (printed) => {
    expect(read(printed)).toEqual(printed.split(/\n+/u).map((line) => line.trim()))
  })
})

describe('a joined line', () => {
  const [line] = unwrap(findPrintedLines('一、提高站位，\n　　压实（责任）'))
  test('is folded as it is printed, unit for unit', () => {
    expect(line).toMatchObject({text: '一、提高站位，压实（责任）', folded: '一、提高站位,压实(责任)'})
  })
  test('has a piece for each printed line', () => {
    expect(line?.pieces).toEqual([{at: 0, offset: 0}, {at: 7, offset: 10}])
  })
  test('a blank is put between two Latin words', () => {
    expect(read('采用 Big Data-\nDriven 平台')).toEqual(['采用 Big Data-Driven 平台'])
  })
})

test('thousands of lines take no long time', () => {
  const start = performance.now()
  read('强化理论武装，把学习贯彻作为首要政治任务抓紧抓实抓到位不放松不\n'.repeat(20_000))
  read('，\n'.repeat(50_000))
  read('1\n'.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(3000)
})
