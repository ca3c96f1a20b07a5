/**
 * The numerals that dates are printed with: 2023, 二〇二三, 二O二三, 十二, 二十三, 廿一, 元 (the first month).
 */

// A digit each; 〇 and ○ are folded to 零, O and o stand in for it in poor type.
const digits: ReadonlyMap<string, number> = new Map([
  ['零', 0], ['O', 0], ['o', 0], ['元', 1], ['一', 1], ['二', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6],
  ['七', 7], ['八', 8], ['九', 9],
])

// 十 and 廿 add these to the digit that follows.
const tens: ReadonlyMap<string, number> = new Map([['十', 1], ['廿', 2]])

/** The value of a numeral that a pattern let through; 0 where there is none. */
export function toNumber(numeral: string | undefined): number {
  if (numeral === undefined) return 0
  // 两千零四, 两千
  if (/^[二两]千(?:零|$)/u.test(numeral)) return 2000 + toNumber(numeral.slice(3))
  let value = 0
  for (const character of numeral) {
    const ten = tens.get(character)
    if (ten === undefined) value = value * 10 + (digits.get(character) ?? Number(character))
    else value = Math.max(value, ten)
  }
  // 十二 has its digit for the ones, 二十 lacks it.
  return tens.has(numeral.at(-1) ?? '') ? value * 10 : value
}
