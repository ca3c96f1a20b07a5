/** The page without a browser: facts and their places, what is corrected by hand, and how the page changes. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {fixtures, findNames} from './fixtures.ts'
import {applyCorrections, correctIssue, correctNotice, countCorrections, printCorrection, putCorrection, toCorrection} from '../src/page/model/corrections.ts'
import {printCorrections, readCorrections} from '../src/page/model/corrections-file.ts'
import {type Fact, findFacts} from '../src/page/model/facts.ts'
import {toLines} from '../src/page/model/lines.ts'
import {findHits, hasQuery, isShown} from '../src/page/model/search.ts'
import {change, type Change, findCurrent, findShown, type State, toFirstState} from '../src/page/model/state.ts'
import {toFileName} from '../src/page/model/take.ts'
import {readPageNotice} from '../src/page-notice.ts'
import {writeCsv} from '../src/write/csv.ts'
import type {PageNotice} from '../src/write/html.ts'

function read(name: string): Promise<PageNotice> {
  return readPageNotice(readFileSync(path.join(fixtures, 'notices', `${name}.txt`)), {name: `${name}.txt`})
}

const example = await read('example')
const other = await read('daxue-huitoukan-bracket-status')
const [first, second] = example.notice.issues
if (first === undefined || second === undefined) throw new Error('the example has issues')
const {sha256} = example.notice.source

const go = (state: State, ...actions: readonly Change[]): State => actions.reduce(change, state)

describe('lines', () => {
  test.each(findNames('notices'))('the segments of %s are its text, and each fact lies over its own words', async (name) => {
    const {notice, text} = await read(name)
    const facts = findFacts(notice, text)
    const lines = toLines(text, facts)
    expect(lines.map(({segments}) => segments.map((segment) => segment.text).join('')).join('\n')).toBe(text.replaceAll('\r\n', '\n'))
    const words = new Map<string, string>()
    for (const {segments} of lines) for (const segment of segments) for (const key of segment.keys) words.set(key, (words.get(key) ?? '') + segment.text)
    const marks = facts.filter(({kind}) => kind !== 'section')
    expect(marks.length).toBeGreaterThan(0)
    for (const {key, start, end} of marks) expect([key, words.get(key)]).toEqual([key, text.slice(start, end).replaceAll(/\r?\n/gu, '')])
    for (const {key, start} of facts.filter(({kind}) => kind === 'issue')) {
      expect(lines.find(({issues}) => issues.includes(key))?.number).toBe(text.slice(0, start).split('\n').length)
    }
  })

  test('what lies inside comes first, and a fact over two lines lies over both', () => {
    const facts: readonly Fact[] = [
      {key: 'measure:0.0', kind: 'measure', start: 0, end: 9}, {key: 'date:0', kind: 'date', start: 2, end: 4}, {key: 'issue:0', kind: 'issue', start: 7, end: 10},
    ]
    expect(toLines('甲乙3月丙\r\n丁戊己', facts)).toEqual([
      {number: 1, issues: [], sections: [], segments: [
        {text: '甲乙', keys: ['measure:0.0']}, {text: '3月', keys: ['date:0', 'measure:0.0']}, {text: '丙', keys: ['measure:0.0']},
      ]},
      {number: 2, issues: ['issue:0'], sections: [], segments: [{text: '丁戊', keys: ['issue:0', 'measure:0.0']}, {text: '己', keys: ['issue:0']}]},
    ])
  })
})

describe('search', () => {
  test('finds full width by half width, whatever the case', () => {
    expect(findHits('ＡＢ（一）ab', 'Ab')).toEqual([{key: 'hit:0', kind: 'hit', start: 0, end: 2}, {key: 'hit:1', kind: 'hit', start: 5, end: 7}])
    expect(findHits('甲乙', '')).toEqual([])
  })

  test('a notice is found by its name and its text, an issue by its words and its status', () => {
    expect([hasQuery(example, 'EXAMPLE'), hasQuery(example, '更换老旧水泵'), hasQuery(example, '没有这句话')]).toEqual([true, true, false])
    expect(example.notice.issues.map((issue) => isShown(issue, {query: '供水', states: []}))).toEqual([false, true, false])
    expect(example.notice.issues.map((issue) => isShown(issue, {query: '', states: ['completed', 'sustained']}))).toEqual([true, false, true])
  })
})

test('a deadline is shown behind its label, and nowhere where its days are printed twice without one', async () => {
  const text = '中共溪桥县水务局党组关于巡察整改进展情况的通报\n一、巡察反馈问题整改情况\n1.学风不实\n整改措施：2024年12月召开会议研究。\n整改时限：2024年12月底前\n整改情况：已完成。\n'
  const {notice} = await readPageNotice(new TextEncoder().encode(text))
  expect(notice.issues[0]?.deadline).toEqual({start: '2024-12-01', end: '2024-12-31'})
  expect(findFacts(notice, text).filter(({kind}) => kind === 'deadline').map(({start}) => start)).toEqual([text.indexOf('2024年12月底')])
})

describe('corrections', () => {
  test('what the record says anyway is none', () => {
    expect(toCorrection(first, {status: 'completed', title: ` ${first.title} `, deadline: null, dropped: [99], added: [' ', '']})).toBeUndefined()
    expect(toCorrection(first, {status: 'sustained', title: '', deadline: '2024-06-30', dropped: [1, 0], added: [' 补记一条 ']}))
      .toEqual({status: 'sustained', deadline: '2024-06-30', dropped: [0, 1], added: ['补记一条']})
  })

  test('an issue as corrected, and in words', () => {
    const correction = {status: 'in-progress', title: '巡查不细', deadline: null, dropped: [0], added: ['补记一条']} as const
    const corrected = correctIssue(second, correction)
    expect(corrected).toMatchObject({title: '巡查不细', deadline: null, status: {state: 'in-progress', basis: 'none'}})
    expect(corrected.measures.map(({text}) => text)).toEqual(['补记一条'])
    expect(printCorrection(second, correction, 'zh')).toBe('整改状态（原：正在整改）；问题（原：农村供水设施管护不到位）；整改时限（原：2024-12-31）；删措施1条；增措施1条')
    expect(printCorrection(second, {deadline: '2025-01-31'}, 'en')).toBe('deadline (was: 2024-12-31)')
  })

  test('are kept in the ledger in a column that is only there where there are some', () => {
    const {records, corrected} = applyCorrections([example.notice], {[sha256]: {[first.id]: {status: 'sustained', added: ['补记一条']}}}, 'zh')
    expect(example.notice.issues[0]).toBe(first)
    const [head = '', row = '', next = ''] = writeCsv(records, {corrected}).split('\r\n')
    expect(head.endsWith('原文行,人工更正')).toBe(true)
    expect(row).toContain('长期坚持')
    expect(row.endsWith('整改状态（原：已完成）；增措施1条')).toBe(true)
    expect(next.endsWith(',')).toBe(true)
    expect([...corrected.values()]).toEqual(['整改状态（原：已完成）；增措施1条', '人工增加'])
    expect(writeCsv(records)).not.toContain('人工更正')
  })

  test('survive a file, and find their issue again', () => {
    const corrections = {[sha256]: {[first.id]: {title: '巡查不细', dropped: [1]}, [second.id]: {deadline: null}}}
    const titled = {[first.id]: {of: first.title, title: '巡查不细', dropped: [1]}, [second.id]: {of: second.title, deadline: null}}
    expect(readCorrections(printCorrections(corrections, [example.notice]))).toEqual({kind: 'loaded', corrections: {[sha256]: titled}})
    expect(countCorrections(corrections)).toBe(2)
  })

  test.each([
    ['一、问题', 'no-json', ''],
    ['{"zhenggai": "records"}', 'no-corrections', 'zhenggai'],
    [`{"zhenggai": "corrections", "version": 1, "files": [{"sha256": "${'0'.repeat(64)}", "name": null, "issues": {"1": {"status": "done"}}}]}`, 'no-corrections', 'files.0.issues.1.status'],
    [`{"zhenggai": "corrections", "version": 1, "files": [{"sha256": "1", "name": null, "issues": {}}]}`, 'no-corrections', 'files.0.sha256'],
    [`{"zhenggai": "corrections", "version": 1, "files": [{"sha256": "${'0'.repeat(64)}", "name": null, "issues": {"1": {"deadline": "2024-02-30"}}}]}`, 'no-corrections', 'files.0.issues.1.deadline'],
  ])('%s is no file of corrections', (text, why, place) => {
    expect(readCorrections(text)).toEqual({kind: 'refused', why, place})
  })

  test('made for an issue of another title, or out of its range, change nothing', () => {
    const other = {[sha256]: {[first.id]: {of: '另一个问题', status: 'unstated'}, [second.id]: {dropped: [99, 99]}}} as const
    expect(applyCorrections([example.notice], other, 'zh').corrected.size).toBe(0)
    expect(correctNotice(example.notice, other)).toEqual(example.notice)
    expect(toCorrection(first, {dropped: [1, 0, 1]})).toEqual({dropped: [0, 1]})
    expect(toCorrection(first, {deadline: '20251-12-31'})).toBeUndefined()
  })

  test('say what was read though it looks like a pattern of what to put', () => {
    const notice = {...example.notice, issues: example.notice.issues.map((issue) => ({...issue, title: "$&$'台账"}))}
    const {corrected} = applyCorrections([notice], {[sha256]: {[first.id]: {title: '台账'}}}, 'zh')
    expect([...corrected.values()]).toEqual(["问题（原：$&$'台账）"])
  })

  test('of two files are joined, and those that fit no open issue are told', () => {
    const opened = go(toFirstState('zh', [example]), {type: 'correct', sha256, issueId: second.id, correction: {title: '水泵带病'}})
    const loaded = go(opened, {type: 'load', corrections: {[sha256]: {[first.id]: {title: '巡查不细'}, '9.9': {title: '无'}}}})
    expect(loaded.corrections).toEqual({[sha256]: {[second.id]: {title: '水泵带病'}, [first.id]: {title: '巡查不细'}, '9.9': {title: '无'}}})
    expect(loaded.note).toBe('已载入 2 个问题的更正，其中 1 个与已打开的通报对不上，暂不生效')
    expect([loaded.isSaved, go(opened, {type: 'correct', sha256, issueId: second.id, correction: undefined}).isSaved]).toEqual([false, true])
  })

  test('taken back, nothing is left', () => {
    const place = {sha256, issueId: first.id}
    const put = putCorrection({}, place, {title: '巡查不细'})
    expect(put).toEqual({[sha256]: {[first.id]: {title: '巡查不细'}}})
    expect(putCorrection(put, place, undefined)).toEqual({})
  })
})

describe('the page', () => {
  const begun = toFirstState('zh', [])
  const opened = go(begun, {type: 'queue', count: 2}, {type: 'read', id: 1, read: example}, {type: 'read', id: 2, read: other})

  test('the first notice that is read is shown, and work ends with the last', () => {
    const half = go(begun, {type: 'queue', count: 2}, {type: 'read', id: 1, read: example})
    expect([half.work, half.current, half.pane]).toEqual([{done: 1, total: 2}, 1, 'facts'])
    expect([opened.work, opened.current]).toEqual([null, 1])
    const failed = go(half, {type: 'fail', id: 3, name: '坏.pdf', reason: 'no'})
    expect([failed.work, failed.failures.length, failed.notices.length]).toEqual([null, 1, 1])
    expect(go(half, {type: 'stop'}).work).toBeNull()
  })

  test('a notice that comes alone is shown, one of many is not', () => {
    const third = {...example, notice: {...example.notice, source: {...example.notice.source, name: '又一份.txt'}}}
    expect(go(opened, {type: 'queue', count: 1}, {type: 'read', id: 3, read: third}).current).toBe(3)
    expect(go(opened, {type: 'queue', count: 2}, {type: 'read', id: 3, read: third}).current).toBe(1)
    const again = go(opened, {type: 'queue', count: 1}, {type: 'read', id: 3, read: example})
    expect([again.notices.length, again.work, again.note]).toEqual([2, null, 'example.txt 已在列表中'])
  })

  test('j goes down the issues that are shown and stays at the last, k goes up', () => {
    const keys = (...by: readonly (1 | -1)[]): string | undefined => go(opened, ...by.map((each) => ({type: 'step', by: each}) as const)).selection?.key
    expect([keys(1), keys(1, 1), keys(1, 1, 1, 1), keys(1, 1, -1), keys(-1)]).toEqual(['issue:0', 'issue:1', 'issue:2', 'issue:0', 'issue:2'])
    const filtered = go(opened, {type: 'filter', states: ['sustained']}, {type: 'step', by: 1})
    expect([filtered.selection?.key, filtered.tab]).toEqual(['issue:2', 'issues'])
  })

  test('a fact chosen in the text shows its tab, one chosen in the list shows the text', () => {
    const marked = go(opened, {type: 'select', selection: {key: 'date:3', from: 'text'}})
    expect([marked.tab, marked.pane]).toEqual(['dates', 'facts'])
    const listed = go(opened, {type: 'select', selection: {key: 'date:3', from: 'facts'}})
    expect([listed.tab, listed.pane]).toEqual(['issues', 'text'])
  })

  test('closing what is shown shows the next; the list keeps what matches', () => {
    expect(findCurrent(go(opened, {type: 'close', id: 1}))?.id).toBe(2)
    expect(go(opened, {type: 'close', id: 1}, {type: 'close', id: 2}).current).toBeNull()
    expect(findShown(go(opened, {type: 'search', query: '老旧水泵'})).map(({id}) => id)).toEqual([1])
  })

  test('Enter goes round the places of what is searched for', () => {
    const found = go(opened, {type: 'search', query: '整改时限'})
    const keys = (...by: readonly (1 | -1)[]): string | undefined => go(found, ...by.map((each) => ({type: 'find', by: each}) as const)).selection?.key
    expect(findHits(example.text, '水利局')).toHaveLength(5)
    const some = go(opened, {type: 'search', query: '水利局'})
    expect(change(some, {type: 'find', by: -1}).selection?.key).toBe('hit:4')
    expect([keys(1), keys(1, 1), keys(-1)]).toEqual(['hit:0', 'hit:0', 'hit:0'])
    expect(go(opened, {type: 'find', by: 1}).selection).toBeNull()
  })

  test('what is corrected is filtered and counted as corrected', () => {
    const corrected = go(opened, {type: 'correct', sha256, issueId: second.id, correction: {status: 'not-completed'}}, {type: 'filter', states: ['not-completed']})
    expect([go(corrected, {type: 'step', by: 1}).selection?.key, findShown(corrected).map(({id}) => id)]).toEqual(['issue:1', [1]])
  })

  test('corrections are unsaved until they are saved', () => {
    const corrected = go(opened, {type: 'correct', sha256, issueId: first.id, correction: {title: '巡查不细'}})
    expect([corrected.isSaved, go(corrected, {type: 'saved'}).isSaved]).toEqual([false, true])
  })
})

test.each([
  ['整改台账', 'xlsx', '批次1/水利局.docx', '整改台账-水利局.xlsx'],
  ['ledger', 'csv', null, 'ledger.csv'],
  ['整改记录', 'json', 'a:b?.txt', '整改记录-a_b_.json'],
])('the name of a file: %s %s %s', (what, product, source, name) => {
  expect(toFileName(what, product, source)).toBe(name)
})

describe('many facts on a line', () => {
  /** Numbers that look random and are the same each time. */
  function toDice(seed: number): (below: number) => number {
    let state = seed
    return (below) => {
      state = (state * 48_271) % 2_147_483_647
      return state % below
    }
  }

  /** Facts anywhere in a text: nested, touching and overlapping where it is short. */
  function makeFacts(count: number, longest: number, text: string): readonly Fact[] {
    const roll = toDice(count + longest + text.length)
    return Array.from({length: count}, (_, at) => {
      const start = roll(text.length)
      return {key: `date:${at}`, kind: 'date', start, end: Math.min(text.length, start + 1 + roll(longest))}
    })
  }

  /** For each character of a line, asked of all facts, those that lie over it. */
  function findSlowly(text: string, facts: readonly Fact[]): readonly (readonly string[])[] {
    const sorted = facts.toSorted((one, other) => one.end - one.start - (other.end - other.start) || one.start - other.start)
    return [...text].map((_, at) => sorted.filter(({start, end}) => start <= at && end > at).map(({key}) => key))
  }

  const row = '学习3月印发制度2项，'

  test.each([[0, 1], [1, 5], [12, 4], [40, 30], [200, 3], [300, 100]])('%d facts of up to %d characters are cut as a plain count has them', (count, longest) => {
    const text = row.repeat(10)
    const facts = makeFacts(count, longest, text)
    const [line] = toLines(text, facts)
    expect(line?.segments.flatMap(({text: words, keys}) => [...words].map(() => keys))).toEqual(findSlowly(text, facts))
    // each cut is the edge of a fact
    const edges = new Set([0, text.length, ...facts.flatMap(({start, end}) => [start, end])])
    expect(line?.segments.length).toBe(edges.size - 1)
  })

  test('20,000 take less than a second', () => {
    const text = row.repeat(20_000)
    const facts = makeFacts(20_000, 40, text)
    const start = performance.now()
    expect(toLines(text, facts)[0]?.segments.length).toBeGreaterThan(20_000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
