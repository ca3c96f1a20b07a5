/** What is said of a number, by the words beside it. On folded text; each row has its sample. */
import {findAction} from './actions.ts'
import type {FoundSaying, Said} from './mention.ts'
import {anyWork} from './works.ts'
import {tellsFault} from './wrongs.ts'

/** What is said of a number, by the words before it or behind its noun; the first row that matches counts, so denials stand before what they deny. */
const sayings: readonly {readonly said: Said; readonly pattern: RegExp; readonly isWork?: true}[] = [
  // 尚未完成1个 · 2个未整改到位
  {said: 'not-done', pattern: /(?:尚未|未能|没有|未)(?:能)?(?:完成|整改|销号|办结|解决|到位|启动)/u},
  // 基本完成3个
  {said: 'mostly-done', pattern: /基本(?:上)?(?:已)?(?:完成|整改|到位|解决|销号|办结)/u},
  // 阶段性完成4个 · 正在推进2个 · 需长期坚持3个
  {said: 'under-way', pattern: /正在|正按|整改中|办理中|推进中|阶段性|部分(?:完成|整改|解决)|序时|仍需|需长期|长期坚持|持续(?:整改|推进|深化|坚持)|仍在|尚在|有序推进|推进整改|加快|抓紧|正整改|正推进|(?:申请|上报|报请|提请)销号|延期整改/u},
  // 清理用地款1.05亿元 : got in; but 清理台账12本
  {said: 'recovered', pattern: /清理(?=[^,;。]{0,6}款$)/u},
  // 已完成整改35个 · 整改到位 · 销号
  {said: 'done', pattern: /(?:已经|均已|现已|已|均)?(?:全部|全面)?(?:完成整改|整改完成|整改完毕|办理完毕|完成(?!时限|时间|情况|标准)|落实(?!到[人岗科具]|(?:整改)?(?:责任|措施|专人|人员|领导|分工))|整改到位)|已整改|全部整改|均整改|(?:并|督促)整改|整改(?:了)?$|(?<!申请|上报|报请|提请|拟)销号|办结|解决|纠正|化解|整治到位|了结|结案|清理|完工|竣工|已(?:开工|建成|投用|投入使用)/u},
  {said: 'done', pattern: new RegExp(anyWork, 'u'), isWork: true},
  {said: 'recovered', pattern: /追回|追缴|收缴|收回|上缴|缴回|挽回|清缴|征收|入库|缴库|收取|清收|盘活/u},
  {said: 'returned', pattern: /退还|清退|退回|退缴|退赔|兑付|拨付|发放|返还|(?<!转移)支付|补发|归还|缴纳|扣减|核减|扣回|扣除|补缴|缴存|退款|兑现/u},
  {said: 'made', pattern: /制定|出台|建立|印发|新建|制订|形成|新增|起草|新制|细化|分解/u},
  // 更新应急预案3份
  {said: 'revised', pattern: /修订|完善|健全|修改|废止|梳理|更新(?=[^,;。]{0,12}(?:制度|办法|规定|细则|规程|流程|预案)$)/u},
  {said: 'held', pattern: /召开|主持|举办|开展|组织(?!生活会|部|建设)|举行|参加|进行|实施|召集|开办|讲授|参训/u},
  // 巡察反馈问题39个 · 指出12个方面
  {said: 'found', pattern: /反馈|指出|发现|查出|存在(?=的?(?:问题|$))|提出|查摆|自查出|反映|检查出|排查|指明|检视|交办|转办|移交|受理|收到|认领/u},
]

const open = sayings.slice(0, 3)
// A row tried at each place of a text
const deeds = sayings.slice(3).map(({said, pattern, isWork = false}) => ({said, isWork, pattern: new RegExp(pattern, 'gu')}))
const ofAny = deeds.filter(({isWork}) => !isWork)

/** What words before or behind a number say of it; works only where it may count things. */
export function findSaying(words: string, mayBeWork = true): FoundSaying | undefined {
  const denied = findFirst(open, words)
  if (denied !== undefined) return denied
  return findAction(words) ?? findLast(mayBeWork ? deeds : ofAny, words)
}

function findFirst(rows: typeof sayings, words: string): FoundSaying | undefined {
  for (const {said, pattern} of rows) {
    const match = pattern.exec(words)
    if (match !== null) return {said, word: [match.index, match.index + match[0].length]}
  }
  return undefined
}

/** The saying nearest to the number; of 制定、完善制度 the first of the row. */
function findLast(rows: typeof deeds, words: string): FoundSaying | undefined {
  let last: FoundSaying | undefined
  let made: FoundSaying | undefined
  for (const {said, pattern, isWork} of rows) {
    const word = findLastWord(pattern, words, mayStandBeforeDe.has(said))
    if (word === undefined) continue
    if (said === 'made') made = {said, word, isWork}
    if (last === undefined || word[0] > last.word[0]) last = {said, word, isWork}
  }
  const told = last === undefined ? undefined : toSaying(last, words)
  if (told?.said !== 'revised' || made === undefined || told.word[0] - made.word[1] > 2) return told
  const first = toSaying(made, words)
  return first.said === 'made' ? first : told
}

/** The last place where a pattern matches, of those with 的 behind them only where it may stand there. */
function findLastWord(pattern: RegExp, words: string, mayBeAttribute: boolean): readonly [number, number] | undefined {
  let last: readonly [number, number] | undefined
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    if (mayBeAttribute || words.charAt(pattern.lastIndex) !== '的') last = [match.index, pattern.lastIndex]
  }
  return last
}

// 反馈的21个问题 · 已完成的35个; but 发放的补贴11项 says what kind they are
const mayStandBeforeDe: ReadonlySet<Said> = new Set(['done', 'mostly-done', 'under-way', 'not-done', 'found'])

function toSaying({said, word, isWork = false}: FoundSaying, words: string): FoundSaying {
  const before = words.slice(0, word[0])
  // 落实规定不到位问题5个
  const isWrong = wrongly.test(before) || purpose.test(before) || (carriesOut.test(words.slice(...word)) && isLacking.test(words.slice(word[1]))) || (isWork && tellsFault(before))
  return {said: denial.test(before) ? 'not-done' : due.test(before) ? 'planned' : isWrong ? 'found' : said, word, isWork}
}

// 未召开 · 没有制定 : denied
const denial = /(?:未|没有|没|不)(?:能|及时|按[^,。;、]{1,6}|定期|再)?$/u
// 违规发放 · 多缴纳 · 仅召开 : what was found and not what was done about it
// 借款用于缴纳费用437.66万元 : what it was for
const purpose = /用[于来作]$/u
const wrongly = /(?:违规|违反规定|违法|超标准|超标|超范围|超额|擅自|重复|虚假|虚报|多|少|不当|仅|只|套取)$/u
const carriesOut = /落实|制定|建立|完善|健全|开展|组织|进行/u
const isLacking = /^[^,;。]{0,20}(?:不到位|不力|不够|不严|不彻底|不规范|不足)/u
// 应追缴12万元 : a duty
const due = /(?:应当?|需要?|须|待)$/u
