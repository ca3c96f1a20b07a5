/**
 * The parts of what was achieved do not fit the sum that they are parts of.
 *
 *     给予党纪处分37人，其中党内警告20人、党内严重警告19人      20 + 19 = 39 of 37
 *     追回资金100万元，其中上缴60万元，其余50万元退还            60 + 50 = 110, expected 100
 *
 * What stands behind 其中 is rarely all, so parts that are fewer than their sum are all right. Reported is a part that is more
 * than its sum; parts that are more together, where they exclude each other: the grades of one kind of punishment (党纪, or
 * 政务; the two together may be given to one person), or rules made, revised and abolished; and parts that differ from the sum
 * together with the rest (其余), which says that they are all.
 *
 * Compared are numbers of the same unit (人 and 人次 are two), none of them approximate, in a list with a dozen other letters between at most;
 * money as exactly as its last digits are printed. A sum that has a number of the same things before it in its sentence is
 * left out, since 其中 may speak of both; a rest where one stands before in the section, since it may be what is left of
 * that: 共问责12人。给予处分10人，其中党内警告6人，其余2人诫勉. 分别为 is left out too: what it divides is not told by it.
 */
import type {Check, Evidence, Remark} from './check.ts'
import {findDeeds} from '../extract/outcomes.ts'
import {readFolded} from '../extract/text.ts'
import {toWhole} from '../mentions/counts/mention.ts'
import {isYuan} from '../mentions/counts/units.ts'
import type {PlacedCount} from '../mentions/index.ts'
import {areExclusive, goesOn, isOfDeed, isOfNoun, opensList, opensRest, readPartWords} from './outcome-words.ts'
import type {Slice} from '../source.ts'

// 追回100万元，其余50万元退还
const paidBack: ReadonlySet<PlacedCount['said']> = new Set(['recovered', 'returned'])

/** A sum with the parts that are listed behind it and what is left. */
interface Sum {
  readonly whole: PlacedCount
  readonly parts: readonly PlacedCount[]
  readonly rest: PlacedCount | null
}

export const outcomeSum: Check = {
  id: 'outcome-sum',
  group: 'totals',
  severity: 'warning',
  *run(evidence) {
    for (const sum of findSums(evidence)) {
      const remark = compare(sum)
      if (remark !== undefined) yield remark
    }
  },
}

/** The sums of a document whose parts form a list. */
function findSums({document}: Evidence): readonly Sum[] {
  const {counts} = document
  const deeds = findDeeds(document)
  const inSentence = findFirst(counts, ({sentence}) => sentence)
  const inSection = findFirst(counts, ({sentence: {section}}) => section)
  return counts.flatMap((whole, index) => {
    if (!deeds.has(index) || !inSentence.has(whole)) return []
    let next = index + 1
    while (counts[next]?.partOf === index) next++
    const parts = counts.slice(index + 1, next)
    return isList(whole, parts) ? [{whole, parts, rest: inSection.has(whole) ? findRest(whole, parts, counts[next]) : null}] : []
  })
}

/** The counts before which nothing with their unit and nothing of their kind is counted in the same place. */
function findFirst(counts: readonly PlacedCount[], toPlace: (count: PlacedCount) => object | null): ReadonlySet<PlacedCount> {
  const first = new Set<PlacedCount>()
  let before = new Set<string>()
  let last: object | null = null
  for (const count of counts) {
    const place = toPlace(count)
    if (place !== last) before = new Set()
    last = place
    if (!before.has(count.unit) && !before.has(count.counted)) first.add(count)
    before.add(count.unit).add(count.counted)
  }
  return first
}

/** Whether parts stand behind their sum one after the other, all exact and of its unit. */
function isList(whole: PlacedCount, parts: readonly PlacedCount[]): boolean {
  return parts.length > 0 && isExact(whole) && parts.every((part, index) => {
    const follows = index === 0 ? opensList : goesOn
    return isExact(part) && part.unit === whole.unit && part.said !== 'planned' && part.said !== 'found' && follows(readBetween(parts[index - 1] ?? whole, part))
  })
}

function isExact({isApproximate, upTo, isRate}: PlacedCount): boolean {
  return !isApproximate && upTo === null && !isRate
}

/** What stands between two counts of a sentence. */
function readBetween(one: PlacedCount, other: PlacedCount): string {
  return readFolded({line: one.slice.line, start: one.slice.end, end: other.slice.start})
}

/** What is left of a sum, where the same was done with it: of 追回30万元，其中25万元，其余50万元未追回 the rest is of something else. */
function findRest(whole: PlacedCount, parts: readonly PlacedCount[], next: PlacedCount | undefined): PlacedCount | null {
  const last = parts.at(-1)
  if (last === undefined || next?.scope !== 'rest' || next.sentence !== last.sentence || next.unit !== last.unit || !isExact(next)) return null
  const isAlike = next.said === 'none' || next.said === whole.said || (paidBack.has(next.said) && paidBack.has(whole.said))
  return isAlike && opensRest(readBetween(last, next)) ? next : null
}

/** What is odd about a sum; undefined where its parts may be right. */
function compare({whole, parts, rest}: Sum): Remark | undefined {
  const above = toLeeway([whole])
  const tooMany = parts.find((part, index) => isNamed(part, parts[index - 1] ?? whole) && part.value - whole.value > above + toLeeway([part]))
  if (tooMany !== undefined) return toRemark([tooMany], whole)
  // One part and the rest are all, whatever the part is
  const isOneOfTwo = parts.length === 1 && rest !== null
  if (!isOneOfTwo && !excludeEachOther(parts, whole)) return undefined
  const all = rest === null ? parts : [...parts, rest]
  const over = add(all) - whole.value
  const leeway = above + toLeeway(all)
  return over > leeway || (rest !== null && -over > leeway) ? toRemark(all, whole) : undefined
}

function toRemark(parts: readonly PlacedCount[], {value}: PlacedCount): Remark | undefined {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return undefined
  const slice: Slice = {...toWhole(first), end: toWhole(last).end}
  const actual = parts.map((part) => part.value).join(' + ')
  return {slice, actual: parts.length === 1 ? actual : `${actual} = ${add(parts)}`, expected: String(value)}
}

function add(counts: readonly PlacedCount[]): number {
  return Math.round(counts.reduce((sum, {value}) => sum + value, 0) * 100) / 100
}

/** Whether nothing but a word for what was done names a part: 给予党内警告处分18人, not 新增规定12项. */
function isNamed(part: PlacedCount, before: PlacedCount): boolean {
  const {word, slice} = part
  const between = readBetween(before, part)
  const words = readPartWords(between)
  if (word === null || word.start < before.slice.end || word.end > slice.start) return isOfDeed(words)
  const start = slice.start - words.length
  const {line} = slice
  return word.start >= start && isOfDeed(line.folded.slice(start, word.start)) && isOfNoun(line.folded.slice(word.end, slice.start))
}

/** Whether all parts are of one table, none twice. */
function excludeEachOther(parts: readonly PlacedCount[], whole: PlacedCount): boolean {
  if (!parts.every((part, index) => isNamed(part, parts[index - 1] ?? whole))) return false
  return areExclusive(parts.map(readWord), readWord(whole))
}

function readWord({word}: PlacedCount): string {
  return word === null ? '' : readFolded(word)
}

/** By how much numbers may be off: money is printed rounded, 23.5万元 to a thousand; all else is exact. */
function toLeeway(counts: readonly PlacedCount[]): number {
  return counts.reduce((sum, {slice, unit, value, digits}) => {
    if (!isYuan(unit)) return sum
    const printed = Number(/\d[\d,]*(?:\.\d+)?/u.exec(readFolded(slice))?.[0].replaceAll(',', '') ?? 0)
    return sum + value / printed / 10 ** digits
  }, 0)
}
