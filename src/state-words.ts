/** How far something has come, and the words for it: as a label's value names it, and as running text tells it. On folded text. */
import {anyOf, endsInMatter} from './lexicon.ts'
import {intended} from './meant-words.ts'
import {isNumbered} from './number-words.ts'
import type {State} from './record.ts'

/** A state that words name. */
export type NamedState = Exclude<State, 'unstated'>

interface StateRow {
  readonly state: NamedState
  readonly pattern: RegExp
}

/** States as labels and notes name them; the first row that matches counts, so denials stand before what they deny. */
const namedStates: readonly StateRow[] = [
  // 尚未整改 · 未达到序时进度 · 未整改到位，预计…
  {state: 'not-completed', pattern: /尚?未(?:能|全部|完全)?(?:完成|整改|解决|启动|销号|办结|达到序时|达序时|到位)|没有完成|整改不到位|未按期|(?:未能|不能|难以|无法)[^,。;]{0,4}(?:完成|整改|销号|到位|解决)/u},
  // 已完成并长期坚持 · 长期坚持 · 整改完成，持续巩固
  {
    state: 'sustained',
    pattern: /(?<!基本)(?:完成|到位|销号|已整改|解决)[^。;]{0,12}(?:长期|持续|常态|常抓|坚持|巩固)|^(?![^。;]{0,5}(?:基本|推进|正在))[^。;]{0,6}长期坚持|^(?![^。;]{0,99}(?:基本(?:完成|整改|到位|销号)|推进|正在))[^。;]{0,99}长期坚持[^。;]{0,4}$/u,
  },
  // 基本完成 · 基本整改到位 · 视同完成
  {state: 'mostly-completed', pattern: /基本(?:上)?(?:已)?(?:完成|整改|到位|解决|销号|办结|达标)|视同完成|大部分(?:已)?完成/u},
  // 正在整改 · 持续推进 · 取得阶段性成效 · 部分完成 · 达到序时进度
  {
    state: 'in-progress',
    pattern: /正在|持续|推进|进行中|整改中|办理中|阶段性|部分(?:已)?(?:完成|整改|解决)|序时|仍需|尚在|长期整改|有序|需长期|计划于|预计|即将|力争|计划[^,。;]{0,16}(?:完成|整改|销号|到位)|待(?:验收)?销号|(?:申请|上报|报请|提请)销号|完成\d{1,2}(?:\.\d{1,2})?%|完成(?:了)?大部分|时限未到|除[^,。;]{1,16}外/u,
  },
  // 已完成整改 · 整改到位 · 已销号 · 立行立改，已办结
  {state: 'completed', pattern: /完成|整改到位|已整改|(?<!申请|上报|报请|提请)销号|办结|已解决|到位|达标|整改完毕|完毕|已落实/u},
]

// All that a status is made of where nothing else is said: 已完成整改并长期坚持 · 正在推进 · 尚未整改 · 预计12月底前完成
const statusTokens = [
  '已经', '已', '现已', '均', '全部', '全面', '基本', '部分', '大部分', '正在', '尚未', '尚', '未', '正', '完成', '整改', '到位', '销号', '办结', '推进', '持续',
  '长期', '坚持', '取得', '阶段性', '成效', '进展', '成果', '明显', '初步', '达到', '达', '序时', '进度', '立行立改', '立整立改', '即知即改', '有序', '中', '并', '且', '需要', '需', '仍',
  '按', '按照', '计划', '时序', '要求', '解决', '巩固', '落实', '常态化', '常态', '长效', '视同', '同意', '验收', '通过', '完毕', '目前', '进行', '整治', '加快', '抓紧', '稳步',
  '该问题', '此问题', '问题', '任务', '工作', '整改情况', '状态', '完成情况', '完成状态', '整改状态', '和', '与', '及', '将', '保持', '开展', '提升', '预计', '力争', '年', '月', '日', '底前', '底', '前', '含', '的', '实现', '[、,，:;()\\d. ]',
]
const statusPhrase = new RegExp(`^(?:${anyOf(statusTokens)}){1,24}$`, 'u')

/** Whether a short text (folded) says nothing but how far an issue has come. */
export function isStatusPhrase(text: string): boolean {
  return text.length <= 30 && statusPhrase.test(text) && readState(text) !== undefined
}

/** The state that words (folded) name; undefined where they name none. */
export function readState(words: string): NamedState | undefined {
  return namedStates.find(({pattern}) => pattern.test(words))?.state
}

/** A state as a label names it. */
export const sampleState = '已完成'

/** Whether words say that a part is done: 阶段性完成, 部分完成. */
export function isPartial(words: string): boolean {
  return /阶段性|部分/u.test(words)
}

/** Whether a clause (folded) tells of one thing that was done: 1.2025年6月10日完成《…》编制. */
export function tellsOneDeed(clause: string): boolean {
  return isNumbered(clause) || /[《》]/u.test(clause)
}

/** Whether a clause (folded) names the task and not one thing of it. */
export function namesTask(clause: string): boolean {
  return /整改|任务|销号/u.test(clause)
}

// 该问题已整改完成，并长期坚持 · 目前，此项问题已基本解决 · 我单位已完成整改
const issueState = /^(?:目前,)?(?:(?:该|此|本)(?:项|个|条)?问题|我(?:单位|部门|公司|中心|[局院校委厅办镇乡])(?=[^,。]{0,6}整改))(?:目前|现)?[已正基未][^,。]{0,12}(?:,[^,。]{0,10})?$/u

/** Whether a sentence (folded) without its mark tells how far the issue has come and nothing else. */
export function tellsIssueState(sentence: string): boolean {
  return issueState.test(sentence)
}

// 已完成整改 · 正在推进
const opensPart = /^(?:已|正在|需|未|基本)/u
// 聚焦问题整改，逐项推动 : work and no state
const ofWork = /不|聚焦|推动|逐|全面|问题整改/u

/** The state by which the heading of a part (folded) groups issues: 集中整改期内已完成的整改事项 · 需长期坚持的整改事项. */
export function readPartState(title: string): NamedState | undefined {
  // 已完成（含基本完成）的整改事项 : what stands in brackets is counted in
  const words = title.replace(/\([^()]{0,20}\)/gu, '')
  return (endsInMatter(words) || opensPart.test(words)) && !ofWork.test(words) ? readState(words) : undefined
}

// 第6项整改任务已整改完成，并通过验收 · 现对已完成整改的第4项问题进行公示
const matterDone = /(?:任务|事项|问题|措施|(?:[该此本]|\d号)(?:信访件|举报件|转办件|交办件|案件))(?:\([^()]{1,10}\)|第[\d一二三四五六七八九十]{1,4}[项条个])?(?:整改)?(?:工作)?(?:已|已经|均已|现已|已全部)(?:完成整改|整改完成|完成|整改到位|完成销号|销号|办结|办理完毕|整改完毕)(?!情况|\d)|已(?:完成整改|整改完成)(?:核查|验收)?的[^。,]{0,30}(?:任务|事项|问题|情况)|(?:任务|事项|问题)[^。,]{0,8}达到(?:整改要求|整改目标|销号(?:条件|标准)|验收标准)/u
// 77项整改措施已完成41项 counts them; 第6项 names one
const notDone = new RegExp(`未|正在|尚|%的|${intended}|(?<![第\\d])\\d{1,4}[项个条件](?:整改)?(?:任务|事项|问题|措施)`, 'u')
const reach = 12

/** The words in which a title or an opening says that the one matter of a notice is done, as a stretch [start, end). */
export function findDoneMatter(text: string): readonly [number, number] | undefined {
  const match = matterDone.exec(text)
  if (match === null) return undefined
  const end = match.index + match[0].length
  return notDone.test(text.slice(Math.max(0, match.index - reach), end)) ? undefined : [match.index, end]
}

/** States as running text tells them of money, matters and deeds; the first row that matches counts. */
const toldStates: readonly StateRow[] = [
  // 尚未完成整改 · 暂未修订 · 尚有0.3万元未收回 · 未办结
  {state: 'not-completed', pattern: /(?:尚未|暂未|仍未|至今未|还未|未能)[^,;。]|(?:尚有|仍有|还有|其余|剩余|余款)[^,;。]{0,20}未|^未(?:完成|办结|整改|销号)|暂无法|无法(?:收回|追回|退回|归还|收缴|追缴)/u},
  // 部分完成 · 阶段性办结 · 正在推进 · 达到序时进度 · 仍在整改中
  {
    state: 'in-progress',
    pattern: /部分(?:已)?(?:完成|整改|解决)|阶段性(?:完成|办结|成效|进展|整改|目标)|正在|正按|仍在|尚在|仍需|即将|整改中$|序时|(?:有序|持续|稳步|积极|加快)推进(?:中|整改)?$|按计划[^,;。]{0,6}推进|进入[^,;。]{1,8}程序|(?:完成|清理|拨付|支付|收回|追回|退还)(?:了)?(?:\d{1,2}%|[一二三四五六七八九]成|部分)/u,
  },
  // 基本完成 · 基本整改到位
  {state: 'mostly-completed', pattern: /基本(?:上)?(?:已)?(?:完成|整改|到位|解决|销号|办结|办理)/u},
  // 已完成并长期坚持 · 整改完成，持续巩固
  {state: 'sustained', pattern: /(?:完成|到位|整改|办结|销号)[^,;。]{0,8}(?:长期坚持|持续坚持|常态化坚持|持续巩固)/u},
  // 已拨付至施工单位 · 均已整改完毕 · 已全部追回 · 问题已得到解决
  {state: 'completed', pattern: /(?:已经|均已|现已|也已|已)(?!(?:成为|形成|久|经常|达[^到]))[^,;。已]{0,14}(?:完成|完工|竣工|建成|整改|办结|销号|到位|完毕|审结|化解|解决|落实|清偿|处置|签|印发|通过|作出|换届|更换|打通|拨付|下达|上缴|缴|收回|追回|征收|扣回|扣减|核销|退|归还|支付|兑付|入账|登记|盘活|收缴|划转|交付|补办|办理|移交|拆除|纠正|腾退|调配|复耕|复绿|封存|拍卖|招租|出租|清理|修复|补录|采纳|立行立改)/u},
  // 全部整改到位 · 整改完成22个 · 整改完成率达100%
  {state: 'completed', pattern: /全部(?:整改|完成|办结|销号|追回|收回|退还|退回|清退|归还|上缴|缴入|收缴|拨付|兑付|落实|化解)|(?:整改|化解|修复|办理)?(?:完成|到位|完毕)$|(?:整改到位|整改完成|完成整改|化解|办结|完成)\d|得到(?:有效|彻底|妥善|全面)?(?:解决|整改|化解)|完成率(?!未|不)[^,;。未不]{0,6}100%/u},
]

/** The state that a clause of running text tells; undefined where it tells none. */
export function readToldState(clause: string): NamedState | undefined {
  return toldStates.find(({pattern}) => pattern.test(clause))?.state
}

// What may stand between 已 and the verb: 已于6月, 均已按要求, 已得到有效
const manner = '(?:全部|全面|彻底|如期|按期|按时|按[^,;。]{0,10}?(?:要求|时限|规定|标准)|于[^,;。]{1,12}?(?=完成|整改|销号|办结|解决)|得到(?:有效|彻底|妥善|全面|及时|较好)?|予以|实现)'
const ended = '(?=$|[\\d(、]|并|且|和|及|达)'
const heads = '(?:完成(?:了)?(?:全部)?(?:整改|销号|验收)(?:销号|验收|工作|任务)?|整改(?:落实)?(?:工作|任务)?(?:全部)?(?:完成|到位|完毕|结束|销号)|销号|办结(?:销号)?|解决|化解|纠正|完成|完毕|立[行整]立改|通过[^,;。]{0,10}?验收|达到(?:整改|销号|验收)(?:要求|标准|条件|目标))'
/** 已按要求整改到位 · 均已完成整改并通过验收, and not 已纳入整改台账, 已完成整改方案 : the verb is the last of its clause. */
const issueDone = new RegExp(
  `(?:已经|[均都也现]已|已|均|全部)${manner}{0,3}${heads}${ended}|已(?:经)?${manner}{0,2}整改${ended}|` +
  '^是否[^:]{2,12}:是$|(?:措施|任务)[^,;。]{0,4}(?:均已|已全部|全部|已)(?:落实|执行)(?:到位|完毕)?$|(?<!不)整改(?:落实)?(?:工作|任务)?(?:已)?(?:完成|到位|完毕)(?:$|[\\d,])|(?:^|整改|问题|任务|事项|销号)[^,;。未不培训学习]{0,6}完成率[^,;。未不]{0,6}100%',
  'u',
)

/** Whether a clause of running text says of issues that they are done; what else was done to them is a deed. */
export function saysIssueDone(clause: string): boolean {
  return issueDone.test(clause)
}
