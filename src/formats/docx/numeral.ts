/**
 * Numbers as Word prints them in each of its number formats (ECMA-376 Part 1, 17.18.59 ST_NumberFormat). Where a format
 * has run out of signs, and for the formats of other scripts, Arabic digits stand.
 */
import {
  branches, chineseCounting, circleDigits, type HanSystem, japaneseCounting, japaneseLegal, koreanDigits, plainDigits, simplifiedLegal, stems,
  taiwaneseCounting, traditionalLegal,
} from './numeral-words.ts'

type Numeral = (value: number) => string

const numerals: ReadonlyMap<string, Numeral> = new Map<string, Numeral>([
  ['decimalZero', value => String(value).padStart(2, '0')],
  ['decimalFullWidth', toFullWidth],
  ['decimalFullWidth2', toFullWidth],
  ['numberInDash', value => `- ${value} -`],
  ['hex', value => value.toString(16).toUpperCase()],
  ['ordinal', toEnglishOrdinal],
  // ①…⑳ ⒈…⒛ ⑴…⒇ ㊀…㊉
  ['decimalEnclosedCircle', value => toSign(value, 0x2460, 20)],
  ['decimalEnclosedCircleChinese', value => toSign(value, 0x2460, 20)],
  ['decimalEnclosedFullstop', value => toSign(value, 0x2488, 20)],
  ['decimalEnclosedParen', value => toSign(value, 0x2474, 20)],
  ['ideographEnclosedCircle', value => toSign(value, 0x3280, 10)],
  ['ideographTraditional', value => stems[value - 1] ?? String(value)],
  ['ideographZodiac', value => branches[value - 1] ?? String(value)],
  ['ideographZodiacTraditional', toSexagenary],
  // 九十九 一○○ 一○一
  ['chineseCounting', toTensOrDigits],
  ['taiwaneseCounting', toTensOrDigits],
  // 一百〇一, in Taiwan 一百零一
  ['chineseCountingThousand', value => toHan(value, chineseCounting)],
  ['taiwaneseCountingThousand', value => toHan(value, taiwaneseCounting)],
  // 壹拾壹
  ['chineseLegalSimplified', value => toHan(value, simplifiedLegal)],
  ['ideographLegalTraditional', value => toHan(value, traditionalLegal)],
  // 百一
  ['japaneseCounting', value => toHan(value, japaneseCounting)],
  ['japaneseLegal', value => toHan(value, japaneseLegal)],
  ['koreanDigital2', value => toDigits(value, koreanDigits)],
  // 一〇
  ['ideographDigital', value => toDigits(value, plainDigits)],
  ['japaneseDigitalTenThousand', value => toDigits(value, plainDigits)],
  ['taiwaneseDigital', value => toDigits(value, circleDigits)],
  ['upperLetter', value => toLetters(value)],
  ['lowerLetter', value => toLetters(value).toLowerCase()],
  ['upperRoman', value => toRoman(value)],
  ['lowerRoman', value => toRoman(value).toLowerCase()],
  ['none', () => ''],
  ['bullet', () => ''],
])

/** A number in the format of that name; `pad` is the least count of digits where the format only names that. */
export function toNumeral(value: number, format: string, pad = 0): string {
  return numerals.get(format)?.(value) ?? String(value).padStart(pad, '0')
}

function toFullWidth(value: number): string {
  return toDigits(value, '０１２３４５６７８９')
}

function toDigits(value: number, digits: string): string {
  return Array.from(String(value), digit => digits[Number(digit)] ?? digit).join('')
}

function toSign(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value)
}

function toSexagenary(value: number): string {
  return value >= 1 && value <= 60 ? `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}` : String(value)
}

function toTensOrDigits(value: number): string {
  return value >= 1 && value < 100 ? toHan(value, chineseCounting) : toDigits(value, circleDigits)
}

function toHan(value: number, system: HanSystem): string {
  if (value < 1 || value > 9999) return value === 0 ? (system.digits[0] ?? '') : String(value)
  const digits = Array.from(String(value), Number)
  let written = ''
  let isZeroDue = false
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index
    if (digit === 0) {
      isZeroDue = system.hasZero
      return
    }
    const isBare = digit === 1 && place > 0 && isOneBare(system, place, written === '')
    written += (isZeroDue ? (system.digits[0] ?? '') : '') + (isBare ? '' : (system.digits[digit] ?? ''))
    written += place > 0 ? (system.units[place - 1] ?? '') : ''
    isZeroDue = false
  })
  return written
}

function isOneBare(system: HanSystem, place: number, isFirst: boolean): boolean {
  return system.bareOne === 'every' || (system.bareOne === 'first-ten' && place === 1 && isFirst)
}

// A … Z, AA, BB … ZZ, AAA: Word repeats the letter
function toLetters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const romanParts = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
] as const

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [worth, letters] of romanParts) {
    written += letters.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return written
}

function toEnglishOrdinal(value: number): string {
  const teens = value % 100
  const suffix = teens >= 11 && teens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${suffix}`
}
