/** Texts made to be slow take no longer by the character than others. */
import {describe, expect, test} from 'vitest'
import {type Growth, measureGrowth, repeat} from './soup-time.ts'
import {markedUnits, units} from './soup-units.ts'

// long enough for the clock, short enough for all of them together
const length = 1000
const opening = '中共某县水利局党组关于巡察整改进展情况的通报\n根据县委统一部署，2023年3月1日至4月30日，县委第一巡察组对县水利局党组开展了巡察。反馈问题3个。\n一、巡察反馈问题整改情况\n（一）关于“学习不深”问题\n'

async function expectLinear(toText: Growth['toText'], format: Growth['format'] = 'text'): Promise<void> {
  expect(await measureGrowth({toText, length, format})).toBeLessThanOrEqual(2)
}

describe.each(Object.entries(units))('%s', (_, rows) => {
  test.each(rows)('%j over and over', async (unit) => {
    await expectLinear((size) => repeat(unit, size))
  }, 120_000)
})

describe.each<readonly [string, (run: string) => string]>([
  ['a sentence on the whole', (run) => `${opening}反馈问题12个整改${run}学\n`],
  ['a heading', (run) => `${opening}（二）学${run}学\n整改情况：补学。\n`],
  ['a paragraph', (run) => `${opening}学${run}学。\n`],
  ['a label', (run) => `${opening}整改情况${run}：学${run}学\n`],
  ['headings without number', (run) => `一、在“学”方面${run}学\n在“学”方面\n`],
  ['the title', (run) => `中共某县水利局党组${run}关于巡察整改情况的通报\n一、学\n`],
  ['the closing', (run) => `${opening}补学。\n联系电话：${run}1\n地址：${run}学\n2023年${run}12月1日\n`],
])('in %s', (_, toText) => {
  test.each([
    '一是', '（1）', '1.', '“', '①', '该问题', '2023年', '12', '12个，', '责任单位：', '关于“', '。', ' ', '　', '，', '、', '.', '：', '；', '！', '（', '）', '-', '@', '持续', '具体', '全部', '正在', '已完成', '反馈', '学',
  ])('a run of %j', async (unit) => {
    await expectLinear((size) => toText(repeat(unit, size)))
  }, 120_000)
})

describe.each(Object.entries(markedUnits))('%s', (format, rows) => {
  test.each(rows)('%j over and over', async (unit) => {
    await expectLinear((size) => repeat(unit, size), format === 'html' ? 'html' : 'markdown')
  }, 120_000)
})
