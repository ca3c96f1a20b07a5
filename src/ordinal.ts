/** Numerals as printed in markers → numbers: 十二, 一百零三, ㈠, ⑴, ⒈, ⑳, ㊿, Ⅳ, B, 17. */
import ChineseNumber from 'chinese-numbers-converter'

/** A run of characters that count up from a number. */
interface Run {
  readonly first: string
  readonly last: string
  /** The value of `first`. */
  readonly value: number
}

/** Characters that are a number by themselves, as they stand in Unicode. */
const runs: readonly Run[] = [
  {first: '①', last: '⑳', value: 1},
  {first: '㉑', last: '㉟', value: 21},
  {first: '㊱', last: '㊿', value: 36},
  {first: '❶', last: '❿', value: 1},
  {first: '⑴', last: '⒇', value: 1},
  {first: '⒈', last: '⒛', value: 1},
  {first: '㈠', last: '㈩', value: 1},
  {first: 'Ⅰ', last: 'Ⅻ', value: 1},
  {first: 'A', last: 'Z', value: 1},
  {first: 'a', last: 'z', value: 1},
]

// 三 | 十二 | 三十 | 二十五 | 一百 | 一百零三 | 一百一十 | 二百三十五
const hanNumeral =
  /^(?:[一二两三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十[一二三四五六七八九]?)?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])$/u

/** Reads a printed numeral as a number from 1 to 999; undefined where it is none. */
export function readOrdinal(numeral: string): number | undefined {
  if (numeral === '') return undefined
  if (/^\d{1,3}$/u.test(numeral)) return Number(numeral) || undefined
  if (numeral.length === 1) {
    const run = runs.find(({first, last}) => numeral >= first && numeral <= last)
    if (run !== undefined) return run.value + numeral.charCodeAt(0) - run.first.charCodeAt(0)
  }
  return hanNumeral.test(numeral) ? new ChineseNumber(numeral).toInteger() || undefined : undefined
}
