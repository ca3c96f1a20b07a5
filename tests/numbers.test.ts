import {describe, expect, test} from 'vitest'
import {findNumbers} from '../src/mentions/counts/numbers.ts'

/** The numbers of a text: printed, value, unit. */
function toRows(text: string): readonly string[] {
  return findNumbers(text).map(({start, end, value, upTo, unit, isApproximate}) =>
    [text.slice(start, end), upTo === null ? value : `${value}..${upTo}`, unit, ...(isApproximate ? ['about'] : [])].join(' '))
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['完成整改39个', ['39个 39 个']],
  ['清退0元', ['0元 0 元']],
  ['收缴23.5万余元', ['23.5万余元 235000 元 about']],
  ['涉及12,000元', ['12,000元 12000 元']],
  ['追回1,293.45元', ['1,293.45元 1293.45 元']],
  ['追回1 293.45元', ['1 293.45元 1293.45 元']],
  ['退还九万八千元', ['九万八千元 98000 元']],
  ['退还一千零一元', ['一千零一元 1001 元']],
  ['退还三百万元', ['三百万元 3000000 元']],
  ['退还一亿二千万元', ['一亿二千万元 120000000 元']],
  ['修订制度二百一十四项', ['二百一十四项 214 项']],
  ['投入三千多万元', ['三千多万元 30000000 元 about']],
  ['投入二十几万元', ['二十几万元 200000 元 about']],
  ['投资47.264287亿元', ['47.264287亿元 4726428700 元']],
  ['投资3千万元', ['3千万元 30000000 元']],
  ['罚款6万5000元', ['6万5000元 65000 元']],
  ['罚款贰万叁仟元', ['贰万叁仟元 23000 元']],
  ['多收12元5角8分', ['12元5角8分 12.58 元']],
  // ranges
  ['开会2至3次', ['2至3次 2..3 次']],
  ['补助2至3万元', ['2至3万元 20000..30000 元']],
  ['补助1万元至5万元', ['1万元至5万元 10000..50000 元']],
  ['补助1万元(含)-5万元', ['1万元(含)-5万元 10000..50000 元']],
  ['补助8000元到3万元', ['8000元到3万元 8000..30000 元']],
  ['补助一百二十到一百五十万元', ['一百二十到一百五十万元 1200000..1500000 元']],
  ['补助六万至九万元', ['六万至九万元 60000..90000 元']],
  // rates
  ['完成率达百分之九十二', ['百分之九十二 92 %']],
  ['完成率达百分之九十二点五', ['百分之九十二点五 92.5 %']],
  ['完成率达百分之97.6', ['百分之97.6 97.6 %']],
  ['完成率百分之百', ['百分之百 100 %']],
  // words that end as numerals do
  ['充实干部队伍12人', ['12人 12 人']],
  ['充实干部队伍三人', ['三人 3 人']],
  ['大陆两家', ['两家 2 家']],
  ['涉及人数十二人', ['十二人 12 人']],
]

const none: readonly string[] = [
  // no number that a reader could tell
  '数十个', '几十户', '数千万元', '几百万元', '千家万户', '百分之二三十', '二百五个', '一万三元',
  // a part of another number
  '五百分之二项', '三分之二项', '九百分之三元', '增长百分之五个',
  // one number or two
  '表1 200元', '5月3 200元', '2 200元', '2023 500元',
  // not in yuan, not counted
  '港币2960元', '3万元欧元', '1.9万台币', '两个亿', '十块钱', '十块三毛', '3个月', '百分之百的努力',
]

describe('numbers with their units', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(toRows(text)).toEqual(expected)
  })
})

describe('none', () => {
  test.each(none)('%s', (text) => {
    expect(toRows(text)).toEqual([])
  })
})

test('near matches take linear time', () => {
  for (const unit of ['1,234', '1 234', ' 234', '九', '万', '1万', '百分之九', '1至', '3千']) {
    const text = `${unit.repeat(300_000 / unit.length)}个`
    const start = performance.now()
    findNumbers(text)
    expect(performance.now() - start, unit).toBeLessThan(5000)
  }
})
