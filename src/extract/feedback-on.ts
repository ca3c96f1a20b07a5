/** The day on which the findings were fed back: the day in whose clause 反馈 stands, in the opening. */
import type {Extractor} from './extractor.ts'
import {findSentenceMentions} from './mentions.ts'

// 11月20日，区委第四巡察组向…反馈了巡察意见 · 于2023年7月7日反馈 · 1月9日召开反馈会
// not 45个反馈问题
const feedsBack = /(?<![个项条的])反馈(?!问题|的(?:问题|意见)|意见(?:整改|落实))/u
// 反馈会后，局党组于1月10日召开扩大会议 · 根据反馈意见，… : not the day of it
const isLater = /反馈(?:会议?)?(?:召开)?后|以来|截[至止]|整改方案|专题会议|民主生活会|收到/u

export const extractFeedbackOn: Extractor<string | null> = (document) => {
  const lead = document.sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...document.opening, ...lead].map(({slice}) => slice)
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const clause = after.split('。')[0] ?? ''
    if (mention.precision !== 'day' || mention.start === null || mention.start !== mention.end) continue
    if (feedsBack.test(clause) && !isLater.test(before.split(/[,;]/u).at(-1) ?? '') && !isLater.test(clause.slice(0, clause.indexOf('反馈')))) {
      return mention.start
    }
  }
  return null
}
