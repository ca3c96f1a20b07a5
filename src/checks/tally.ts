/**
 * What a sentence states of all issues: how many there are, and how many of them have come how far.
 *
 *     10个问题已完成整改7个，达到序时进度2个，其余1个未完成，整改完成率70%
 *     totals 10  completed 7 under way     2      open 1              rate 70%
 *
 * What stands in brackets (含长期坚持3个), and what 其中 opens, is part of another number and left out.
 */
import {readOrdinal} from '../ordinal.ts'
import type {Slice} from '../source.ts'

/** How far a stated number of issues has come; `rest` where only the remainder is spoken of. */
export type Part = 'completed' | 'mostly' | 'partly' | 'under-way' | 'open' | 'rest'

/** A number as stated. */
export interface Stated {
  readonly value: number
  /** The number with its unit. */
  readonly slice: Slice
}

/** What a sentence states. */
export interface Tally {
  readonly sentence: Slice
  /** The numbers of issues; several where it counts on several levels. */
  readonly totals: readonly Stated[]
  readonly parts: readonly (Stated & {readonly part: Part})[]
  /** The completion rate in percent. */
  readonly rate: (Stated & {readonly digits: number}) | null
  /** Whether each number between the parts was understood. */
  readonly isWhole: boolean
}

const toNumber = (name: string): string => `(?<${name}>\\d{1,4}|[一二三四五六七八九十百]{1,5}) ?`
const first = toNumber('first')
const second = toNumber('second')
const unit = '(?:个|项|条)'
const issues = '(?:分项|具体|反馈|突出|细化|整改|主要|方面)?(?:的)?(?:问题|事项)'
// 39个具体问题 · 反馈问题39个 · 问题共10个
const total = new RegExp(`${first}${unit}${issues}(?!线索)|问题(?:共|共计|总数|清单)?(?:为|有)?${second}${unit}`, 'gu')

const done = '(?:完成整改|整改完成|完成|整改到位|整改|销号|办结|解决)(?:销号|到位)?'
const doing = '(?:正在|正按|正|持续|仍需|需|尚在|仍在|有序|按时序|按序时)(?:长期|持续|有序|抓紧|加快|按计划|按序时|按时序){0,3}(?:进度)?(?:整改|推进|坚持|办理|落实|实施)?(?:整改|推进)?(?:中)?|(?:达到|符合)序时进度|长期坚持|整改中'
const tail = '(?:的)?(?:问题|事项|任务|整改事项)?(?:有|共|共计|为)?'
/** The words for each part; the first row that matches a clause counts, so denials stand before what they deny. */
const rows: readonly {readonly part: Part; readonly words: string}[] = [
  // 未完成1个 · 尚未整改2个
  {part: 'open', words: `(?:尚未|未能|未|没有)(?:${done})`},
  // 基本完成3个
  {part: 'mostly', words: `(?:已)?基本(?:${done})`},
  // 阶段性完成4个 · 取得阶段性成效2个
  {part: 'partly', words: `(?:已)?(?:取得)?(?:阶段性|部分)(?:${done}|成效|进展|成果)`},
  // 正在推进2个 · 需长期坚持4个
  {part: 'under-way', words: `(?:${doing})`},
  // 已完成整改7个
  {part: 'completed', words: `(?:已经|均已|现已|已|均)?(?:全部|全面)?(?:${done})`},
]
const patterns = rows.map(({part, words}) => ({
  part,
  pattern: new RegExp(`(?:${words})${tail}${first}${unit}(?!方面|制度)|${second}${unit}(?:问题|事项|任务)?(?:目前|现|也)?(?:${words})`, 'u'),
}))
// 其余2个 · 剩余一个正在推进
const rest = new RegExp(`(?:其余|剩余|余下|另外|另有|还有|尚有)(?:的)?${first}${unit}?`, 'u')
const aside = /\([^()]{0,60}\)/gu
const within = /^(?:其中|含|包括)/u
// What counts something else than issues
const isOther = /措施|举措|线索|信访|制度|资金|万元|亿元|人次|名|办法|会议|建议|清单|机制|处分|约谈|任务|\d人|责任|家|场/u
const counted = new RegExp(`${first}${unit}`, 'u')
// What most sentences have none of
const countsAny = /[\d一二三四五六七八九十百两] ?(?:个|项|条|%)/u
const rate = /(?:完成率|整改率|办结率|销号率)(?:已|均)?(?:达到?|为|是)?(?<rate>\d{1,3}(?:\.(?<digits>\d{1,4}))?)%/u

/** A stretch of a sentence between commas. */
interface Clause {
  readonly text: string
  readonly start: number
}

// The total may stand a sentence or two before its parts.
const reach = 2

/** What each sentence on the whole states; one without a total has that of the sentences before it. */
export function findTallies(sentences: readonly Slice[]): readonly Tally[] {
  const tallies = sentences.flatMap(splitSentence).map(readTally)
  return tallies.map((tally, index) => {
    if (tally.totals.length > 0) return tally
    const above = tallies.slice(Math.max(0, index - reach), index).findLast(({totals}) => totals.length > 0)
    return above === undefined ? tally : {...tally, totals: above.totals}
  })
}

/** 第一轮发现问题12个，完成10个；第二轮发现问题9个，完成9个: what stands between semicolons, where each has a total of its own. */
function splitSentence({line, start, end}: Slice): readonly Slice[] {
  const stretches: Slice[] = []
  for (const match of line.folded.slice(start, end).matchAll(/[^;]{1,400}(?:;|$)|[^;]{1,400}/gu)) {
    const from = start + match.index
    const last = stretches.at(-1)
    if (last === undefined || match[0].search(total) >= 0) stretches.push({line, start: from, end: from + match[0].length})
    else stretches[stretches.length - 1] = {...last, end: from + match[0].length}
  }
  return stretches
}

/** Reads what a sentence states of all issues. */
function readTally(sentence: Slice): Tally {
  const {line, start, end} = sentence
  if (!countsAny.test(line.folded.slice(start, end))) return {sentence, totals: [], parts: [], rate: null, isWhole: true}
  const text = line.folded.slice(start, end).replace(aside, (inner) => ' '.repeat(inner.length))
  const toStated = ({value, at, length}: Found): Stated => ({value, slice: {line, start: start + at, end: start + at + length}})
  const clauses = findClauses(text).map((clause, index, all) => ({...clause, found: isOfMeasures(clause, all[index - 1]) ? undefined : readPart(clause)}))
  const parts = clauses.flatMap(({found}) => (found === undefined ? [] : [{...toStated(found), part: found.part}]))
  const spoken = clauses.map(({found}) => found !== undefined)
  const between = clauses.slice(spoken.indexOf(true), spoken.lastIndexOf(true) + 2)
  const isOfPart = (at: number): boolean => parts.some(({slice}) => slice.start <= start + at && start + at < slice.end)
  const totals = findTotals(text).filter(({at}) => !isOfPart(at))
  const firstPart = clauses.find(({found}) => found !== undefined)?.found?.at ?? Infinity
  return {
    sentence, parts,
    totals: totals.map(toStated),
    rate: readRate(text, toStated),
    isWhole: between.every((clause) => clause.found !== undefined || !isUnread(clause)) && totals.every(({at}) => at < firstPart),
  }
}

/** A number in a text. */
interface Found {
  readonly value: number
  readonly at: number
  readonly length: number
}

function findTotals(text: string): readonly Found[] {
  return [...text.matchAll(total)].flatMap((match) => {
    const value = readNumber(match)
    // 解决一个问题、完善一类制度 counts nothing
    return value === undefined || value < 2 ? [] : [{value, at: match.index, length: match[0].length}]
  })
}

/** 制定措施52条，完成49条: what is counted in 条 right behind the measures is theirs. */
function isOfMeasures({text}: Clause, before: Clause | undefined): boolean {
  return before !== undefined && /措施|举措/u.test(before.text) && /\d ?条/u.test(text) && !text.includes('问题')
}

/** What a clause says of a part of the issues; undefined where it says nothing of them. */
function readPart({text, start}: Clause): (Found & {readonly part: Part}) | undefined {
  if (within.test(text) || isOther.test(text)) return undefined
  // 10个问题已完成整改7个 : the total is none of the parts; 已整改33个问题 is one
  for (const candidate of [text.replace(total, (match) => ' '.repeat(match.length)), text]) {
    for (const {part, pattern} of [...patterns, {part: 'rest', pattern: rest} as const]) {
      const match = pattern.exec(candidate)
      const value = match === null ? undefined : readNumber(match)
      // 整改完成一项、销号一项 counts nothing; 剩余一个 does
      if (match === null || value === undefined || (match[0].includes('一') && !rest.test(candidate))) continue
      const isRest = part === 'under-way' && rest.test(candidate)
      return {part: isRest ? 'rest' : part, value, at: start + match.index, length: match[0].length}
    }
  }
  return undefined
}

/** Whether a clause counts something that may be issues and was not understood. */
function isUnread({text}: Clause): boolean {
  return !within.test(text) && !isOther.test(text) && counted.test(text.replaceAll(total, ''))
}

function readRate(text: string, toStated: (found: Found) => Stated): Tally['rate'] {
  const match = rate.exec(text)
  const printed = match?.groups?.['rate']
  if (match === null || printed === undefined) return null
  const clause = text.slice(Math.max(text.lastIndexOf(',', match.index), text.lastIndexOf(';', match.index)) + 1, match.index)
  if (isOther.test(clause)) return null
  const digits = match.groups?.['digits']?.length ?? 0
  return {...toStated({value: Number(printed), at: match.index, length: match[0].length}), digits}
}

function findClauses(text: string): readonly Clause[] {
  return [...text.matchAll(/[^,;、。:]{1,200}/gu)].map((match) => ({text: match[0], start: match.index}))
}

function readNumber({groups}: RegExpExecArray | RegExpMatchArray): number | undefined {
  const printed = groups?.['first'] ?? groups?.['second'] ?? ''
  return /^\d{1,4}$/u.test(printed) ? Number(printed) : readOrdinal(printed)
}
