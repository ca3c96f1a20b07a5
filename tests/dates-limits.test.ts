import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findDates} from '../src/mentions/dates/index.ts'

describe('near matches take linear time', () => {
  // A second or two here; quadratic time would be minutes.
  const million = 1_000_000
  test.each(['一', '1', '1-', '年月日', '《', '》', '2023.', '2023', '二零二三', '零', ' ', '2023年 ', '2023年X月', '1、', '、2日', '1月1日至', '3月5'])('%s', unit => {
    const text = unit.repeat(million / unit.length)
    const start = performance.now()
    findDates(text)
    expect(performance.now() - start).toBeLessThan(8000)
  }, 60_000)
})

describe('positions', () => {
  test('cut out what was printed', () => {
    const text = '　　一、２０２３年７月２４日，\r\n\r\n自 2023 年 8 月 1 日起至9月2日\r\n《1月》、2日、3—5日和2025/5/14 9:00'
    const dates = findDates(text)
    expect(dates.map(date => date.text)).toEqual(['２０２３年７月２４日', '2023 年 8 月 1 日起至9月2日', '1月', '2025/5/14'])
    expect(dates[1]?.position.start).toEqual({line: 3, column: 3, offset: 21})
    for (const {position, text: printed} of dates) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(printed)
    }
  })

  test('any text gives dates in order, apart and in place', () => {
    const piece = fc.constantFrom(
      '2023年', '2024-01-19', '7月', '24日', '1-9月', '至', '、', '-', '《', '》', '。', '，', '\n', ' ', '一', '十二', '月', '日', '次年', '今年', '底', '反馈', '巡察', '上半年', '2.', 'X',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 24}), pieces => {
        const text = pieces.join('')
        const dates = findDates(text)
        expect(findDates(text)).toEqual(dates)
        let last = 0
        for (const {position, text: printed, start, end, edtf} of dates) {
          expect(position.start.offset).toBeGreaterThanOrEqual(last)
          expect(text.slice(position.start.offset, position.end.offset)).toBe(printed)
          expect([start, end].includes(null)).toBe(edtf === null)
          if (start !== null && end !== null && !start.startsWith('X') && !end.startsWith('X')) expect(start <= end).toBe(true)
          last = position.end.offset ?? 0
        }
      }),
      {numRuns: 2000},
    )
  })
})
