/** What an opening says of the inspection that a notice answers: its round and type, its days, the feedback. On folded text. */
import {findMatches} from './find-matches.ts'

/** A stretch [start, end) of a text. */
type Stretch = readonly [number, number]

// 十三届市委第一轮 · 第四轮巡察
const round = /[一二三四五六七八九十]{1,3}届[^,。;、对]{0,8}第[一二三四五六七八九十]{1,3}轮|第[一二三四五六七八九十]{1,3}轮(?:第[一二三四五六七八九十]{1,2}批)?(?=[^,。轮]{0,12}(?:巡[察视]|督[察查]))/gu
// 常规巡察 · 提级交叉巡察 · 巡察“回头看” · 例行督察
// but not 深化政治巡察, which tells how, and 5个专项审计, which are others
const types = /(?<!深化|坚持|坚守|突出|推进|强化|加强|落实|领会|理解|把握|认识)(?:常规|专项|机动|提级|交叉|联动|政治|集中){1,2}(?:巡察|巡视)(?!定位|站位|要求|方向|工作)(?:“回头看”)?|(?:巡察|巡视|督察)“回头看”|例行(?:督察|督查)|专项督察|(?<!\d[个项次])(?:专项|跟踪|离任|经济责任)审计/gu

/** The rounds that a text names. */
export function findRounds(text: string): readonly Stretch[] {
  return findAll(text, round)
}

/** The types of inspection that a text names. */
export function findTypes(text: string): readonly Stretch[] {
  return findAll(text, types)
}

function findAll(text: string, pattern: RegExp): readonly Stretch[] {
  return findMatches(pattern, text).map((match) => [match.index, match.index + match[0].length])
}

/** The committee whose level a name of an organ tells: 县委 of 县委第四巡察组. */
export function readLevel(organ: string): string | undefined {
  return /[省市县区州旗]委/u.exec(organ)?.[0]
}

// …至…，县委第四巡察组对…开展了巡察; but 巡视整改进展情况
// nor 2021年6月至2022年5月审计工作报告
const inspects = /(?:巡察|巡视|督察|审计|检查)(?!整改|(?:工作)?报告|结果)|进驻|督导/u
// …分别向31家党组织进行了反馈 : what was done on these days is not the inspection
const isFeedback = /^[^。]{0,300}?(?:反馈|(?:开展|进行|实施)(?:了)?[^。]{0,30}(?:巡察|巡视|督察|审计|检查)(?!反馈|意见|情况)|进驻)/u
// 公示期2024年3月1日至3月7日 · 截至… · 受理信访时间为…
const isOther = /公[示开]|截[至止]$|受理|接访|接待/u

// 12月16日至12月30日，向学校党委汇报评估结果 : a step on the way
const isStep = /^[,:]?向[^,。;]{2,16}(?:汇报|报告|报送|提交)/u

/** Whether the days between two stretches of a sentence are those on which a group inspects. */
export function isOfInspection(before: string, after: string): boolean {
  return inspects.test(before + after) && isFeedback.exec(after)?.[0].endsWith('反馈') !== true && !isOther.test(before) && !isStep.test(after)
}

// 于2024年3月18日进驻，5月17日结束 : the period in two dates
const begins = /^[^。]{0,6}(?:进驻|开始|启动)/u
const ends = /^(?:左右)?(?:结束|完成|撤离)/u

/** Whether the inspection begins on the day before these words. */
export function isBegin(after: string): boolean {
  return begins.test(after)
}

/** Whether it ends on the day before these words. */
export function isEnd(after: string): boolean {
  return ends.test(after)
}

// 11月20日，区委第四巡察组向…反馈了巡察意见 · 于2023年7月7日反馈 · 1月9日召开反馈会
// not 45个反馈问题
const feedsBack = /(?<![个项条的])反馈(?!问题|的(?:问题|意见)|意见(?:整改|落实))/u
// 自2月24日起陆续反馈 : the first of several days
const several = /^(?:起|之?后|以后|开始|前后)/u
// 反馈会后，局党组于1月10日召开扩大会议 · 传达学习…反馈意见 : not the day of it
const isLater = /反馈(?:会议?)?(?:召开)?后|以来|截[至止]|整改方案|专题会议|民主生活会|收到|传达|学习|研究/u

/** Whether the findings were fed back on the day between a stretch and the clause behind it. */
export function isOfFeedback(before: string, clause: string): boolean {
  return !several.test(clause) && feedsBack.test(clause) && !isLater.test(before.split(/[,;]/u).at(-1) ?? '') && !isLater.test(clause.slice(0, clause.indexOf('反馈')))
}
