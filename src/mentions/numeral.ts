/** Numerals as amounts are printed with → numbers: 39, 1,234.5, 1 234.5, 二百一十四, 九万八千, 3万4千, 贰拾. */

/** A Chinese numeral for a power of ten, and what may stand before it. */
interface Scale {
  readonly characters: string
  readonly value: number
  /** What is so many of it is less than this. */
  readonly below: number
}

// 壹 to 玖 as on receipts; both scripts, since 萬 and 貳 stand in simplified text too
const digits: ReadonlyMap<string, number> = new Map(['零', '一壹', '二贰貳两兩', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((characters, value) => [...characters].map((character) => [character, value] as const)))

const scales: readonly Scale[] = [
  // 一万五千亿
  {characters: '亿億', value: 100_000_000, below: 100_000_000},
  // 四千零五万
  {characters: '万萬', value: 10_000, below: 10_000},
  {characters: '千仟', value: 1000, below: 10},
  {characters: '百佰', value: 100, below: 10},
  {characters: '十拾', value: 10, below: 10},
]

/** The characters of a scale of ten thousand or more, of any scale, and of any digit but 零. */
export const greatScales = scales.filter(({value}) => value >= 10_000).map(({characters}) => characters).join('')
export const anyScale = scales.map(({characters}) => characters).join('')
export const hanDigits = [...digits.keys()].filter((character) => character !== '零').join('')

/** Of these the ones that end common words as well (队伍, 大陆, 收拾, 放肆), and what then stands before them. */
export const wordEnds = {characters: '伍陆陸拾肆', before: '队退入落行为大内登着水海收捡放'} as const

const figures = /^(?:\d{1,3}(?:(?:,\d{3}){1,4}|(?: \d{3}){1,4})|\d{1,16})(?:\.\d{1,8})?$/u

/** Reads a numeral as a number; undefined where it is none, or one that leaves a unit to be guessed (二百五). */
export function readNumeral(printed: string): number | undefined {
  // most are printed in figures, and those have no scale inside
  return figures.test(printed) ? readPlain(printed) : readAbove(printed, scales)
}

/** Reads a numeral that has no greater scale than the first of the list. */
function readAbove(printed: string, [scale, ...finer]: readonly Scale[]): number | undefined {
  if (scale === undefined) return readPlain(printed)
  const at = [...printed].findLastIndex((character) => scale.characters.includes(character))
  if (at < 0) return readAbove(printed, finer)
  const [head, rest] = [printed.slice(0, at), printed.slice(at + 1)]
  const many = head === '' && scale.value === 10 ? 1 : readMany(head, scale, finer)
  const more = rest === '' ? 0 : readRest(rest, scale, finer)
  if (many === undefined || more === undefined || (more > 0 && !Number.isInteger(many))) return undefined
  return many * scale.value + more
}

/** How many of a scale: 九 of 九万; 12000 of 12000万 may be as many as it likes. */
function readMany(head: string, {value, below}: Scale, finer: readonly Scale[]): number | undefined {
  const many = readAbove(head, finer)
  return many === undefined || (many >= below && !(value >= 10_000 && figures.test(head))) ? undefined : many
}

/** What stands behind a scale: 八千 of 九万八千, 零四 of 一百零四; a digit alone needs the 零. */
function readRest(rest: string, {value}: Scale, finer: readonly Scale[]): number | undefined {
  const isSpaced = rest.startsWith('零')
  const more = readAbove(isSpaced ? rest.slice(1) : rest, finer)
  if (more === undefined || more === 0 || more >= value || !Number.isInteger(more)) return undefined
  if (isSpaced) return more
  const hasScale = [...rest].findIndex((character) => anyScale.includes(character)) > 0
  return hasScale || value === 10 || (more * 10 >= value && figures.test(rest)) ? more : undefined
}

function readPlain(printed: string): number | undefined {
  return figures.test(printed) ? Number(printed.replaceAll(/[, ]/gu, '')) : digits.get(printed)
}
