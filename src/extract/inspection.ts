/** The inspection that the notice answers: who, in which round, of what type, when, and when the findings were fed back. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {extractFeedbackOn} from './feedback-on.ts'
import {extractOrgan} from './organ.ts'
import {extractPeriod} from './period.ts'
import {readTitle} from './title.ts'
import type {Inspection} from '../record.ts'
import {readFolded, tidy} from './text.ts'

// 十三届市委第一轮 · 第四轮巡察
const round = /[一二三四五六七八九十]{1,3}届[^,。;、对]{0,8}第[一二三四五六七八九十]{1,3}轮|第[一二三四五六七八九十]{1,3}轮(?:第[一二三四五六七八九十]{1,2}批)?(?=[^,。轮]{0,12}(?:巡[察视]|督[察查]))/gu
// 常规巡察 · 提级交叉巡察 · 巡察“回头看”
const types = /(?:常规|专项|机动|提级|交叉|联动|政治|集中){1,2}(?:巡察|巡视)(?!定位|站位|要求|方向|工作)(?:“回头看”)?|(?:巡察|巡视|督察)“回头看”|(?:专项|跟踪|离任|经济责任)审计/gu

export const extractInspection: Extractor<Inspection> = (document) => toInspection(document, extractOrgan(document))

const toInspection = (document: NoticeDocument, organ: string | null): Inspection => ({
  organ,
  round: findRound(document, organ),
  types: findTypes(document),
  period: extractPeriod(document),
  feedbackOn: extractFeedbackOn(document),
})

/** The round in the opening that is of the organ's own level, else the first, else that in the title. */
function findRound(document: NoticeDocument, organ: string | null): string | null {
  const found = document.opening.flatMap(({slice}) => [...readFolded(slice).matchAll(round)].map((match) =>
    tidy(slice.line.text.slice(slice.start + match.index, slice.start + match.index + match[0].length))))
  const level = /[省市县区州旗]委/u.exec(organ ?? '')?.[0]
  const inOpening = found.find((each) => level !== undefined && each.includes(level)) ?? found[0]
  if (inOpening !== undefined) return inOpening
  const title = readTitle(document)
  const [match] = title === null ? [] : title.folded.matchAll(round)
  return title === null || match === undefined ? null : title.printed.slice(match.index, match.index + match[0].length)
}

function findTypes({opening}: NoticeDocument): string[] {
  const found = opening.flatMap(({slice}) =>
    [...readFolded(slice).matchAll(types)].map((match) =>
      slice.line.text.slice(slice.start + match.index, slice.start + match.index + match[0].length),
    ),
  )
  return [...new Set(found)]
}
