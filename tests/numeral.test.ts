import {describe, expect, test} from 'vitest'
import {readNumeral} from '../src/mentions/numeral.ts'

const numerals: readonly (readonly [string, number])[] = [
  ['0', 0], ['7', 7], ['1204', 1204], ['3,456', 3456], ['12,345,678.5', 12_345_678.5], ['20 500', 20_500], ['1 234 567.8', 1_234_567.8], ['23.5', 23.5],
  ['三', 3], ['两', 2], ['十', 10], ['十七', 17], ['四十', 40], ['一百零六', 106], ['三百一十', 310], ['二百一十四', 214],
  ['一千', 1000], ['两千零八', 2008], ['六千零三十', 6030], ['七千二百', 7200], ['八千四百三十五', 8435],
  ['十万', 100_000], ['九万八千', 98_000], ['三万零七十', 30_070], ['六十二万零三百一十九', 620_319], ['三千零二万', 30_020_000],
  ['两亿', 200_000_000], ['一亿二千万', 120_000_000], ['三万五千亿', 3_500_000_000_000], ['七亿零五', 700_000_005],
  // on receipts
  ['壹', 1], ['贰拾', 20], ['叁仟伍佰', 3500], ['拾贰万零捌拾', 120_080], ['玖萬', 90_000],
  // figures and Chinese scales
  ['23.5万', 235_000], ['12000万', 120_000_000], ['1.8万亿', 1_800_000_000_000], ['3千', 3000], ['3万4千', 34_000], ['6万5000', 65_000], ['2千零6', 2006],
]

const none: readonly string[] = [
  '', '百', '千', '万', '万元', '1 23', '1,234 567', '百一', '十十', '二三', '二三十', '百千', '千万', '二十十', '一百十', '零三百零', '1,23', '.5', '1.', '12百', '二十千',
  // a unit that the reader must guess: 250 or 205?
  '二百五', '一万三', '四千二', '3万4', '1千2',
  // a part of a point five
  '2.5万3千', '万万', '二万万',
]

describe('a numeral as amounts are printed with is read as its number', () => {
  test.each(numerals)('%s is %d', (numeral, value) => {
    expect(readNumeral(numeral)).toBe(value)
  })
})

describe('what is no numeral or leaves something to guess is read as none', () => {
  test.each(none)('%j', (numeral) => {
    expect(readNumeral(numeral)).toBeUndefined()
  })
})
