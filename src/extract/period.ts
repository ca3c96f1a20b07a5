/** The days of the inspection: the range in the opening of the sentence in which a group inspects. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findSentenceMentions, toPeriod} from './mentions.ts'
import type {Period} from '../record.ts'
import type {Slice} from '../source.ts'
import {readFolded} from './text.ts'

// …至…，县委第四巡察组对…开展了巡察
const inspects = /(?:巡察|巡视|督察|审计|检查|进驻|督导)/u
// …分别向31家党组织进行了反馈 : what was done on these days is not the inspection
const isFeedback = /^[^。]{0,300}?(?:反馈|(?:开展|进行|实施)(?:了)?[^。]{0,30}(?:巡察|巡视|督察|审计|检查)(?!反馈|意见|情况)|进驻)/u

// 于2024年3月18日进驻，5月17日结束 : the period in two dates
const begins = /^[^。]{0,6}(?:进驻|开始|启动)/u
const ends = /^(?:左右)?(?:结束|完成|撤离)/u

export const extractPeriod: Extractor<Period | null> = (document) => {
  const lead = document.sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...document.opening, ...lead].map(({slice}) => slice)
  return findRange(document, slices) ?? findTwoDates(document)
}

function findRange(document: NoticeDocument, slices: readonly Slice[]): Period | null {
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const isRange = mention.start !== mention.end && /[至到\-~—]/u.test(readFolded(mention.slice)) && mention.precision !== 'year'
    if (isRange && inspects.test(before + after) && isFeedback.exec(after)?.[0].endsWith('反馈') !== true && !/公[示开]|截[至止]$/u.test(before)) return toPeriod(mention)
  }
  return null
}

function findTwoDates(document: NoticeDocument): Period | null {
  const paragraphs = [document.tree, ...document.sections].flatMap(({children}) => [...children].filter((child) => child.type === 'paragraph'))
  let start: string | null = null
  for (const {mention, after} of findSentenceMentions(document, paragraphs.map(({slice}) => slice))) {
    if (start !== null && mention.end !== null && ends.test(after)) return {start, end: mention.end}
    start = begins.test(after) ? mention.start : null
  }
  return null
}
