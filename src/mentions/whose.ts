/** Whose the issues are that a sentence counts: the notice's own, or those of other bodies and rounds. On folded text. */

import {tellsPlace} from './bodies/owners.ts'

/** Who speaks, and since when. */
export interface Voice {
  /** The body that issues the notice; null where the text names none. */
  readonly speaker: string | null
  /** The first year whose inspection the notice may answer; null where nothing tells. */
  readonly since: number | null
}

// 其中涉及我县12项 · 我区承担整改任务11项
const ownShare = /(?:涉及|涉|属于|反馈)(?:我|本)(?:[省市县区州旗镇乡局委厅院校]|街道|单位|公司|部门|中心|集团)|我(?:[省市县区州旗镇乡局委厅院校]|街道|单位|公司|部门|中心|集团)(?:涉及|承担|认领|领办)/gu

/** The places in a sentence where the own share of what was counted before begins. */
export function findOwnShares(sentence: string): readonly number[] {
  return [...sentence.matchAll(ownShare)].map(({index}) => index)
}

// 柳湾镇供水所反映的21个问题 · 石漈镇党委、政府提出的问题 : raised by one that inspects nobody
const raised = /(?<![\u4e00-\u9fff])(?<place>[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道|村|社区|县|区))(?:党委|党工委|(?:人民)?政府|办事处|[\u4e00-\u9fff]{0,4}[所站]|[、和]){0,4}(?:提出|反映|上报|报送)的?/u
// …，石漈镇通过开列清单，对审计提出的21个问题持续整改 : another body's deed
const acts = /(?:^|[,;。])(?<place>[\u4e00-\u9fff]{2,3}(?:镇|乡|街道))(?:党委|(?:人民)?政府)?(?:通过|针对|对|将|已|围绕|按照)[^。;]{0,60}$/u
// 向江州市反馈了128个问题
const told = /向(?<place>[\u4e00-\u9fff]{2,4}(?:省|市|县|区|州))(?:委|(?:人民)?政府|、|和){0,4}(?:反馈|通报|移交|交办)/u
// 全省共排查问题5632个 · 25家单位反馈问题 : but 按照全市统一部署, 我局及所属5家单位, and 全县各单位逐项落实，反馈的21个问题
const wide = /(?:有些|有的|部分|个别|一些)(?:单位|部门|乡镇|镇街)|全(?<level>[省市县区州])(?=共|累计|已|均|各地|\d|[^,;。]{0,10}(?:单位|部门|乡镇|镇街|县区|党组织))(?![^,;。]{0,6}系统)|(?<!所属|下属|直属)\d{1,4}[家个](?:预算|被审计|被巡察|有关|责任)?(?:单位|部门|党组织|乡镇|镇街|县区|市县|市州)/u
// …，反馈的21个问题 : what inspectors told oneself
const toldOneself = /反馈的|指出的|[察视计]组/u
const ofOwn = /[我本该]|所属|下属|直属/u
// 云岫县人民政府 · 县审计局 : who speaks for all
const general = /(?:[省市县区州旗]|人民)(?:委|政府|委员会)$|审计|巡察|人大|整改.{0,12}(?:办公室|小组)|^[\u4e00-\u9fff]{1,8}[省市县区州]$/u
// 2022年度县级预算执行审计反馈的问题
const ofYear = /(?<year>(?:19|20)\d{2})年度?(?!以来|[至到起-])[^,;。]{0,20}(?:巡[视察]|督[察查导]|审计|检查)[^,;。]{0,16}(?:问题|意见|任务|事项)/gu

/** Whether the words before a number say that what it counts is another body's, or another round's. */
export function tellsOfOthers(words: string, voice: Voice): boolean {
  return isOfOtherPlace(raised.exec(words), voice) || isOfOtherPlace(acts.exec(words), voice) || isOfOtherPlace(told.exec(words), voice) || isOfAll(words, voice) || isOfEarlierRound(words, voice)
}

const party = /^中共/u

function isOfOtherPlace(match: RegExpExecArray | null, {speaker}: Voice): boolean {
  const place = match?.groups?.['place']
  return place !== undefined && speaker !== null && tellsPlace(speaker.replace(party, '')) && !ofOwn.test(place) && !speaker.includes(place)
}

function isOfAll(words: string, {speaker}: Voice): boolean {
  const match = speaker === null || ofOwn.test(words) ? null : wide.exec(words)
  if (speaker === null || match === null || toldOneself.test(words.slice(match.index))) return false
  return !general.test(speaker) || !speaker.includes(match.groups?.['level'] ?? '')
}

function isOfEarlierRound(words: string, {since}: Voice): boolean {
  const years = [...words.matchAll(ofYear)].map(({groups}) => Number(groups?.['year']))
  return since !== null && years.length > 0 && years.every((year) => year < since)
}

// 2023年度预算执行审计 · 2020至2022年度 · 2023年省委巡视, and not 2024年一季度整改情况
const titleYear = /(?<year>(?:19|20)\d{2})(?=[至到-](?:19|20)|年度(?!整改)|年(?!度|整改)[^,;。第季月]{0,20}(?:预算|审计|巡[察视]|督[察查]))/gu

/** The years of the inspection that a title names. */
export function findTitleYears(title: string): readonly number[] {
  return [...title.matchAll(titleYear)].map(({groups}) => Number(groups?.['year']))
}
