import {describe, expect, test} from 'vitest'
import {findMentions, type MentionedBody} from '../src/find-mentions.ts'
import {readSource} from '../src/formats/index.ts'
import {bodiless, bodyRows} from './body-rows.ts'

async function readBodies(text: string): Promise<readonly MentionedBody[]> {
  const mentions = findMentions(await readSource(new TextEncoder().encode(text), {name: 'notice.txt'}))
  return mentions.filter((mention) => mention.type === 'body')
}

/** The sentence under a title, so that it is none itself. */
const below = (sentence: string): string => `关于整改情况的通报\n${sentence}${/[。）]$/u.test(sentence) ? '' : '。'}`

test.each(bodyRows)('%s', async (sentence, bodies) => {
  expect((await readBodies(below(sentence))).map(({text, kind}) => [text, kind])).toEqual(bodies)
})

test.each(bodiless)('no body in %s', async (sentence) => {
  expect(await readBodies(below(sentence))).toEqual([])
})

describe('short names are tied to full ones', () => {
  const title = '中共溪桥县水务局党组关于巡察整改进展情况的通报'
  const tied: readonly (readonly [sentence: string, names: readonly (readonly [short: string, full: string | null])[]])[] = [
    ['我局于3月召开动员会。', [['我局', '溪桥县水务局']]],
    ['局党组专题研究，局机关纪委跟进监督。', [['局党组', '溪桥县水务局党组'], ['局机关纪委', '溪桥县水务局机关纪委']]],
    ['县水务局党组制定方案。', [['县水务局党组', '中共溪桥县水务局党组']]],
    ['县委第二巡察组进驻。县委巡察组指出问题12个。', [['县委第二巡察组', null], ['县委巡察组', '县委第二巡察组']]],
    // two groups: which is not told
    ['县委第二巡察组、县委第三巡察组进驻。县委巡察组指出问题12个。', [['县委第二巡察组', null], ['县委第三巡察组', null], ['县委巡察组', null]]],
    ['委托江州正信会计师事务所（以下简称“正信事务所”）复核，正信事务所出具了报告。', [['江州正信会计师事务所', null], ['正信事务所', '江州正信会计师事务所'], ['正信事务所', '江州正信会计师事务所']]],
    // of another's own
    ['我院、本公司与县财政局对账。', [['我院', null], ['本公司', null], ['县财政局', null]]],
  ]
  test.each(tied)('%s', async (sentence, names) => {
    expect((await readBodies(`${title}\n\n${sentence}`)).map(({text, fullName}) => [text, fullName])).toEqual(names)
  })
})
