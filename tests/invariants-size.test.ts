/** A text takes time by its length, and not by the square of it. */
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {parseSource} from '../src/parse.ts'
import {toSource} from './invariants.ts'

function measure(text: string): number {
  const source = toSource(text)
  // the processor's time, since other programs may keep it busy
  const start = process.cpuUsage()
  parseSource(source)
  return process.cpuUsage(start).user / 1000
}

/** How many times as long four times as much takes; about four where time is linear, sixteen where it is quadratic. */
function toGrowth(unit: string, size: number): number {
  const whole = unit.repeat(Math.ceil(size / unit.length))
  const quarter = whole.slice(0, size / 4)
  return Math.min(measure(whole), measure(whole)) / Math.max(Math.min(measure(quarter), measure(quarter)), 15)
}

const units: readonly string[] = [
  '学习不深入，', '一是补学；', '①补学；', '（一）学风不实。', '1.学风不实。', '“', '（', '整改情况：', '2023年1月2日、', '12', '关于“学风', '该问题', '电话0570-',
  '县委第二巡察组', '第一，', '《关于', '问题1：', '年月日', '1、', '1.学风不实\n', '一、学\n（一）风\n', '在“学习”方面\n', '整改措施：\n1.补学\n', '一是补学\n',
]

// A busy machine may slow one of two measurements; a text that takes the square of its length fails each time.
const timed = {retry: 3}

describe('a long text takes linear time', timed, () => {
  test.each(units)('%j over and over', (unit) => {
    expect(toGrowth(unit, 60_000)).toBeLessThan(10)
  })
  test.each(['整改状态：已完成。', '已完成整改12个问题，'])('%j over and over', (unit) => {
    expect(toGrowth(unit, 60_000)).toBeLessThan(10)
  })
})

describe('a line of a million characters takes linear time', timed, () => {
  test.each(['学习不深入，', '12'])('%j over and over', (unit) => {
    const whole = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(measure(whole) / measure(whole.slice(0, 250_000))).toBeLessThan(10)
  })
  test('points over and over', () => {
    measure('①补'.repeat(333_334))
  })
})
