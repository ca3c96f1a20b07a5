/**
 * Phrases by which the kind of a document is known: where each stands, what it speaks for and how much it weighs. On folded
 * text.
 */
import type {Kind} from './evidence.ts'

/** Where a phrase stands. */
export type Place = 'title' | 'opening' | 'first' | 'heading' | 'closing' | 'name'

interface PhraseRow {
  readonly in: Place
  readonly for: Kind
  readonly weight: number
  readonly pattern: RegExp
}

const report = '(?:通报|报告|公示|公告|公开|公布|函|汇报|通告|说明)'
/** Of the title, the closing and the name the heaviest row of each kind counts; in the opening and the headings each that matches. */
export const phraseRows: readonly PhraseRow[] = [
  // …关于巡察整改进展情况的通报 · …审计查出问题整改情况的报告
  {in: 'title', for: 'rectification', weight: 8, pattern: new RegExp(`整改(?!方案|清单|计划|工作会)[^方计]{0,16}(?:情况|进展|结果|成效|落实|完成|销号)(?:[^,。]{0,8}${report})?(?:表|稿|书)?(?: ?[([《【][^()]{1,20}[)\\]》】])?$|整改(?:落实)?报告书?$`, 'u')},
  // …销号的公示 · …整治情况公示 · 问题整改公示
  {in: 'title', for: 'rectification', weight: 6, pattern: /(?:销号|办结|整治|整改|治理)[^,。]{0,8}(?:公示|公告|公开)(?:表)?(?: ?[([][^()[\]]{1,16}[)\]])?$|(?:销号|整治|整改)[^,。]{0,6}情况/u},
  {in: 'title', for: 'rectification', weight: 3, pattern: /整改[^方计]{0,16}(?:情况|进展|结果|成效)/u},
  {in: 'title', for: 'rectification', weight: 2, pattern: /整改/u},
  // 关于巡察市某局党组的反馈意见 · 巡察市某局党组的巡察报告 · 省委巡视组向…反馈巡视情况
  {in: 'title', for: 'feedback', weight: 6, pattern: /(?:组|委|局|厅|署|办)向[^,。]{2,30}反馈|反馈[^,。改]{0,16}(?:意见|情况|问题)(?:的?(?:通报|报告|函))?$|反馈(?:督察|巡察|巡视|审计|检查)[^,。改]{0,8}(?:情况|意见)/u},
  // 市委巡察组向市法院党组反馈巡察情况
  {in: 'title', for: 'feedback', weight: 12, pattern: /组向[^,。]{2,30}反馈(?:专项|常规|机动|提级)?(?:巡察|巡视|督察)[^,。改]{0,8}(?:情况|意见)$/u},
  // 召开巡察意见反馈会 : news that tells the findings, or of the meeting alone
  {in: 'title', for: 'feedback', weight: 11, pattern: /(?:巡察|巡视|督察|督查|检查|审计)[^,。]{0,8}反馈(?:会|大会|会议)/u},
  {in: 'title', for: 'feedback', weight: 5, pattern: /(?:巡察|巡视|督察)(?:情况)?(?:的)?报告$|(?:巡察|巡视|督察)(?:反馈)?意见(?:书)?$/u},
  // …反馈意见整改方案 · …整改任务清单 · …任务分解表
  {in: 'title', for: 'plan', weight: 8, pattern: /(?:整改|落实|整治)[^,。]{0,12}(?:方案|清单|台账|计划)》?(?:的通知|\d{1,2}篇)?(?: ?[([][^()[\]]{1,16}[)\]])?$|(?:责任|任务|问题)(?:分解|分工)?(?:清单|分解表|台账|表)$|任务分解/u},
  // 动员会 · 召开…推进会 · 进驻 · 讲话 · 办法: news, speeches and rules
  {in: 'title', for: 'other', weight: 7, pattern: /召开|动员|进驻|开展[^,。]{0,24}(?:督查|督导|检查|调研|走访|回访)$|(?:会|会议|座谈|培训班?|部署|启动|纪要|讲话|发言|致辞|心得|体会|述职|总结|要点|综述|纪实|测评|评议|审议|范文|模板|对照检查(?:材料)?|检查材料)(?: ?[([][^()[\]]{1,20}[)\]])?$/u},
  {in: 'title', for: 'other', weight: 7, pattern: /(?:办法|规定|细则|制度|条例|规则|指引|指南|规程|公约|章程)(?: ?[([][^()[\]]{1,20}[)\]])?$|印发《(?![^》]{0,60}(?:整改|整治)[^》]{0,12}(?:方案|清单|台账|计划))|(?:办法|规定|制度|细则)[)》]{0,2}(?:等[^,。]{0,6})?的通知$|问责|责任追究|典型案例|满意度/u},
  // 关于做好巡察整改情况公开工作的意见 : a rule
  {in: 'title', for: 'other', weight: 16, pattern: /关于(?:做好|加强|规范|推进|深化|开展|进一步)[^,。]{2,40}的?(?:实施|指导|若干)?意见(?: ?[([][^()[\]]{1,12}[)\]])?$/u},
  // 省督察组下沉某县督察…整改情况 : news of a visit
  {in: 'title', for: 'other', weight: 10, pattern: /(?:[组委局厅办长]|领导|书记|主任|代表|委员)(?:一行)?(?:赴|到|下沉|莅临|来)[^,。]{2,14}(?:督察|督查|督导|检查|核查|调研|回访|复核|验收)(?![^,。]{0,60}(?:通报|报告|公告|公示)$)/u},
  {in: 'title', for: 'other', weight: 5, pattern: /(?:调研|督导|检查|走访|视察|督查|回访|调度|复核)[^,。改]{0,30}(?:整改|工作|落实)(?!报告|[^,。]{0,4}方案)[^,。]{0,6}$|工作(?:报告|总结|要点)$|年度?报告$|答记者问|一图读懂/u},
  // 现将巡察整改进展情况予以公布 · 现就…整改情况报告如下
  {in: 'opening', for: 'rectification', weight: 6, pattern: /现[就将把对][^。]{0,60}(?:整改|进展|落实|销号|整治|办结)[^。]{0,40}(?:公布|通报|公开|公示|报告|汇报|公告|函告|如下)/u},
  {in: 'opening', for: 'rectification', weight: 4, pattern: /(?:整改|整治|销号)[^。]{0,16}(?:情况|进展|结果)[^。]{0,12}(?:公布|通报|公开|公示|报告如下|函告|如下)|特(?:此)?(?:公示|公告|通报)如下/u},
  // 《审计工作报告》反映的114个问题中，87个…已整改完毕
  {in: 'opening', for: 'rectification', weight: 5, pattern: /审计(?:工作)?报告[^。]{0,20}反映[^。]{0,20}问题[^。]{0,60}(?:已整改|整改完毕|完成整改|整改到位)/u},
  // 序号 交办问题基本情况 … 处理和整改情况 : the heads of a table whose cells are run together
  {in: 'opening', for: 'rectification', weight: 6, pattern: /(?:交办|反映|转办)问题[^。]{2,60}(?:处理(?:和|及)整改|整改|处理)情况/u},
  // 由我向区人大常委会作审计查出问题的整改情况报告
  {in: 'opening', for: 'rectification', weight: 6, pattern: /我(?:代表)?[^。,]{0,20}作(?:了)?[^。,]{2,60}整改(?:落实|工作)?(?:情况|结果)的?(?:专项)?报告/u},
  // 报告了审计查出问题的整改情况
  {in: 'opening', for: 'rectification', weight: 3, pattern: /(?:报告|通报|汇报)(?:了)?[^。,]{0,70}整改(?:落实|进展|工作)?(?:情况|结果)/u},
  {in: 'opening', for: 'rectification', weight: 2, pattern: /(?:已|均已|全部|任务)(?:已)?(?:完成整改|整改完成|整改到位|完成销号|完成|整改)[^。,]{0,6}\d{0,3}(?:个|项|件|条)?/u},
  // 县委第一巡察组向…反馈了巡察情况 · 督察组指出 · 主要问题是
  {in: 'opening', for: 'feedback', weight: 3, pattern: /(?:组|厅|局|署|办)[^。]{0,16}向[^。]{2,40}(?:反馈|通报)(?:了)?[^。]{0,24}(?:情况|意见|问题)|召开[^。]{0,30}反馈会|进行(?:了)?反馈|反馈(?:中|时|会上)/u},
  {in: 'opening', for: 'feedback', weight: 3, pattern: /(?:巡察|巡视|督察|督查|审计|检查)(?:组)?(?:[^。,]{0,12})(?:发现|指出|认为)|(?:指出|发现|存在)[^。]{0,12}(?:主要|突出|一些)?问题[^。]{0,6}(?:[:]|主要|一是|有)/u},
  {in: 'opening', for: 'feedback', weight: 4, pattern: /现(?:将|就)(?:本次|有关)?(?:巡察|巡视|督察|督查)(?:的)?(?:主要|有关)?情况[^。改]{0,10}(?:如下|公布|通报|反馈)|现(?:将|就)[^。改]{0,30}(?:反馈|发现)[^。改]{0,14}(?:如下|公布|通报|反馈)|(?:问题|不足)[^。]{0,8}主要(?:是|有|表现)/u},
  // 为切实抓好反馈意见整改落实，制定本方案
  {in: 'opening', for: 'plan', weight: 6, pattern: /制定(?:了)?(?:本|如下|以下|此)(?:整改|落实|工作|实施|专项){0,2}(?:方案|清单|措施|计划)|特?制定[^。]{0,12}(?:整改)?方案(?:如下)?[。:]/u},
  // 会议强调 · 主持会议 · 进驻期间设专门值班电话
  {in: 'opening', for: 'other', weight: 4, pattern: /会议(?:指出|强调|要求|传达|学习|认为)|(?:主持|出席|参加|列席)(?:了)?(?:会议|座谈|动员|调研)|主持召开|(?<!工)作(?:了)?(?:动员|重要)?(?:讲话|部署)/u},
  {in: 'opening', for: 'other', weight: 5, pattern: /(?:进驻|巡察)期间[^。]{0,30}(?:值班|受理|设)|(?:动员会|动员部署会|动员大会)[^。]{0,10}(?:召开|举行)/u},
  // 9月15日，县委召开巡察整改工作推进会: what news begins with
  {in: 'first', for: 'other', weight: 6, pattern: /召开[^。]{0,40}(?:会议?|大会)|(?:会议?|大会)[^。]{0,12}(?:召开|举行)|进驻(?![^,。]{0,14}期间)|动员|调研|督导|走访|核查组[^。]{0,80}复核/u},
  // 报告显示，… · 据新华社: news of a report
  {in: 'opening', for: 'other', weight: 6, pattern: /^[^。]{0,30}(?:报告|通报|公告)(?:显示|披露)|据新华社/u},
  // 同志们： · 各位代表：
  {in: 'opening', for: 'other', weight: 6, pattern: /^(?:同志们|各位代表|各位领导)/u},
  {in: 'opening', for: 'other', weight: 5, pattern: /第一条/u},
  {in: 'opening', for: 'other', weight: 10, pattern: /(?:制定|制订|订立)本(?:办法|规定|细则|制度|条例|规程|规则)/u},
  {in: 'heading', for: 'rectification', weight: 4, pattern: /(?:问题|意见|事项|任务|督察|巡察|巡视|审计)[^,]{0,12}整改(?!建议|要求|意见)[^,]{0,6}(?:情况|落实|进展|完成)?|整改(?:落实|进展|完成|工作)?情况/u},
  {in: 'heading', for: 'feedback', weight: 4, pattern: /(?:发现|存在|反馈|指出)[^,改]{0,8}问题$|^(?:主要|突出|存在)(?:的)?问题/u},
  {in: 'heading', for: 'feedback', weight: 2, pattern: /(?:意见|工作|整改)(?:和)?建议$|^(?:意见|工作)建议/u},
  {in: 'heading', for: 'plan', weight: 3, pattern: /^(?:总体要求|指导思想|工作目标|整改目标|保障措施|组织保障|实施步骤|时间安排|工作步骤|方法步骤|整改原则|基本原则)/u},
  // 第一条 为…，制定本办法。第二条 本办法所称…
  {in: 'heading', for: 'other', weight: 10, pattern: /(?:制定|制订|订立)本(?:办法|规定|细则|制度|条例|规程|规则)$|^本(?:办法|规定|细则|制度|条例|规程|规则)(?:所称|适用于)/u},
  {in: 'heading', for: 'other', weight: 4, pattern: /^第?[一二三四五六七八九十]{0,3}(?:总则|附则)$/u},
  // 现将整改情况向社会公示 · 对整改情况有异议 · 欢迎对整改落实情况进行监督
  {in: 'closing', for: 'rectification', weight: 3, pattern: /(?:整改|销号|整治)[^。]{0,16}(?:公示|公布|公开|监督|异议|意见)|监督[^。]{0,12}整改/u},
  {in: 'name', for: 'rectification', weight: 1, pattern: /整改[^方计]{0,10}(?:情况|通报|报告|公示)/u},
  {in: 'name', for: 'feedback', weight: 1, pattern: /反馈(?:意见|情况)/u},
  {in: 'name', for: 'plan', weight: 1, pattern: /整改[^,]{0,6}(?:方案|清单)/u},
]

// 已修订制度 · 召开会议3次 · 完成整改: what reports tell with
const deed = /已|完成|召开|修订|制定|印发|开展|组织|建立|健全|完善|加强|强化|压实|整改/u

/** Whether words under a heading tell what was done. */
export function tellsDeed(words: string): boolean {
  return deed.test(words)
}
