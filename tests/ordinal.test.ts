import {describe, expect, test} from 'vitest'
import {readOrdinal} from '../src/ordinal.ts'

const numerals: readonly (readonly [string, number])[] = [
  ['一', 1], ['二', 2], ['九', 9], ['十', 10], ['十一', 11], ['十九', 19],
  ['二十', 20], ['二十一', 21], ['三十五', 35], ['九十九', 99],
  ['一百', 100], ['一百零一', 101], ['一百零九', 109], ['一百一十', 110], ['一百一十二', 112],
  ['二百', 200], ['二百三十五', 235], ['五百零八', 508], ['九百九十九', 999],
  ['1', 1], ['7', 7], ['12', 12], ['01', 1], ['39', 39], ['100', 100], ['999', 999],
  ['①', 1], ['⑩', 10], ['⑳', 20], ['㉑', 21], ['㉟', 35], ['㊱', 36], ['㊿', 50], ['❶', 1], ['❿', 10],
  ['⑴', 1], ['⑽', 10], ['⒇', 20], ['⒈', 1], ['⒑', 10], ['⒛', 20],
  ['㈠', 1], ['㈤', 5], ['㈩', 10],
  ['Ⅰ', 1], ['Ⅳ', 4], ['Ⅸ', 9], ['Ⅻ', 12],
  ['A', 1], ['C', 3], ['Z', 26], ['a', 1], ['d', 4],
]

const none: readonly string[] = [
  '', '0', '00', '000', '1000', '2023', '-1', '1.5', '1a', ' 1', '1 ',
  '零', '百', '百一', '十十', '一一', '一二', '二十十', '一百一百', '十百', '三十零五', '零零',
  '千', '一千', '万', '几', '数', '每', '壹', '多', '第一', '一是',
  'AB', 'aa', '①②', '㈠㈡', 'ⅠⅡ', '、', '问题',
]

describe('a numeral as printed is read as its number', () => {
  test.each(numerals)('%s is %i', (numeral, ordinal) => {
    expect(readOrdinal(numeral)).toBe(ordinal)
  })
})

describe('what is no numeral, or none from 1 to 999, is read as none', () => {
  test.each(none)('%j', (numeral) => {
    expect(readOrdinal(numeral)).toBeUndefined()
  })
})

// Known bug: 零 counts inside a number only, and is taken at its head too.
test('零一 is no numeral', () => {
  expect(readOrdinal('零一')).toBeUndefined()
})

test('every number from 1 to 999 is read in digits and in Chinese', () => {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const toChinese = (number: number): string => {
    const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
    const head = hundreds === 0 ? '' : `${digits[hundreds]}百`
    if (tens === 0) return `${head}${hundreds > 0 && ones > 0 ? '零' : ''}${digits[ones]}`
    return `${head}${hundreds === 0 && tens === 1 ? '' : digits[tens]}十${digits[ones]}`
  }
  const numbers = Array.from({length: 999}, (_, index) => index + 1)
  expect(numbers.map((number) => readOrdinal(String(number)))).toEqual(numbers)
  expect(numbers.map((number) => readOrdinal(toChinese(number)))).toEqual(numbers)
})
