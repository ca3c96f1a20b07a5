/** How far something has come, as one clause says it: its predicate, what it is said of, and what makes it no statement. On folded text. */
import {intended, willBe} from '../../meant-words.ts'
import {readToldState} from '../../state-words.ts'
import type {StateMention, StateOf} from './mention.ts'

interface Row<Value> {
  readonly value: Value
  readonly pattern: RegExp
}

// 是否完成整改：是
const answered = /^是否[^:]{2,12}:是$/u
// 确保年底前完成 · 拟于 · 待判决生效后 · 对未完成的单位 · 要求 · 按照“完成一项…” : meant, a condition, a duty
const unsaid = new RegExp(`^(?:如|若|凡|对(?!照)(?![^,;。]{2,30}已[^的,;。]{1,8}$)|要|应|须|需(?!长期)|请|确保|力争|争取|拟|计划|将|待|督促|要求|按照|坚持|严格|分类|加强|深化|统筹|持续巩固|防止|推动|下一?步|继续|逐项|专题研究|在[^,]{0,10}[中前后]$|整改时限|完成时限)|是否|(?<!按[^,;。]{0,8})要求|必须|应当|表示|后方可|前(?:全面|全部)?(?:完成|办结|销号)|${intended}|${willBe}`, 'u')
// 已责令限期拆除 · 已向法院申请强制执行 : a first step towards it
const firstStep = /已(?:经)?(?:责令|责成|要求|督促|发函|[^,;。]{0,8}申请|启动|协调|上报|报请|[^,;。]{0,4}决定|安排|约谈|列入|提请|委托|通知)/u
// 资金拨付不及时 · 已办结信访件回访不到位 · 长期未办理 · 已缴税款未入账 : what was found
const lacking = /(?:不够?|未能|没有)(?:及时|到位|彻底|规范|严格|力|高|严|足额)|长期未|未按|已[^,;。]{1,14}(?:未|仍)|流于形式|存在|反弹|质量不高|挂钩|认可|措施落实不/u
// 审计指出，截至2022年末…尚未上缴 : and all that follows in the sentence
const found = /(?:发现|指出|检查中|反映),?[^,;。]{0,4}(?<!后)(?:$|,|[:])|^(?:审计|巡察|督察|检查)[^,;。]{0,6}(?:发现|指出)(?!的|[^,;。]{0,6}后$)/u
// 已完成整改的问题，要… : what kind they are
const attribute = /(?:已|未|需)[^,;。]{0,10}(?:完成|整改|办结|坚持)[^,;。]{0,4}的?(?:问题|任务|整改任务|事项|单位)$/u

/** What a state is said of, by the words of its clause; the first row that matches counts. */
const subjects: readonly Row<StateOf>[] = [
  // 3条问题线索已全部办结 · 信访积案12件化解11件
  {value: 'lead', pattern: /线索|信访|举报|投诉|(?:移交|交办|转办)的?\d{1,4}[件起]/u},
  {value: 'part', pattern: /^除[^,;。]{1,16}外|占[^,;。]{0,12}(?:总数|总量|总额|全部)|上一?轮|上年度|以往|历次|往年|应[^,;。]{0,8}完成的|已到期|(?:其他|其余|剩余|部分)(?:反馈)?(?:问题|任务|事项)/u},
  // 该问题已销号 · 此项整改任务 · 整改状态：已完成 · 我单位已完成整改
  {value: 'issue', pattern: /(?:^|[^\d])(?:该|此|本)(?:项|条|个)?(?:具体)?(?:反馈)?(?:整改)?(?:问题|任务|事项|意见|工作)(?!涉及|所涉|中|的?(?:整改)?(?:方案|措施|责任|台账|原因))|^(?:整改|完成)(?:状态|情况|进展情况|进展|结果)?:|是否|反映的[^,;。]{2,16}问题|^我(?:单位|部门|公司|中心|街道|[局院校委厅办镇乡])(?:党组|党委|党支部)?(?:目前|现)?[已均正][^,;。]{0,4}整改(?:完成|到位|完毕)?$/u},
  // 上述问题均已整改落实到位 · 以上3项
  {value: 'all', pattern: /(?:上述|以上|所有|反馈的?|指出的?|查出的?|全部)(?:\d{1,4}[个项条])?(?:整改)?(?:具体)?(?:问题|任务|事项)(?!涉及|所涉|中的?|的?(?:整改)?(?:落实|工作|任务)?(?:方案|措施|责任|台账|清单|原因|情况|分解|切中))|以上\d{1,4}[个项条]|整改完成率/u},
  {value: 'money', pattern: /资金|款|费(?!用房)|补贴|津贴|押金|基金|租金|低保金|出让金|滞纳金|保证金|工资|账款|余款|往来|万元|亿元|\d元/u},
  // 《…办法》已印发 · 台账 · 培训
  {value: 'measure', pattern: /》|制度|机制|台账|平台|培训|排查|行动|换届|干部|书记|责任人|批评教育|检查|问责|会议|方案|党支部|支部/u},
  {value: 'matter', pattern: /合同|证|厂房|工程|项目|公司|企业|房|设备|设施|车|地|土地|耕地|资产|手续|案|安置|系统|路面|修复|通道|权属|协议|租/u},
]

// 剩余4.3万元承诺于年底前退回 : what is left is open, whatever is meant
const restMeant = /^(?:剩余|其余|余下|余款|尚余|尾款)[^,;。]{0,20}(?:承诺|约定|计划|拟|将|预计|待|分期)/u

// 被县委巡察办认定为未完成整改
const judgedOpen = /认定[^,;。]{0,4}未[^,;。]{0,4}(?:完成|整改)/u

/** The state that a clause names; undefined where it names none, or means, demands or finds fault. */
export function readPredicate(clause: string): StateMention['state'] | undefined {
  if (answered.test(clause)) return 'completed'
  if (restMeant.test(clause)) return 'in-progress'
  if (judgedOpen.test(clause)) return 'not-completed'
  // few clauses tell any, so what takes it back is asked last
  const told = readToldState(clause)
  return told === undefined || unsaid.test(clause) || firstStep.test(clause) || lacking.test(clause) || attribute.test(clause) ? undefined : told
}

/** Whether a clause opens a report of what was found, which all the rest of the sentence belongs to. */
export function opensFinding(clause: string): boolean {
  return found.test(clause)
}

/** What a clause speaks of; undefined where it names nothing. */
export function readSubject(clause: string): StateOf | undefined {
  // a name's words say nothing of what was done
  const words = clause.replace(/《[^《》]{0,60}》/gu, '《》')
  return subjects.find(({pattern}) => pattern.test(words))?.value
}

// 该笔资金 · 上述款项 · 全部退还, and not 已支付60%
const whole = /该笔|该项|该批|该宗|该|此笔|上述|所涉|涉及的?|相关|全部|全额/u
const partly = /\d{1,2}%|[一二三四五六七八九]成|部分(?!门)|其中|无关/u

/** Whether a clause speaks of all of a thing. */
export function speaksOfAll(clause: string): boolean {
  return whole.test(clause) && !partly.test(clause)
}

// 预计年底前完成 · 计划2025年6月销号
const expected = /(?:预计|计划|拟于|将于|力争)[^,;。]{0,20}(?:完成|到位|销号|办结)/u

/** Whether a clause says by when it is to be done. */
export function isExpected(clause: string): boolean {
  return expected.test(clause)
}

// 近期又有反弹
const relapse = /反弹|回潮|又出现/u

/** Whether a clause takes back what was done. */
export function tellsRelapse(clause: string): boolean {
  return relapse.test(clause)
}

// 需待省厅统一清算后方可拨付
const waits = /需待|有待|方可|方能/u

/** Whether a clause makes what was said before wait for something. */
export function saysToWait(clause: string): boolean {
  return waits.test(clause)
}

// 多付工程款12万元 · 固定资产未入账
const settleable = /资金|款项?|费用|账款|补贴|补助|租金|税款|保证金|余额|利息|收入|资产|设备|项目|工程|合同|手续|账务|账目|土地|房产|房屋|罚款|违约金|[万亿\d]元/u

/** Whether a title is about what can be settled: money, a building, a contract. */
export function isOfMatter(title: string): boolean {
  return settleable.test(title)
}

// What a sentence on the whole must speak of; sentences on one matter are left out.
const ofNotice = /反馈|指出|巡察|巡视|审计|督察|整改|查出|发现|问题/u

/** Whether a sentence may speak of all issues. */
export function speaksOfIssues(sentence: string): boolean {
  return ofNotice.test(sentence)
}
