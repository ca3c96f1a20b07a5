import {describe, expect, test} from 'vitest'
import {findDates} from '../src/mentions/dates/index.ts'

/** The dates of a notice that print no year, with the days they were given. */
function readInferred(text: string, anchor?: string): string[] {
  const dates = findDates(text, anchor === undefined ? {} : {anchor})
  return dates.filter(date => !/\d{4}/u.test(date.text)).map(date => `${date.text} ${date.start}`)
}

// An opening with feedback on 2023-11-20, and a sign-off on 2024-04-16.
const opening = '根据统一部署，2023年8月15日至9月28日，区委第九巡察组对区某局进行了巡察。11月20日，巡察组向区某局反馈了巡察意见。'
const signOff = '中共某区某局党组\n2024年4月16日'
const between = (body: string): string => `${opening}\n${body}\n${signOff}`

describe('the opening', () => {
  test.each([
    ['feedback after the period', opening, ['11月20日 2023-11-20']],
    ['feedback in the next year', '2023年10月9日至12月22日，县委巡察组对县某局开展巡察。1月15日，巡察组反馈了意见。', ['1月15日 2024-01-15']],
    ['period into the year of the feedback', '2022年11月3日至2023年1月6日，市委巡察组对市某局开展了巡察，并于4月12日反馈了意见。', ['4月12日 2023-04-12']],
    ['period without a year', '9月1日至10月27日，县委巡察组对县某局开展巡察。2023年12月8日，反馈了巡察意见。', ['9月1日至10月27日 2023-09-01']],
    ['period into the year before', '11月1日至12月27日，县委巡察组对县某局开展巡察。2023年2月8日，反馈了巡察意见。', ['11月1日至12月27日 2022-11-01']],
    [
      'no year but that of the sign-off',
      `9月1日至12月7日，县委巡察组对县某局开展巡察。1月8日，反馈了巡察意见。\n${signOff}`,
      ['9月1日至12月7日 2023-09-01', '1月8日 2024-01-08'],
    ],
    ['damaged period', '2024717日至830日，市委巡察组对市某局开展巡察。10月9日，巡察组反馈了意见。', ['10月9日 2024-10-09']],
    ['damaged period at the end of a year', '20241021日至1212日，市委巡察组对某局开展巡察。1月9日，反馈了意见。', ['1月9日 2025-01-09']],
    ['a report with the feedback first', '2023年11月20日，市委巡察组反馈了巡察情况。9月4日至10月20日，巡察组进驻某局。', ['9月4日至10月20日 2023-09-04']],
    ['a year that only what follows prints', '12月6日，县审计局报告了整改情况：截至2021年11月上旬，已整改57个。', ['12月6日 2021-12-06']],
    ['a sentence that goes on past the page\'s day', '时间：2020-10-12\n巡察时间安排：甲村10月10日至15日，乙村10月16日至22日。', ['10月10日至15日 2020-10-10', '10月16日至22日 2020-10-16']],
    ['every year redacted', '20××年×月×日，县委巡察组对县某局开展巡察。\n3月2日，召开会议。', ['3月2日 XXXX-03-02']],
  ])('%s', (_, text, expected) => {
    expect(readInferred(text)).toEqual(expected)
  })
})

describe('between feedback and issue', () => {
  test.each([
    ['the one year that fits', '11月22日召开会议。3月5日印发制度。', ['11月22日 2023-11-22', '3月5日 2024-03-05']],
    ['a list over the new year', '先后于12月6日、1月17日、2月28日召开推进会。', ['12月6日 2023-12-06', '1月17日 2024-01-17', '2月28日 2024-02-28']],
    ['a month that the feedback falls in', '11月份以来，开展学习5次。', ['11月份 2023-11-01']],
    ['a range over the new year', '12月28日至次年1月5日，组织检查。', ['12月28日至次年1月5日 2023-12-28']],
    ['days before the feedback', '一季度安排部署。10月12日，自查自纠。', ['一季度 2024-01-01', '10月12日 2023-10-12']],
    ['the last before the issue, when none fits', '5月12日，举办培训。', ['5月12日 2023-05-12']],
    ['今年 is the year of the sign-off', '今年3月全部恢复。', ['3月 2024-03-01']],
    ['今年 that would be after it', '今年10月立项。', ['10月 2023-10-01']],
    ['去年', '去年12月已完成，去年2月开工。', ['12月 2023-12-01', '2月 2023-02-01']],
    ['明年', '明年6月完成。', ['6月 2025-06-01']],
    ['当年', '2021年3月立项的项目，当年10月即通过验收。', ['10月 2021-10-01']],
    ['次年', '2021年3月立项，次年5月验收。', ['5月 2022-05-01']],
    ['次年 after what another line is about', '2022年度缺课。\n已申请延期至次年6月。', ['6月 2025-06-01']],
    ['后年', '计划后年6月建成。', ['6月 2026-06-01']],
    ['每年 is no one year', '每年4月15日开展宣传。', ['4月15日 XXXX-04-15']],
    ['a sentence that goes on', '2021年3月立项，10月即通过验收，1月付款。', ['10月 2021-10-01', '1月 2022-01-01']],
    ['a year that frames the sentence', '2022年，局党组先后于3月5日、4月6日召开会议。', ['3月5日 2022-03-05', '4月6日 2022-04-06']],
    ['not from 以来', '2021年1月以来制度缺失，3月15日修订制度。', ['3月15日 2024-03-15']],
    ['not from 自…起', '自2020年6月起由专人负责，12月15日调整分工。', ['12月15日 2023-12-15']],
    ['not from what was examined', '对2021年1月至2023年6月的账目进行核查，2月完成。', ['2月 2024-02-01']],
    ['not from the sentence before', '2021年3月立项。12月8日，组织复核。', ['12月8日 2023-12-08']],
    ['not from a document cited', '根据2021年3月的通知，12月8日组织讨论。修订2019年5月出台的办法，3月15日印发。', ['12月8日 2023-12-08', '3月15日 2024-03-15']],
    ['not from an aside', '对原制度（2021年10月到期）进行评估，3月15日印发新规。', ['3月15日 2024-03-15']],
    ['not from a title', '学习《2021年3月工作要点》，12月8日组织讨论。', ['12月8日 2023-12-08']],
    ['a plan', '计划12月底前上线试运行，预计11月完成联调。', ['12月 2024-12-01', '11月 2024-11-01']],
    ['an intention within', '拟于12月召开的会议上公布。', ['12月 2023-12-01']],
    ['an intention beyond', '确保所有项目在10月底前完工。', ['10月 2024-10-01']],
    ['a plan in the month of the issue', '力争4月底前完成。', ['4月 2024-04-01']],
    ['按计划 is past', '按计划11月完成。', ['11月 2023-11-01']],
    ['the public period', '公示期：4月16日至5月15日。', ['4月16日至5月15日 2024-04-16']],
    ['a day of leap years', '2月29日，召开会议。', ['2月29日 2024-02-29']],
  ])('%s', (_, body, expected) => {
    expect(readInferred(between(body)).filter(row => !row.startsWith('11月20日'))).toEqual(expected)
  })

  test('the publishing date serves where none is signed', () => {
    const text = `来源：某局  发布时间：2024-04-18\n${opening}\n今年3月全部恢复，计划12月建成。`
    expect(readInferred(text)).toEqual(['11月20日 2023-11-20', '3月 2024-03-01', '12月 2024-12-01'])
  })

  test.each(['2024-04-18 17:44 浏览次数：99', '2024年4月18日', '来源：某局 2024-04-18 分享', '【发布日期】2024年4月18日 浏览'])('head %s', head => {
    expect(readInferred(`${head}\n${opening}\n今年3月全部恢复。`)).toEqual(['11月20日 2023-11-20', '3月 2024-03-01'])
  })

  test('with more than a year between, what the text was just about', () => {
    const text = between('2024年1月16日，召开会议，部署整改。\n3月1日，组织督导。').replace('2024年4月16日', '2025年4月16日')
    expect(readInferred(text)).toEqual(['11月20日 2023-11-20', '3月1日 2024-03-01'])
  })
})

describe('without a sign-off', () => {
  const alone = (body: string): string => `2022年3月1日至6月10日，市委巡察组对市某局开展巡察，并于7月25日反馈了意见。\n${body}`
  test.each([
    ['after the feedback', '9月2日印发制度，12月9日换届。', ['9月2日 2022-09-02', '12月9日 2022-12-09']],
    ['long before it', '1月16日-17日到场督导。\n1-9月，完成投资3亿元。', ['1月16日-17日 2022-01-16', '1-9月 2022-01-01']],
    ['今年', '今年4月以来，制度完善。', ['4月 2022-04-01']],
  ])('%s', (_, body, expected) => {
    expect(readInferred(alone(body)).slice(1)).toEqual(expected)
  })

  test('what is printed as past tells how late it was written', () => {
    const text = '2022年9月1日至11月10日，市委巡察组对市某局开展巡察，并于12月20日反馈了意见。\n截至2023年9月底，全部完成。\n6月5日召开会议。今年7月复查。'
    expect(readInferred(text)).toEqual(['12月20日 2022-12-20', '6月5日 2023-06-05', '7月 2023-07-01'])
  })

  test('feedback late in a year', () => {
    const text = '2022年9月1日至11月10日，市委巡察组对市某局开展巡察，并于12月20日反馈了意见。\n1月5日召开会议。'
    expect(readInferred(text)).toEqual(['12月20日 2022-12-20', '1月5日 2023-01-05'])
  })
})

describe('the caller', () => {
  test.each([
    ['12月25日', '2023', ['12月25日 2023-12-25']],
    ['12月25日', '2023-12-01', ['12月25日 2022-12-25']],
    ['今年3月', '2023', ['3月 2023-03-01']],
    ['去年3月', '2023-12-01', ['3月 2022-03-01']],
    ['去年12月至今年3月', '2023-12-01', ['12月至今年3月 2022-12-01']],
    ['12月25日', undefined, ['12月25日 XXXX-12-25']],
    ['12月25日', 'soon', ['12月25日 XXXX-12-25']],
  ])('%s, %s', (text, anchor, expected) => {
    expect(readInferred(text, anchor)).toEqual(expected)
  })

  test('does not overrule the text', () => {
    expect(readInferred(between('12月25日，召开会议。'), '2030-01-01')).toEqual(['11月20日 2023-11-20', '12月25日 2023-12-25'])
  })
})

describe('an end that a word for a year tells', () => {
  test.each([
    ['by the year that the caller gives', '2019年5月到去年8月', '2024', '2019-05-01..2023-08-31'],
    ['unknown where no text settles it', '2019年5月到去年8月', undefined, '2019-05-01..XXXX-08-31'],
    ['by the sign-off', '2019年5月至今年2月，累计发放。\n中共某区某局党组\n2024年4月16日', undefined, '2019-05-01..2024-02-29'],
  ])('%s', (_, text, anchor, expected) => {
    const [date] = findDates(text, anchor === undefined ? {} : {anchor})
    expect(`${date?.start}..${date?.end}`).toBe(expected)
  })
})
