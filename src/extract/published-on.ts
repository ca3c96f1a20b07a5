/** The page's own publishing date: from the page's chrome above the text, else from what the format says. */
import type {Extractor} from './extractor.ts'
import {isReporter} from '../tree/page-words.ts'
import {findLeaves} from '../tree/nodes.ts'

// 发布时间：2024-04-18 · 日期：… ; not 成文日期
const published = /(?:date|published) ?: ?["']?$|(?:发布|发表|公开|公布|上网|更新|添加|录入)?(?:时间|日期) ?[:|\]】] ?$|(?:发布|发表)于 ?$/iu
const notPublished = /(?:成文|生成|制发|印发)(?:时间|日期) ?[:|\]】] ?$/u

export const extractPublishedOn: Extractor<string | null> = ({tree, dates, source}) => {
  const lines = new Set(findLeaves(tree).flatMap((leaf) => (leaf.type === 'chrome' && leaf.place !== 'tail' ? [leaf.slice.line] : [])))
  // 市审计局局长 某某 ⏎ 2023年9月28日 : the day of the speech
  const isReport = [...lines].some(({folded}) => isReporter(folded))
  const inChrome = dates.filter(({slice, precision, text}) => lines.has(slice.line) && precision === 'day' && !(isReport && text.includes('日')))
  const labelled = inChrome.find(({slice}) => {
    const before = slice.line.folded.slice(0, slice.start)
    return published.test(before) && !notPublished.test(before)
  })
  const alone = inChrome.find(({slice: {line, start, end}}) => {
    // 某县人民政府 2021-08-09 10:20 来源：…
    const isTimed = /^ \d{1,2}:\d{2}(?::\d{2})? {0,3}(?:信息)?来源/u.test(line.folded.slice(end))
    return (isTimed || /^(?:[ ([•·]*|[^。,;:\d]{2,24} )$/u.test(line.folded.slice(0, start))) && !/^[^ ]{0,2}(?:在|上午|下午|召开)/u.test(line.folded.slice(end))
  })
  return (labelled ?? alone)?.start ?? readDay(source.metadata.publishedOn)
}

/** The day at the head of 2018-06-12 09:41; null for anything else. */
function readDay(printed: string | null): string | null {
  const match = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/u.exec(printed?.trim() ?? '')
  const {year, month, day} = match?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
