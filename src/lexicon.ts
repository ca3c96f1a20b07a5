/** Words that two or more modules need, as tables, and how a table becomes a pattern. */
import {findFramed} from './phrase.ts'

/** An alternation of words, longest first, so that 已完成整改 is not read as 已完成. */
export function anyOf(words: readonly string[]): string {
  return words.toSorted((one, other) => other.length - one.length).join('|')
}

// 不断 · 坚定不移 · 毫不动摇 : 不 that denies nothing; and 风险防控 : a noun of trouble that names none
const benign =
  /不断|不移|不懈|不松|不停|不减|不辍|不折不扣|不打折扣|不动摇|不放松|不忘|不仅|不敢腐|不能腐|不想腐|不留|不误|不渝|不殆|不遗余力|永不|决不|绝不|不走过场|问题导向|问题整改|风险防[控范]|隐患排查|风险排查|风险点?管控|问题线索/gu

/** Words by which the title of an issue says that something is wrong, in a title without its benign words. */
const deficiency = new RegExp(
  '不|有待|缺失|缺位|缺乏|缺少|欠缺|欠账|薄弱|弱化|虚化|淡化|边缘化|滞后|缓慢|迟缓|偏[慢低弱软松少高]|较[弱慢低差大]|差距|' +
    '(?:问题|风险|隐患|漏洞|短板|死角|盲区|缺口)(?:较|突出|多|仍|依然|明显|时有|存在|未|没|反弹|易发|$|,|、|和)|(?:存在|有|现)[^,。]{0,6}(?:问题|风险|隐患|漏洞|短板|死角|盲区|缺口)|' +
    '流于形式|走过场|形式主义|官僚主义|混乱|松懈|松散|宽松软|失之于|违规|违反|违纪|超标准|超范围|超期|超编|超额|截留|挪用|虚报|套取|闲置|浪费|' +
    '未|没有|重.{1,8}轻|老化|单一|脱节|空转|空泛|递减|乏力|淡薄|随意|打折扣|同质化|简单化|雷同|粗放|粗糙|拖沓|推诿|扯皮|弄虚作假|失管|失察|失衡|积压|拖欠|' +
    '难以|无法|难题?(?:突出|$)|[弱差少慢低松浅乱散软窄偏轻虚粗]$|顽疾|沉疴|逾期|少$|空白|泛化|固化|僵化|冗长|繁琐|断层|青黄|流失|挂账|沉淀|多头|交叉|错位|越位|变相|违法|侵占|擅自|应[^,。]{1,6}未',
  'u',
)
// 学习制度落实不严 : what a title ends in outweighs the verb it begins with
const deficientEnd = new RegExp(
  '(?:不(?:够|太|甚|尽|十分|是很)?(?:够|足|有?力|到位|严格?|实|强|高|深入?|细致?|规范|扎实|充分|完善|健全|及时|彻底|紧|牢固?|明显|理想|精准|全面?|佳|落实|主动|平衡|畅|清晰?|准确?|重视|经常|积极|严肃|透|紧密|好|合理|科学|协调|匹配|一致|同步)|' +
    '不够[\\u4e00-\\u9fff]{1,4}|尚未[\\u4e00-\\u9fff]{2,6}|有待[^,]{2,4}|缺失|缺位|缺乏|欠缺|薄弱|弱化|虚化|淡化|滞后|缓慢|偏[低慢弱软松]|差距|短板|漏洞|流于形式|走过场|混乱|松懈|失之于[^,]{1,8}|违规|乏力|淡薄|随意|脱节|打折扣)$',
  'u',
)
// 关于…问题 · “…”问题的整改 : the words after the frame's content
const problemFrame = /问题/u

/** Whether a title (folded) says that something is wrong. */
export function namesProblem(title: string): boolean {
  const [start, end] = findFramed(title)
  if (end < title.length && problemFrame.test(title.slice(end))) return true
  const words = title.slice(start, end).replace(benign, '')
  return deficientEnd.test(words) || (!action.test(title) && deficiency.test(words))
}

/** Verbs that open a report of what was done. */
const action = new RegExp(
  '^(?:已|现已|目前|及时|立即|认真|全面|进一步|持续|切实|着力|积极|不断|深入|扎实|主动|从严|举一反三|立行立改|迅速|坚决|大力|' +
    '强化|加强|加快|加大|完善|健全|建立|开展|组织|制定|制订|修订|出台|压实|严格|严肃|落实|推进|推动|规范|提升|提高|召开|印发|明确|细化|优化|深化|坚持|突出|' +
    '聚焦|成立|督促|对照|清理|清退|追缴|追回|约谈|学习|梳理|排查|整改|纠正|拓展|拓宽|畅通|创新|丰富|改进|改善|夯实|筑牢|统筹|牢固|树牢|构建|搭建|' +
    '引进|引导|选派|选优|配齐|配强|举办|委托|安排|收回|停止|取消|启动|邀请|联合|抓好|抓实|抓紧|做好|做实|补齐|补充|补办|增加|增设|增强|责成|责令|对|由|' +
    '盘活|注重|把|将|结合|围绕|针对|通过|利用|依托|按照|根据|召集|开通|实施|实行|推行|建成|新建|完成|整治|查处|问责|通报|公开|公示|转变|理顺|厘清|科学|精准|定期|常态)',
  'u',
)

/** What a heading's words say of its section's role, on folded text; the first row that matches counts. A weak one counts for a part only. */
const roleWords: readonly RoleRow[] = [
  // 巡察移交问题线索处置情况 · 信访件办理情况
  {role: 'leads', pattern: /(?:问题)?线索[^,]{0,12}(?:处置|处理|办理|查处|核查|核实|情况)|信访[^,]{0,10}(?:办理|处理|处置|情况)|移交[^,]{0,10}(?:事项|问题)[^,]{0,8}(?:办理|处理|处置|情况)|(?:追责问责|责任追究)情况/u},
  // 下一步工作打算
  {role: 'next-steps', pattern: /下一?步|下一?阶段|今后|后续工作|(?:工作|整改)(?:打算|计划|安排)$/u},
  // 持续巩固深化，不断拓展整改成效
  {role: 'next-steps', isWeak: true, pattern: /(?:巩固|深化|拓展|扩大|运用|提升)[^,。]{0,8}(?:成果|成效|后半篇)|(?:成果|成效)[^,]{0,4}(?:巩固|深化|运用|长效)|标本兼治|建立健全长效|长效机制|常态长效/u},
  // 党委书记履行第一责任人责任情况
  {role: 'leadership', pattern: /(?:书记|主要负责人|一把手|主要领导|第一责任人|负责同志)[^,]{0,24}(?:情况|责任|履行|落实|推动|组织)/u},
  // 加强对巡察整改的组织领导情况 · 履行巡察整改主体责任情况
  {role: 'organization', pattern: /(?:组织|领导|主体责任|总体|基本|部署|推动|推进|开展|工作机制|责任)[^,]{0,10}情况$|组织领导|(?:责任|政治)担当|政治站位|(?:整改)?工作(?:组织|推进|开展)|总体情况|基本情况|主要做法|整改责任|动员部署|工作概况|工作总体/u},
  // 整改意见建议 · 工作要求
  {role: 'recommendations', pattern: /(?:意见|工作)建议|意见和建议|整改(?:意见|要求|建议)|^(?:有关|几点|工作|下步)?(?:意见|建议|要求)$/u},
  // 巡察反馈问题整改情况 · 聚焦反馈问题，逐项推动整改落实
  {role: 'rectification', pattern: /(?:反馈|查出|发现|指出|具体|突出|存在|督察|审计|对照)[^,。]{0,12}(?:问题|意见|任务|事项|清单)[^。]{0,24}(?:整改|落实|办理|进展|完成|见效|见底|销号)|整改(?:任务|事项|问题)|逐[项条个]|(?:落实|进展|完成|整改|到位)情况$|问题整改|反馈(?:问题|意见)/u},
  // 巡察发现的主要问题
  {role: 'findings', pattern: /(?:发现|存在|反馈|主要|突出|具体)[^,]{0,6}问题|问题(?:清单|表现)|存在不足/u},
  // 强化责任担当，全力抓好整改
  {role: 'organization', pattern: /政治任务|来抓$|组织|领导|部署|责任|认识|站位|统筹|机制|担当|谋划|自觉|统一思想|高度重视|合力|推动整改|抓好[^,]{0,4}整改|推进[^,]{0,4}整改/u},
]

export type RoleWord = 'organization' | 'leadership' | 'rectification' | 'findings' | 'recommendations' | 'leads' | 'next-steps'

interface RoleRow {
  readonly role: RoleWord
  readonly pattern: RegExp
  readonly isWeak?: true
}

/** The role that a heading's words (folded) name; undefined where they name none. */
export function readRoleWord(title: string): RoleWord | undefined {
  const role = findRoleWord(title)?.role
  // 聚焦基层党组织建设方面 groups findings, whatever its words are
  return role === 'organization' && isCategory(title) ? undefined : role
}

function findRoleWord(title: string): RoleRow | undefined {
  return roleWords.find(({pattern}) => pattern.test(title))
}

/** The role that a heading (folded) inside another part plainly names, as 下一步工作打算 among the findings does. */
export function readPlainRoleWord(title: string): RoleWord | undefined {
  const row = findRoleWord(title)
  return row === undefined || row.isWeak === true || isCategory(title) ? undefined : row.role
}

// 在…方面 · …方面的问题整改情况
const category = /方面(?:的?(?:存在)?的?问题)?(?:的?整改)?(?:落实|进展|工作|完成)?(?:情况)?[。:]?$/u

/** Whether a title (folded) groups issues and is none. */
export function isCategory(title: string): boolean {
  return category.test(title)
}

// 聚焦基层贯彻落实… , of which the end is cut off
const categoryStart = /^(?:聚焦|围绕|在)/u

/** Whether a title (folded) begins as one that groups issues does. */
export function opensCategory(title: string): boolean {
  return categoryStart.test(title)
}

// 存在问题及整改情况 : what was found and what was done
const findingNamed = /^(?:存在|反馈|发现|主要)?的?(?:主要|具体)?问题(?:及|和|与|、)/u

/** Whether a title (folded) names what was found beside what was done about it, and not what it was. */
export function namesFinding(title: string): boolean {
  return findingNamed.test(title)
}

// （一）预算管理审计整改情况 over 1.… 2.… : what was put right is told by each below
const groupEnd = /(?:整改|落实|办理)(?:落实|进展|完成)?情况$/u

/** Whether a title (folded) may stand over issues: it says that something was put right and not what. */
export function endsAsGroup(title: string): boolean {
  return groupEnd.test(title)
}

// 第三轮督导检视出的问题 : a word for what was found that no table of labels has
const matter = /(?:问题|任务|事项)$/u

/** Whether a title (folded) ends in a word for what was found or is to be done. */
export function endsInMatter(title: string): boolean {
  return matter.test(title)
}

/** The title without that word. */
export function withoutMatter(title: string): string {
  return title.replace(matter, '')
}

// 三、存在的主要问题和不足 behind what was put right: the reporter's own
const ownShortcoming = /^(?:目前|当前|整改工作|仍|还)?(?:仍|还)?存在的?(?:主要|突出|一些)?(?:问题|困难|不足|差距)(?:[和与及、](?:不足|困难|差距|问题|打算|下步[^,。]{0,6}|原因[^,。]{0,4}))?$/u

/** Whether a title (folded) names what the reporter itself still lacks. */
export function namesOwnShortcoming(title: string): boolean {
  return ownShortcoming.test(title)
}

/** Whether a sentence (folded) speaks of problems at all. */
export function mentionsProblem(sentence: string): boolean {
  return sentence.includes('问题')
}

// What tells of a part of the notice outside headings
const partWords = {
  // 成立整改工作领导小组 · 6月20日印发整改方案
  organization: /领导小组|整改方案|民主生活会|专题会议?|动员|(?:党组|党委|常委)会议?/u,
  // 下一步，局党组将…
  'next-steps': /(?:^|。)(?:下一?步|下一?阶段|今后|接下来)|将[^,。]{0,12}后续/u,
} as const

/** Whether running text (folded) tells what else stands under a heading of its own. */
export function tellsOfPart(part: keyof typeof partWords, text: string): boolean {
  return partWords[part].test(text)
}
