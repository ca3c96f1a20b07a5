/** The words of counts: units, what is counted, what is said of it. On folded text; each row has its sample. */
import {anyOf} from '../../lexicon.ts'
import type {Counted, Said} from './mention.ts'

/** Units that may count anything, and those that count one thing. */
const units: readonly (readonly [unit: string, counted: Counted | null])[] = [
  ['个', null], ['项', null], ['条', null], ['件', null], ['次', null], ['场次', 'meetings'], ['轮次', null], ['件次', null], ['户次', 'other'], ['笔', 'other'], ['张', 'other'], ['部', 'other'], ['卷', 'other'], ['场', null], ['期', null], ['轮', null], ['批次', null], ['批', null], ['宗', null], ['起', null], ['处', null], ['份', null],
  ['大方面', 'categories'], ['方面', 'categories'], ['大类', 'categories'], ['类', 'categories'], ['人次', 'persons'], ['人', 'persons'], ['名', 'persons'], ['位', 'persons'],
  ['家', 'other'], ['户', 'other'], ['篇', 'other'], ['台', 'other'], ['套', 'other'], ['辆', 'other'], ['座', 'other'], ['所', 'other'], ['亩', 'other'], ['公里', 'other'], ['千米', 'other'], ['米', 'other'],
  ['平方米', 'other'], ['平方公里', 'other'], ['立方米', 'other'], ['吨', 'other'], ['公顷', 'other'], ['棵', 'other'], ['株', 'other'], ['块', 'other'], ['本', 'other'], ['册', 'other'], ['间', 'other'], ['口', 'other'], ['盏', 'other'],
  ['万元', 'money'], ['亿元', 'money'], ['元', 'money'], ['%', null],
]
const unitKinds: ReadonlyMap<string, Counted | null> = new Map(units)
const occasions: ReadonlySet<string> = new Set(['次', '场次', '场', '期', '轮', '轮次', '批', '批次', '位'])

/** Whether a unit counts times at which something was done. */
export function isOccasion(unit: string): boolean {
  return occasions.has(unit)
}

/** An alternation of the units. */
export const anyUnit = anyOf(units.map(([unit]) => unit))

/** What a unit counts whatever stands beside it; null where that decides. */
export function readUnit(unit: string): Counted | null {
  return unitKinds.get(unit) ?? null
}

// Between a unit and what is counted: 39个具体问题 · 12项内控制度 · 5名党员干部
// but not over a verb of its own: 15个乡镇开展督查2轮
const between = '(?:(?![已均未正和与对经也都共被]|开展|进行|召开|提出|发现|制定|实施|累计)[\\u4e00-\\u9fff“”]){0,8}?'

/** What is counted, by the noun behind a number or before it; the first row that matches counts. */
const nouns: readonly {readonly counted: Counted; readonly words: readonly string[]}[] = [
  // 2件问题线索
  {counted: 'leads', words: ['问题线索', '信访线索', '线索']},
  // 信访件5件 · 3件信访举报
  {counted: 'letters', words: ['信访件', '信访举报', '信访事项', '信访', '举报件', '转办件', '交办件', '来信来访', '来信', '来访', '举报', '投诉']},
  {counted: 'cases', words: ['案件']},
  // 15个分项问题
  {counted: 'items', words: ['分项问题', '分项', '小项', '子项', '小类']},
  {counted: 'issues', words: ['方面具体问题', '问题', '反馈意见', '整改事项', '反馈事项', '事项']},
  // 四大方面
  {counted: 'categories', words: ['方面', '大类', '类别']},
  {counted: 'measures', words: ['措施', '举措']},
  {counted: 'tasks', words: ['任务']},
  // 制度12项 · 3个管理办法
  {counted: 'rules', words: ['制度', '办法', '规定', '细则', '规程', '规范', '机制', '文件', '预案', '规则', '流程', '指引']},
  {counted: 'inspections', words: ['检查', '排查', '督查', '督导', '督察', '巡查', '抽查', '暗访', '走访', '调研', '核查', '巡河', '执法']},
  {
    counted: 'meetings',
    words: ['会议', '推进会', '调度会', '专题会', '党组会', '党委会', '常委会', '座谈会', '办公会', '例会', '部署会', '会', '学习', '培训', '培训班', '党课', '研讨', '讲座', '宣讲', '活动', '调度', '教育', '主题党日', '党日', '演练', '谈心谈话'],
  },
  {counted: 'persons', words: ['党员', '干部', '人员', '职工', '教师', '责任人', '同志', '对象', '群众', '领导']},
  {counted: 'money', words: ['资金', '款', '款项', '金额', '补贴', '经费']},
]
const nounKinds: ReadonlyMap<string, Counted> = new Map(nouns.toReversed().flatMap(({counted, words}) => words.map((word) => [word, counted] as const)))
const anyNoun = anyOf([...nounKinds.keys()])

const lastNoun = new RegExp(anyNoun, 'gu')

/** The last noun in words before a number, where what is said of it stands between: 整改措施已落实50条 */
export function findNounWithin(words: string): Counted | undefined {
  const noun = [...words.matchAll(lastNoun)].at(-1)?.[0]
  return noun === undefined ? undefined : nounKinds.get(noun)
}

// Behind a number: 个具体问题 · 项措施; before it: 反馈问题共39个 · 制度12项
const nounAfter = new RegExp(`^(?:的|余|多)?${between}(?<noun>${anyNoun})`, 'u')
const nounBefore = new RegExp(`(?<noun>${anyNoun})[)”》]?(?:累计|一共|共计|合计|总计|总数|总额|数量|共|总|达到|达|为|有|是|约|近|:|计|等){0,4}$`, 'u')

/** A noun found in a text, and what it counts. */
export interface FoundNoun {
  readonly counted: Counted
  readonly start: number
  readonly end: number
}

/** The noun that stands behind a number. */
export function findNounAfter(after: string): FoundNoun | undefined {
  const match = nounAfter.exec(after)
  const noun = match?.groups?.['noun']
  const counted = noun === undefined ? undefined : nounKinds.get(noun)
  if (match === null || noun === undefined || counted === undefined) return undefined
  return {counted, start: match[0].length - noun.length, end: match[0].length}
}

/** The noun that stands before a number. */
export function findNounBefore(before: string): FoundNoun | undefined {
  const match = nounBefore.exec(before)
  const noun = match?.groups?.['noun']
  const counted = noun === undefined ? undefined : nounKinds.get(noun)
  if (match === null || noun === undefined || counted === undefined) return undefined
  return {counted, start: match.index, end: match.index + noun.length}
}

/** What was done to persons, cases and leads, as it is printed. */
const actions: readonly {readonly said: Said; readonly words: readonly string[]}[] = [
  {
    said: 'punished',
    words: [
      '党内严重警告', '党内警告', '留党察看', '开除党籍', '撤销党内职务', '政务警告', '政务记大过', '政务记过', '政务降级', '政务撤职', '政务开除', '严重警告', '警告', '记大过', '记过', '降级', '撤职', '开除公职', '开除',
      '党纪政务处分', '党纪政纪处分', '党政纪处分', '党纪处分', '政务处分', '政纪处分', '纪律处分', '处分',
    ],
  },
  {
    said: 'handled',
    words: [
      '诫勉谈话', '诫勉', '提醒谈话', '谈话提醒', '廉政谈话', '警示谈话', '批评教育', '通报批评', '责令书面检查', '责令检查', '书面检查', '作出检查', '组织处理', '组织措施', '函询', '约谈提醒', '警示约谈', '约谈', '谈话', '提醒',
      '追责问责', '问责', '免职', '追责', '调离岗位', '调整岗位', '停职检查', '停职', '责任追究', '解聘', '辞退',
    ],
  },
  // 移交 alone may be what a group handed over
  {said: 'opened', words: ['立案审查调查', '立案审查', '立案查处', '立案调查', '立案侦查', '立案']},
  {said: 'transferred', words: ['移送司法机关', '移送纪检监察机关', '移送', '移交']},
]
const actionKinds: ReadonlyMap<string, Said> = new Map(actions.flatMap(({said, words}) => words.map((word) => [word, said] as const)))
const anyAction = new RegExp(anyOf([...actionKinds.keys()]), 'gu')

/** What is said of a number, by the words before it or behind its noun; the first row that matches counts, so denials stand before what they deny. */
const sayings: readonly {readonly said: Said; readonly pattern: RegExp}[] = [
  // 尚未完成1个 · 2个未整改到位
  {said: 'not-done', pattern: /(?:尚未|未能|没有|未)(?:能)?(?:完成|整改|销号|办结|解决|到位|启动)/u},
  // 基本完成3个
  {said: 'mostly-done', pattern: /基本(?:上)?(?:已)?(?:完成|整改|到位|解决|销号|办结)/u},
  // 阶段性完成4个 · 正在推进2个 · 需长期坚持3个
  {said: 'under-way', pattern: /正在|正按|整改中|办理中|推进中|阶段性|部分(?:完成|整改|解决)|序时|仍需|需长期|长期坚持|持续(?:整改|推进|深化|坚持)|仍在|尚在|有序推进|推进整改|加快|抓紧|正整改|正推进/u},
  // 已完成整改35个 · 整改到位 · 销号
  {said: 'done', pattern: /(?:已经|均已|现已|已|均)?(?:全部|全面)?(?:完成整改|整改完成|整改完毕|办理完毕|完成|落实|整改到位)|已整改|全部整改|均整改|(?:并|督促)整改|整改(?:了)?$|销号|办结|解决|纠正|化解|整治到位|了结|结案|清理|清运|清除|拆除|修复|关停|取缔|建成|完工|竣工|安装|铺设|栽植|补种|改造|植树/u},
  {said: 'recovered', pattern: /追回|追缴|收缴|收回|上缴|缴回|挽回|清缴|征收|入库|收取|清收/u},
  {said: 'returned', pattern: /退还|清退|退回|退缴|退赔|兑付|拨付|发放|返还|支付|补发|归还|缴纳|扣减|核减|扣回|扣除|补缴|缴存|退款|兑现/u},
  {said: 'made', pattern: /制定|出台|建立|印发|新建|制订|形成|新增|起草|新制|细化|分解/u},
  {said: 'revised', pattern: /修订|完善|健全|修改|废止|梳理/u},
  {said: 'held', pattern: /召开|举办|开展|组织(?!生活会|部|建设)|举行|参加|进行|实施|召集|开办|讲授|参训/u},
  // 巡察反馈问题39个 · 指出12个方面
  {said: 'found', pattern: /反馈|指出|发现|查出|提出|查摆|自查出|反映|检查出|排查|指明|检视|交办|转办|移交|受理|收到|认领/u},
]

// 计划 · 拟 · 力争 : what is meant and not so
const planned = /(?:计划|拟(?!定|订)|将(?:于|在|继续|进一步|全面|持续|完成|按期|陆续|逐步)|力争|应于|应在|预计|争取|确保|力求|准备|目标|不少于|不低于|不得|(?<![按照])(?:要求|建议|起诉|判决|协商)[^,;。]{0,20}$|每(?:年|季度?|月|周|半年))/u

/** A word for what is said, found in a text. */
export interface FoundSaying {
  readonly said: Said
  /** Where the word for it stands. */
  readonly word: readonly [number, number]
}

// 处分影响期满的3人 · 免予处分2人
const isOver = /^(?:影响期|期满|期限)/u
const spared = /(?:免予|免于|不予|拟|未(?:被|受到|予以)?|影响期满?后?解除)(?:党纪|政务|纪律)?$/u

/** What words before or behind a number say of it. */
export function findSaying(words: string): FoundSaying | undefined {
  const denied = findFirst(sayings.slice(0, 3), words)
  if (denied !== undefined) return denied
  const found = [...words.matchAll(anyAction)].filter(({index, 0: word}) => !isOver.test(words.slice(index + word.length)) && !spared.test(words.slice(0, index)))
  return toAction(found) ?? findLast(sayings.slice(3), words)
}

/** The last of the deeds to persons found in a text; of 党内警告处分 the grade, which says more than that it is one. */
function toAction(found: readonly RegExpExecArray[]): FoundSaying | undefined {
  const last = found.at(-1)
  const action = last === undefined ? undefined : found.find(({0: word, index}) => index + word.length === last.index) ?? last
  const said = action === undefined ? undefined : actionKinds.get(action[0])
  return action === undefined || said === undefined ? undefined : {said, word: [action.index, action.index + action[0].length]}
}

/** The saying nearest to the number; of 制定、完善制度 the first of the row. */
function findLast(rows: typeof sayings, words: string): FoundSaying | undefined {
  const found = rows.flatMap(({said, pattern}) => {
    const match = [...words.matchAll(new RegExp(pattern, 'gu'))].findLast(({index, 0: word}) => mayStandBeforeDe.has(said) || !words.startsWith('的', index + word.length))
    return match === undefined ? [] : [toSaying(said, words, [match.index, match.index + match[0].length])]
  }).toSorted((one, other) => other.word[0] - one.word[0])
  const [last] = found
  return last?.said === 'revised' ? found.find(({said, word}) => said === 'made' && last.word[0] - word[1] <= 2) ?? last : last
}

// 反馈的21个问题 · 已完成的35个; but 发放的补贴11项 says what kind they are
const mayStandBeforeDe: ReadonlySet<Said> = new Set(['done', 'mostly-done', 'under-way', 'not-done', 'found'])

function toSaying(said: Said, words: string, word: readonly [number, number]): FoundSaying {
  const before = words.slice(0, word[0])
  // 落实规定不到位问题5个
  const isWrong = wrongly.test(before) || (carriesOut.test(words.slice(...word)) && isLacking.test(words.slice(word[1])))
  return {said: denial.test(before) ? 'not-done' : due.test(before) ? 'planned' : isWrong ? 'found' : said, word}
}

// 未召开 · 没有制定 : denied
const denial = /(?:未|没有|没|不)(?:能|及时|按[^,。;、]{1,6}|定期|再)?$/u
// 违规发放 · 多缴纳 · 仅召开 : what was found and not what was done about it
const wrongly = /(?:违规|违反规定|违法|超标准|超标|超范围|超额|擅自|重复|虚假|虚报|多|少|不当|仅|只|套取)$/u
const carriesOut = /落实|制定|建立|完善|健全|开展|组织|进行/u
const isLacking = /^[^,;。]{0,20}(?:不到位|不力|不够|不严|不彻底|不规范|不足)/u
// 应追缴12万元 : a duty
const due = /(?:应当?|需要?|须|待)$/u
// 违规报销4笔 · 应收未收房租5.27万元 : what was wrong, where no verb tells more
const wrong = /违规|违反|虚列|套取|欠缴|欠付|重复领取|挪用|挤占|截留|侵占|漏缴|少缴|收受|应[^,。;]{1,4}未/u

/** Whether words before a number tell what was wrong. */
export function tellsWrong(words: string): boolean {
  return wrong.test(words)
}

// 集中学习12次 · 现场督导8次 : a noun that is a deed by itself
const deedNoun = /(?:学习|培训|党课|研讨|调研|督查|督导|督察|检查|排查|抽查|暗访|走访|核查|调度|宣讲|演练|巡查|巡河)[)”]?(?:累计|共计|共)?(?:了|达|约|近)?$/u
const tooFew = /未|没有|仅|只|不足|缺/u

/** Whether words before a number end in a deed that was done: 集中学习12次. */
export function endsInDeed(words: string): boolean {
  return deedNoun.test(words) && !tooFew.test(words)
}

// 受到处分的2人 · 处分影响期 : what kind they are
const kindOnly = /^(?:的|后|期|人员|对象|干部|党员|影响|决定)/u

// 未被约谈 · 应诫勉未诫勉 · 此前受到处分 · 被公安机关立案
const notDone = /未|没有|不(?:予|再)|应|拟|此前|曾|公安/u

/** What was done to the persons that stand before some words: 2人被约谈 · 对7人予以诫勉; the number stands before. */
export function findActionBehind(words: string): FoundSaying | undefined {
  const found = [...words.matchAll(anyAction)].filter(({index, 0: word}) => !kindOnly.test(words.slice(index + word.length)) && !notDone.test(words.slice(0, index)))
  return toAction(found)
}

function findFirst(rows: typeof sayings, words: string): FoundSaying | undefined {
  for (const {said, pattern} of rows) {
    const match = pattern.exec(words)
    if (match !== null) return {said, word: [match.index, match.index + match[0].length]}
  }
  return undefined
}

/** Whether words before a number say that it is meant and not so. */
export function isPlanned(words: string): boolean {
  return planned.test(words)
}

// 立行立改问题5个 · 上一轮 · 自查 : of some and not of the whole
const some = /等[^,。、]{0,4}问题|立行立改|即知即改|上一?轮|以往|历次|自查|选人用人|意识形态|专项检查|个性|共性|重点|领办|包案|牵头(?:整改|负责|办理)?的?(?:问题|任务|事项)?$|(?:书记|成员|领导|带头)[^,。;]{0,8}(?:认领|查摆|检视)/u

// 落实制度不到位问题5个 : of one sort
const ofSort = /(?:不到位|不力|不严|不够[^,、]{0,4}|不足|不规范|不彻底)(?:的|等){0,2}(?:具体)?问题$/u

/** Whether words before a number name a part. */
export function isOfSome(words: string): boolean {
  return some.test(words) || ofSort.test(words)
}

// 其余2个 · 剩余一个
const rest = /(?:其余|剩余|余下|另外|另有|还有|尚有|其他|其它)(?:的)?$/u

/** Whether a number behind some words is what is left of one before. */
export function isOfRest(words: string): boolean {
  return rest.test(words)
}

// 四个意识 · 两个维护 : sayings that count nothing
const idiom = /^[一二两三四五六七八九十]{1,2}(?:个(?:意识|自信|维护|确立|聚焦|务必|坚决|革命|全面|伟大|必由|一以贯之|责任|清单|全覆盖|转变|规范|带头|过硬|不放过|到位|方面军)|项(?:机制|规定精神|监督|改革)|条(?:主线|禁令)|大(?:工程|战役|行动|攻坚|纪律)|次(?:方|会))/u

// 一方面…另一方面 · 一户一档 · 五位一体
const article = /^(?:一方面|一[^,。;、]{1,2}一[^,。;、]|五位一体)/u

/** Whether a number and what follows it is a saying. */
export function isIdiom(words: string): boolean {
  return idiom.test(words) || article.test(words)
}
