import {describe, expect, test} from 'vitest'
import {parseNotice} from '../src/parse.ts'
import type {Notice} from '../src/record.ts'

/** Reads a notice with an opening, under a title. */
async function read(opening: string, title = '关于巡察整改进展情况的通报'): Promise<Notice> {
  const text = `${title}\n\n${opening}。现将整改情况公布如下。\n一、整改情况\n1.学习不够深入。\n整改情况：已开展学习。\n`
  return await parseNotice(new TextEncoder().encode(text), {name: 'notice.txt'})
}

const subjects: readonly string[] = [
  '县委政法委', '县委老干部局', '县委党史研究室', '县委机要保密局', '市委讲师团', '县委宣传部部务会', '中国农业银行松溪县支行党委', '县档案馆（县史志办）党组', '县人大机关', '青原水务集团有限公司党委', '清原县教育局党组', '三原县水利局党组',
  '于都县教育局党组', '和县水利局党组', '应县教育局党组', '年丰镇党委', '月河镇党委', '日昌街道党工委', '共和镇党委', '自强村党支部', '从善乡党委', '能仁镇党委', '如意镇党委', '送桥镇党委', '着力镇党委', '之江实验室党委',
  '及时雨社区党总支', '经济技术开发区党工委', '县国有林场', '县关工委', '县贸促会', '市台办', '市老龄办', '县财政局党组', '我局党组', '云岫师范高等专科学校党委', '国网松溪县供电公司党委',
]

describe('whom a group inspects is named as printed', () => {
  test.each(subjects)('%s', async (subject) => {
    expect((await read(`县委第二巡察组对${subject}开展了巡察`)).subject).toBe(subject)
  })
})

const objects: readonly (readonly [words: string, subject: string])[] = [
  ['县财政局党组及所属单位开展了巡察', '县财政局党组'],
  ['石漈镇党委及延伸对柳溪村党支部开展了巡察', '石漈镇党委'],
  ['县应急管理局党委及班子成员履职情况进行了巡察', '县应急管理局党委'],
  ['县妇联、团县委、县科协等3家单位党组织开展了巡察', '县妇联、团县委、县科协等3家单位党组织'],
  ['县水务局领导班子开展了巡察', '县水务局'],
  ['县教育局2022年度预算执行情况进行了审计', '县教育局'],
]

test.each(objects)('what follows its name is no part of it: %s', async (words, subject) => {
  expect((await read(`县委第二巡察组对${words}`)).subject).toBe(subject)
})

const organs: readonly string[] = [
  '审计署江州特派办', '学校第一巡察组', '总行党委巡视组', '分行党委第二巡察组', '省监狱管理局党委第二巡察组', '省级生态环境保护督察组', '省卫健委大型医院巡查组', '县委农村“三资”专项巡察组', '省委依法治省办督察组', '市委全面依法治市督察组',
  '县委统派第三巡察组', '财政部江州监管局检查组', '集团党委巡察组', '市委巡察四组', '省委第十巡视组', '中央第七生态环境保护督察组', '县纪委监委专项检查组',
]

describe('who inspects is named as printed', () => {
  test.each(organs)('%s', async (organ) => {
    expect((await read(`2024年3月4日至5月6日，${organ}对我单位开展了审计检查`)).inspection.organ).toBe(organ)
  })
})

const several: readonly (readonly [opening: string, organ: string, subject: string])[] = [
  ['按照省委巡视组和县委统一安排，2024年3月至5月，县委第一巡察组对县财政局党组开展了巡察', '县委第一巡察组', '县财政局党组'],
  ['为配合市委第一巡察组工作，县委第三巡察组对县财政局党组开展了巡察', '县委第三巡察组', '县财政局党组'],
  ['在省委巡视组对松溪县开展巡视期间，县委第三巡察组对县财政局党组开展了巡察', '县委第三巡察组', '县财政局党组'],
  ['继2019年市委第二巡察组对市本级部门开展巡察后，2024年3月至5月，县委第一巡察组对县财政局党组开展了巡察', '县委第一巡察组', '县财政局党组'],
]

test.each(several)('of several groups the one that inspected: %s', async (opening, organ, subject) => {
  const notice = await read(opening)
  expect([notice.inspection.organ, notice.subject]).toEqual([organ, subject])
})

const titles: readonly (readonly [title: string, issuer: string | null])[] = [
  ['关于县委政法委巡察整改情况的通报', '县委政法委'],
  ['中共石漈镇委员会十届县委第二轮巡察集中整改进展情况的通报', '中共石漈镇委员会'],
  ['关于松溪县委老干部局巡察整改情况的通报', '松溪县委老干部局'],
  ['关于中国农业银行松溪县支行巡察整改情况的通报', '中国农业银行松溪县支行'],
  ['关于清原县财政局党组巡察整改情况的通报', '清原县财政局党组'],
  ['关于国网松溪县供电公司巡察整改情况的通报', '国网松溪县供电公司'],
  ['关于十四届县委第四轮巡察县水利局党组整改情况的通报', null],
  ['关于反馈松溪县教育局党组巡察整改评估结果的通报', null],
  ['关于松溪县水务局2022年度预算执行审计整改结果的公告', '松溪县水务局'],
  ['关于落实省委巡视反馈意见整改情况的通报', null],
  ['关于市审计局审计查出问题整改情况的公告', null],
]

test.each(titles)('who issues it by its title: %s', async (title, issuer) => {
  expect((await read('根据统一部署，开展了检查', title)).issuer).toBe(issuer)
})
