/** Readers of dates on suites of dates. */
import {endsAtMidnight, findDateReason, findRest, namesPart, printsYear} from './scope.js'
import {count, countOther, isInScope, toRow} from './table.js'

/** A row of what the readers make of a suite; ours is the first of them. */
export function measureDates({name, cases}, [[, readOurs], ...others]) {
  const row = toRow(name)
  for (const {text, reference, anchor, expected} of cases) {
    const wanted = expected.filter((each) => isInScope(row, findDateReason(each)))
    const ours = readOurs(text, anchor)
    for (const each of wanted) count(row, isRight(each, ours), `${text} → ${each.text} ${each.start ?? ''}..${each.end ?? ''}: ${show(text, ours)}`)
    const surplus = ours.filter((mention) => !wanted.some((each) => touches(each, mention)))
    const parts = surplus.filter((mention) => expected.some((each) => isPart(each, mention)))
    if (parts.length > 0) row.parts.push(`${text}: ${show(text, parts)}`)
    if (surplus.length > parts.length) row.surplus.push(`${text}: ${show(text, surplus)}`)
    if (wanted.length > 0) for (const [reader, read] of others) countOthers(row, reader, wanted.map((each) => isRight(each, readSafely(read, text, reference))))
  }
  return row
}

function countOthers(row, reader, results) {
  for (const result of results) countOther(row, reader, result)
}

// Some readers throw on some texts.
function readSafely(read, text, reference) {
  const [year, month, day] = (reference ?? '2021-06-14').split('-').map(Number)
  try {
    return read(text, new Date(year, month - 1, day, 12))
  } catch {
    return []
  }
}

function touches({text, offset}, {at, end}) {
  return at < offset + text.length && end > offset
}

/** Whether the mentions within an expected text take all of it and name its days. */
function isRight(expected, mentions) {
  const {text, offset, start, isNone} = expected
  const own = mentions.filter((mention) => touches(expected, mention))
  if (own.length === 0) return false
  if (findRest(text, own.map((mention) => ({start: mention.at - offset, end: mention.end - offset}))) !== '') return false
  if (isNone === true) return own.every(({days}) => days === null)
  if (own.some(({days}) => days === null)) return false
  // a clause that names the year first: what is named last is the date
  const first = own.length > 1 && own[0].precision === 'year' && own[1].precision !== 'year' ? own[1] : own[0]
  const last = own.at(-1)
  return start === undefined || isSameSpan(expected, {days: [first.days[0], last.days[1]], precision: last.precision})
}

/** Whether a mention is a date that is printed inside of an expression out of scope, and holds where that begins or ends. */
function isPart(expected, mention) {
  const {text, offset, start, end} = expected
  if (mention.at < offset || mention.end > offset + text.length || mention.days === null) return false
  if (start === undefined || end === undefined) return true
  const from = /^\d/u.test(mention.days[0]) && printsYear(text) ? 0 : 5
  const [first, last] = mention.days.map((day) => day.slice(from))
  return [start, end].some((day) => day.slice(from) >= first && day.slice(from) <= last)
}

function isSameSpan({text, start, end, isOpenAt}, {days: [first, last], precision}) {
  const hasYear = printsYear(text)
  if (hasYear && first.startsWith('X')) return false
  const [ours, theirs] = [[first, last], [start, end]].map((pair) => pair.map((day) => day.slice(hasYear ? 0 : 5)))
  if (namesPart(text)) return theirs[isOpenAt === 'start' ? 1 : 0] >= ours[0] && theirs[isOpenAt === 'start' ? 1 : 0] <= ours[1]
  const isSameStart = isOpenAt === 'start' || ours[0] === theirs[0]
  const isSameEnd = isOpenAt === 'end' || ours[1] === theirs[1] || closes(last, end, {precision, text})
  return isSameStart && isSameEnd
}

/** Suites that name the end of a range by the day after it, or by the first day of its last year. */
function closes(last, end, {precision, text}) {
  if (precision === 'year') return end === `${last.slice(0, 4)}-01-01`
  if (precision !== 'quarter' && !endsAtMidnight(text)) return false
  return new Date(Date.parse(`2023${last.slice(4)}`) + 86_400_000).toISOString().slice(4, 10) === end.slice(4)
}

function show(text, mentions) {
  return mentions.map(({at, end, days}) => `${text.slice(at, end)} ${days?.join('..') ?? 'none'}`).join(', ') || 'nothing'
}
