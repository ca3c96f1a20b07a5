/**
 * The test suites of other projects as cases: a text and what its authors expect of it. They are read where the caller put
 * them; none is copied into this project. A value is two days as YYYY-MM-DD with X for what no one printed; `isNone` says
 * that it names no day of the calendar.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** All suites on dates that the folder holds. */
export function readDateSuites(folder) {
  const recognizers = ['DateExtractor', 'DatePeriodExtractor', 'DateParser', 'DatePeriodParser']
  return [
    ...recognizers.map((name) => toSuite(`Recognizers ${name}`, readRecognizers(folder, `DateTime/${name}.json`).map(toRecognizersDate))),
    toSuite('JioNLP time extractor', readJioExtractor(folder, 'test_time_extractor.py')),
    toSuite('JioNLP time parser', readJioParser(folder)),
    toSuite('chrono zh', readChrono(folder)),
  ].filter(({cases}) => cases.length > 0)
}

/** All suites on numbers that the folder holds. */
export function readNumberSuites(folder) {
  const recognizers = ['NumberModel', 'PercentModel']
  return [
    ...recognizers.map((name) => toSuite(`Recognizers ${name}`, readRecognizers(folder, `Number/${name}.json`).flatMap(toRecognizersNumber))),
    toSuite('JioNLP money parser', readJioMoney(folder)),
  ].filter(({cases}) => cases.length > 0)
}

/** All suites on sentences with amounts of money that the folder holds. */
export function readAmountSuites(folder) {
  return [toSuite('JioNLP money extractor', readJioExtractor(folder, 'test_money_extractor.py'))].filter(({cases}) => cases.length > 0)
}

function toSuite(name, cases) {
  return {name, cases}
}

function readFile(...parts) {
  const file = path.join(...parts)
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/u, '') : ''
}

function readRecognizers(folder, name) {
  return JSON.parse(readFile(folder, 'recognizers', name) || '[]')
}

function toRecognizersDate({Input: text, Context: context, Results: results}) {
  return {
    text,
    reference: context?.ReferenceDateTime?.slice(0, 10) ?? null,
    expected: results.map(({Text: printed, Start: offset, Value: value}) => ({
      text: printed,
      offset,
      isNone: Object.values(value?.FutureResolution ?? {}).includes('0001-01-01'),
      ...readTimex(value?.Timex),
    })),
  }
}

/** 2010-01-29 · XXXX-01-19 · 2018-10 · 2008 · (2016-06-01,2016-06-30,P29D) */
export function readTimex(timex = '') {
  const range = /^\((?<start>[^,]{10}),(?<end>[^,]{10}),/u.exec(timex)?.groups
  if (range !== undefined) return {...range}
  const day = /^(?<year>[\dX]{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(timex)?.groups
  if (day === undefined || /W|SU|SP|FA|WI/u.test(timex.slice(4, 7))) return {}
  const {year, month} = day
  return {start: `${year}-${month ?? '01'}-${day.day ?? '01'}`, end: `${year}-${month ?? '12'}-${day.day ?? lastDay(year, month ?? '12')}`}
}

function lastDay(year, month) {
  return String(new Date(Date.UTC(Number(year) || 2024, Number(month), 0)).getUTCDate()).padStart(2, '0')
}

function toRecognizersNumber({Input: text, Results: results, IgnoreResolution: isUnsure}) {
  const all = results.map((result) => result.Text)
  return results.length === 0 ? [{text, all, expected: []}] : results.map((result) => ({text, all, expected: [{text: result.Text, value: isUnsure === true ? null : (result.Resolution?.value ?? null)}]}))
}

// ['text', [{'text': …, 'offset': [2, 10], …}, …]], on one line or several; a line that begins with # is none
function readJioExtractor(folder, name) {
  const source = readFile(folder, 'jionlp', name).replace(/^ *#.*$/gmu, '')
  return source.split(/^ {12}\[(?=['"])/mu).slice(1).map((part) => {
    const {text} = /^(?<quote>['"])(?<text>.*?)\k<quote>, *\n? *\[/u.exec(part).groups
    const expected = [...part.matchAll(/'text': '(?<text>[^']*)', 'offset': \[(?<offset>\d+)/gu)]
    return {text, expected: expected.map(({groups}) => ({text: groups.text, offset: Number(groups.offset)}))}
  })
}

// ['text', base, {'type': 'time_span', 'definition': …, 'time': ['2021-01-01 00:00:00', '2021-06-30 23:59:59']}],
function readJioParser(folder) {
  const source = readFile(folder, 'jionlp', 'test_time_parser.py').replace(/^ *#.*$/gmu, '')
  return source.split(/^ {12}\[(?=['"])/mu).slice(1).map((part) => {
    const {text} = /^(?<quote>['"])(?<text>.*?)\k<quote>/u.exec(part).groups
    const value = /'time':\s*\[\s*'(?<start>[^' ]*)[^']*',\s*'(?<end>[^' ]*)[^']*'/u.exec(part)?.groups
    return {text, anchor: '2021-06-14', expected: [{text, offset: 0, ...value, isOpenAt: findOpenEnd(value)}]}
  })
}

// 5月8日起 runs to the moment at which the suite is read, 6月之前 from it
function findOpenEnd({start, end} = {}) {
  const now = '2021-06-14'
  return start === end ? null : start === now ? 'start' : end === now ? 'end' : null
}

function readJioMoney(folder) {
  const source = readFile(folder, 'jionlp', 'test_money_parser.py').replace(/^ *#.*$/gmu, '')
  const pattern = /\['(?<text>[^']*)', \{'num': (?:'(?<value>[\d.]+)'|\['(?<from>[\d.]+)', '(?<to>[\d.]+)'\]), 'case': '(?<currency>[^']*)'/gu
  return [...source.matchAll(pattern)].map(({groups: {text, value, from, to, currency}}) => ({text, all: [text], expected: [{text, value: value ?? from, upTo: to ?? null, currency}]}))
}

// testSingleCase(chrono.zh.hans, "text", new Date(…), (result) => { expect(result.text).toBe("…") … })
function readChrono(folder) {
  const root = path.join(folder, 'chrono')
  const files = existsSync(root) ? readdirSync(root, {recursive: true}).filter((name) => name.endsWith('.test.ts')).toSorted() : []
  return files.flatMap((name) => readFile(root, name).split(/testSingleCase\(/u).slice(1).flatMap(toChronoCase))
}

function toChronoCase(part) {
  const text = /"(?<text>[^"]*)"/u.exec(part)?.groups.text
  const printed = /result\.text\)\.toBe\("(?<text>[^"]*)"/u.exec(part)?.groups.text
  if (text === undefined) return []
  const start = readChronoDay(part, 'start')
  return [{text, expected: [{text: printed ?? text, offset: text.indexOf(printed ?? text), start, end: readChronoDay(part, 'end') ?? start}]}]
}

function readChronoDay(part, side) {
  const read = (unit) => new RegExp(`result\\.${side}\\.get\\("${unit}"\\)\\)\\.toBe\\((?<value>\\d+)`, 'u').exec(part)?.groups.value
  const [year, month, day] = ['year', 'month', 'day'].map(read)
  return month === undefined || day === undefined ? undefined : `${year ?? 'XXXX'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
