/**
 * Words that say which year is meant: 今年3月, 当年10月, 至次年1月5日.
 */

/** What a word counts from: the year of the notice, the year spoken of just before, or no one year. */
export type YearBase = 'notice' | 'context' | 'none'

/** A word for a year. */
export interface YearWord {
  readonly word: string
  readonly base: YearBase
  /** How many years after its base. */
  readonly shift: number
}

const table: readonly YearWord[] = [
  // the year of the notice and those beside it
  {word: '本年度', base: 'notice', shift: 0},
  {word: '今年', base: 'notice', shift: 0},
  {word: '本年', base: 'notice', shift: 0},
  {word: '上一年度', base: 'notice', shift: -1},
  {word: '上一年', base: 'notice', shift: -1},
  {word: '上年度', base: 'notice', shift: -1},
  {word: '去年', base: 'notice', shift: -1},
  {word: '上年', base: 'notice', shift: -1},
  {word: '前年', base: 'notice', shift: -2},
  {word: '明年', base: 'notice', shift: 1},
  {word: '来年', base: 'notice', shift: 1},
  {word: '后年', base: 'notice', shift: 2},
  // 2021年3月立项，当年10月验收
  {word: '当年度', base: 'context', shift: 0},
  {word: '当年', base: 'context', shift: 0},
  {word: '同年', base: 'context', shift: 0},
  {word: '该年', base: 'context', shift: 0},
  {word: '第二年', base: 'context', shift: 1},
  {word: '次年', base: 'context', shift: 1},
  {word: '翌年', base: 'context', shift: 1},
  // 每年4月15日 is a day of every year
  {word: '每年', base: 'none', shift: 0},
  {word: '历年', base: 'none', shift: 0},
  {word: '往年', base: 'none', shift: 0},
]

/** The words, longest first. */
export const yearWords: readonly string[] = table.map(row => row.word).sort((one, other) => other.length - one.length)

// 今年3月, 今年以来先后于3月5日: what may stand between the word and the date
const ending = new RegExp(
  `(?<word>${yearWords.join('|')})(?:的|以来)?,? {0,3}(?:我局|我单位|局党组)?(?:已|先后|分别|陆续){0,2}(?:于|在|从|自)? {0,3}$`,
  'u',
)

/** The word that a text ends with, so that it speaks of the date after it. */
export function readYearWord(before: string): YearWord | undefined {
  // The cheap test first: most dates have no such word before them.
  if (!before.includes('年')) return undefined
  const word = ending.exec(before)?.groups?.['word']
  return word === undefined ? undefined : toYearWord(word)
}

/** The row of a word. */
export function toYearWord(word: string): YearWord | undefined {
  return table.find(row => row.word === word)
}
