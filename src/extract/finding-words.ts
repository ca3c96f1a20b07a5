/** Words by which a sentence lists what inspectors found, and what parts such a list. On folded text. */
import {trimEnd} from '../phrase.ts'

/** What leads to a list of findings; the list begins where it ends. */
export const leads: readonly RegExp[] = [
  // 指出的突出问题。一是… · 发现，一是…
  /(?:问题|不足|指出|发现)[^。:;改要]{0,10}[:,。;]? ?(?=一是)/gu,
  // 主要是：… · 主要问题有：… · 主要表现在：
  /主要(?:问题|表现)?(?:是|有|为|表现为|表现在|体现在|包括|集中在)[:,]? ?/gu,
  // 发现了以下问题：… · 指出存在的主要问题：…
  /(?:发现|指出|存在|查出|反映出|反馈)[^。;:]{0,30}(?:问题|不足|短板|薄弱环节)[^。;:改要]{0,12}: ?/gu,
  // 发现了一些问题和不足，有的…；有的…
  /(?:发现|指出|存在)(?:了)?[^。;:]{0,20}(?:问题|不足|短板)[,:。] ?(?=有的|有些)/gu,
  // 还存在学习不深、制度不严、监督不力等问题
  /(?:还|也|仍|不同程度|依然|但)?(?:地)?存在(?:着|了)?(?=[^。;:]{6,300}等[^。;,、]{0,8}(?:问题|方面|不足))/gu,
  // 但也发现服务意识有所欠缺，党建引领不够凸显等问题
  /(?:也|还)发现(?:了)?(?=[^。;:、]{6,300}等(?:突出|一些)?问题)/gu,
  // 反馈了学习不深、制度不严、监督不力等3个方面12条具体问题
  /(?:反馈|指出)了(?=[^。;:]{6,400}等[^。;,、]{0,12}(?:问题|不足))/gu,
  // …反馈了巡视情况。 问题 …。…。
  /(?:^|[。 ])问题 (?=[^。]{4,80}。)/gu,
  // 督察指出，…；…；…
  /(?:督察|巡察|巡视|审计|检查)(?:组)?(?:也)?(?:发现|指出|认为)[,:] ?/gu,
]
// 强调指出 · 提出整改要求 : what follows is asked for; 会议指出 : what a meeting says for itself
const asks = /(?:强调|要求(?!相比)|建议|希望|表示|提出)[^。]{0,16}$|(?<!反馈|通报)会议(?:(?:还|也)?(?:指出|认为|分析)[^。]{0,24})?$/u
const reach = 24
const mostLeads = 8

/** Where lists may begin in a line that leads to some; one that has many more is no report. */
export function findStarts(folded: string, lead: RegExp): readonly number[] {
  const found: RegExpExecArray[] = []
  lead.lastIndex = 0
  for (let match = lead.exec(folded); match !== null && found.length < mostLeads; match = lead.exec(folded)) found.push(match)
  return found.filter(({index}) => !asks.test(folded.slice(Math.max(0, index - reach), index))).map((match) => match.index + match[0].length)
}

/** … ；… · 有的…，有的… : what parts a list. */
export const separator = /;|,(?=有[的些])/gu

// 主要是： · 问题 : what a row of sentences may follow
const sentencesAhead = /[:。] ?$|问题 $/u

/** Whether sentences may follow a stretch that are a list, one a finding. */
export function opensSentences(before: string): boolean {
  return sentencesAhead.test(before)
}

// …等十个方面 · …等问题 · …等。 · …等3个方面12条具体问题，并…
const lastWord = /等[^。;,、]{0,8}(?:问题|方面|不足)?[^。;,、]{0,4}[。;]?$|等\d{1,3}个?方面[^。;,、]{0,8}(?:问题|不足)(?=,)/u

/** Where the words begin that close a list of words; its length where none do. */
export function findRest(list: string): number {
  return lastWord.exec(list)?.index ?? list.length
}

/** The title of a finding without its mark and 等问题. */
export function withoutRest(part: string): string {
  return trimEnd(part, '。;:,、 ').replace(/等(?:问题|方面)?$/u, '')
}

/** The clauses of a part: 对整改重视不够，多数未到位. */
export function splitClauses(part: string): readonly string[] {
  return trimEnd(part, '。;、等 ').split(',')
}

// 县水务局党组：学习不够深入
const bodyHead = /^[^,;。:]{2,30}(?:党[组委]|工委|支部|[局委办院校]|公司|中心|街道|[镇乡村]): ?/u

/** How long the name of a body is with which a part opens; 0 where it opens with none. */
export function readBodyLength(part: string): number {
  return bodyHead.exec(part)?.[0].length ?? 0
}

// 有的村党组织存在学习不到位
const someHave = /^有[的些][^,;。、:]{0,16}存在(?:着|了)?/u

/** How long the words are with which a list opens that tell only whose its problems are. */
export function readSomeLength(part: string): number {
  return someHave.exec(part)?.[0].length ?? 0
}
