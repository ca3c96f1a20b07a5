/** What is said of a number: by the words beside it, as of the number before in its row, or as 分别为 shares it out. */
import {findActionBehind} from './actions.ts'
import {readUndone} from './works.ts'
import {endsInDeed, readDeedLength, tellsTimes} from './deed-nouns.ts'
import type {Counted, CountMention, FoundSaying, Said} from './mention.ts'
import type {FoundNoun} from './nouns.ts'
import type {FoundNumber} from './numbers.ts'
import {isOfRest} from './parts.ts'
import {type Context, goesOn, goesOnInClause, type Place} from './place.ts'
import {isDemanded, isPlanGoingOn, isPlanned} from './plans.ts'
import {findSaying} from './sayings.ts'
import {isOccasion, readUnit} from './units.ts'
import {tellsWrong} from './wrongs.ts'

const totals: ReadonlySet<Counted> = new Set(['categories', 'items', 'issues'])
const ofPersons: ReadonlySet<Said> = new Set(['opened', 'punished', 'handled', 'transferred'])
// What works are done to; the nouns of meetings may name things too
const things: ReadonlySet<Counted> = new Set(['other', 'persons', 'meetings', 'inspections'])
// What a clause of its own may tell of; issues have a reading of the whole
const toldBehind: ReadonlySet<Counted> = new Set(['leads', 'letters', 'cases', 'measures', 'tasks'])
// 现已全部退还 · 已退还部分
const ofAll = /全部|均|全额|如数|悉数|足额/u
const ofSome = /部分|陆续|分期|逐步|正|首期/u
// 巡察组移交线索3件 : handed over to those who report; but 向市纪委移交 hands over to others
const handsOver = /(?<!向[^,]{0,8})(?:组|巡察|巡视|督察|上级|[省市县区]委|纪委)[^,]{0,8}移交/u
// 已完成、正在推进的问题分别为25个、2个
const shared = /(?:^|[^\u4e00-\u9fff、])(?<list>[\u4e00-\u9fff]{1,12}(?:[、和及][\u4e00-\u9fff]{1,20}){1,6})分别(?:为|是|有|达)?$/u

/** What is said of a number: by its own words, else as of the one before in its row. */
export function decideSaid(counted: Counted, place: Place, {saying, row}: {readonly saying: FoundSaying | undefined; readonly row: Context | undefined}): Pick<CountMention, 'said' | 'isFound'> {
  const own = isPlanned(place.clause) || isSaidToCome(place, saying) ? 'planned' : readWorks(place, saying) ?? saying?.said ?? row?.said ?? readUntold(counted, place)
  const told = settle(counted, own, place.clause)
  return {said: readBehind(told, counted, place.next) ?? told, isFound: row?.isFound === true || isFound(place, told)}
}

/** 责令施工单位退还3万元 · 计划更换锅炉2台，新增床位120张 : demanded, or one more of a plan. */
function isSaidToCome({clause, clauseStart, clausesBefore}: Place, saying: FoundSaying | undefined): boolean {
  if (saying === undefined) return false
  const [start, end] = saying.word.map((at) => at - clauseStart)
  return isDemanded(clause.slice(0, start), {said: saying.said, verb: clause.slice(start, end)}) || (start === 0 && !clause.startsWith('已') && isPlanGoingOn(clausesBefore, saying.said))
}

/** 申请拆除违建4处 : works that are told of and not done. */
function readWorks({clause, clauseStart, clausesBefore, after, next}: Place, saying: FoundSaying | undefined): Said | undefined {
  if (saying?.isWork !== true) return undefined
  const before = clause.slice(0, Math.max(0, saying.word[0] - clauseStart))
  // 经测算，修复路面3公里
  return readUndone(before, after, next) ?? (before === '' && clausesBefore.endsWith('测算,') ? 'none' : undefined)
}

/** What the clause behind tells of all that was counted. */
function readBehind(told: Said, counted: Counted, next: string): Said | undefined {
  if (told === 'planned') return readCarriedOut(next)
  return (told === 'none' || told === 'found') && toldBehind.has(counted) ? readNext(next) : undefined
}

/** 责令退还3万元，已全部退还 : demanded, and then done; 已完成招标 is of another deed. */
function readCarriedOut(next: string): Said | undefined {
  const said = findSaying(next)?.said
  const isAll = ofAll.test(next)
  if (said === 'returned' || said === 'recovered') return isAll || (next.includes('已') && !ofSome.test(next)) ? said : undefined
  return said === 'done' && isAll ? said : undefined
}

/** 移交信访件15件，均已全部办结 : of all that was counted before. */
function readNext(next: string): Said | undefined {
  return /^(?:目前|现)?(?:均|已全部|现已全部|全部)/u.test(next) && findSaying(next)?.said === 'done' ? 'done' : undefined
}

/** What is said behind the noun, else before the number. */
export function findSayingOf({unit}: FoundNumber, {before, beforeStart, after, afterStart, isBeforeNumber, clauseStart, clausesBefore}: Place, {nounAfter, named}: {readonly nounAfter: FoundNoun | undefined; readonly named: Counted | undefined}): FoundSaying | undefined {
  const mayBeWork = isOfThing(unit, named)
  const behind = after.slice(nounAfter?.end ?? 0)
  const told = isBeforeNumber ? undefined : /^[“‘]?(?:的|项目(?=已)|工程(?=已))?(?:目前|现|也)?(?:已经|均已|现已|已全部|已|均|全部|正|尚|未|基本|仍|需|达到|取得|于|持续|长期)/u.test(behind) ? findSaying(behind, mayBeWork) : undefined
  if (told !== undefined) return {...told, word: move(told.word, afterStart + (nounAfter?.end ?? 0))}
  // 形成清单并与28家企业签约 : what stands before 并 is said of something else
  const from = findLastDeed(before)
  const found = findSaying(before.slice(from), mayBeWork)
  if (found !== undefined) return {...found, word: move(found.word, beforeStart + from)}
  const last = findHeld(unit, named, {before, after}) ?? (isBeforeNumber ? undefined : findDoneTo(unit, before, after))
  return last === undefined ? findSummedUp(unit, {before, clausesBefore, clauseStart}) : {said: last.said, word: move(last.word, afterStart)}
}

// 追回津补贴和慰问费，共计5.4万元
const summedUp = /^(?:共计?|合计|总计|累计|金额|总额|资金)(?:共|约|为|达)?$/u

/** The verb of the clause before, where that names what was recovered or returned and this one how much it was. */
function findSummedUp(unit: string, {before, clauseStart, clausesBefore}: Pick<Place, 'before' | 'clauseStart' | 'clausesBefore'>): FoundSaying | undefined {
  if (unit !== '元' || !summedUp.test(before) || !clausesBefore.endsWith(',')) return undefined
  const clause = clausesBefore.slice(0, -1).replace(/^.*[,;。:!?()]/u, '')
  const found = /\d/u.test(clause) ? undefined : findSaying(clause, false)
  return found?.said === 'recovered' || found?.said === 'returned' ? {...found, word: move(found.word, clauseStart - 1 - clause.length)} : undefined
}

// 形成清单并|与28家企业签约 ; but 基本完成并持续整改4个 tells one state
const joint = /并(?!持续|长期|继续|坚持)(?!.*并(?!持续|长期|继续|坚持))/u

/** Where the last of several deeds begins. */
function findLastDeed(before: string): number {
  const at = before.search(joint)
  return at < 0 ? 0 : at + 1
}

/** 先后4次召开专题会 : the verb behind a number of occasions. */
function findHeld(unit: string, named: Counted | undefined, {before, after}: Pick<Place, 'before' | 'after'>): FoundSaying | undefined {
  const length = isOccasion(unit) && (named === 'meetings' || named === 'inspections') ? readDeedLength(before, after) : 0
  return length < 2 ? undefined : {said: 'held', word: [length - 2, length]}
}

/** 更换设备12台 · 更换会议终端12个 · 配备护士5名; but 治理问题5个, 安装费3万元, 整治检查2次 are no things. */
function isOfThing(unit: string, named: Counted | undefined): boolean {
  return !isOccasion(unit) && things.has(readUnit(unit) ?? named ?? 'other')
}

/** 对7人予以诫勉 · 3家单位主要负责人被约谈 */
function findDoneTo(unit: string, before: string, after: string): FoundSaying | undefined {
  return mayBePersons(unit) && !/未|没有/u.test(before) ? findActionBehind(after) : undefined
}

function mayBePersons(unit: string): boolean {
  return readUnit(unit) === 'persons' || unit === '家' || unit === '个'
}

function move([start, end]: readonly [number, number], by: number): readonly [number, number] {
  return [start + by, end + by]
}

/** 已完成、正在推进的问题分别为25个、2个 : the words that the numbers behind share out, one each; null where there are none. */
export function dealOut({clause, before}: Place, last: Context): readonly string[] | null {
  if (last.dealt !== null && /^[、和及]$/u.test(before)) return last.dealt.length > 1 ? last.dealt.slice(1) : null
  const list = shared.exec(clause)?.groups?.['list']
  return list === undefined ? null : list.split(/[、和及]/u)
}

export function readDealt([word = '']: readonly string[]): FoundSaying | undefined {
  return findSaying(word.replace(/的?[^的]{0,6}$/u, (noun) => (noun.startsWith('的') ? '' : noun)))
}

/** The number before, where what is said of it is said of this one too. */
export function findRow(place: Place, noun: FoundNoun | undefined, {counted, context, isPart}: {readonly counted: Counted; readonly context: Context; readonly isPart: boolean}): Context | undefined {
  // 其余20万元待退 : what is left is not what was done
  if (isOfRest(place.before)) return undefined
  const isSame = (isPart || goesOn(place, noun) || goesOnInClause(place, noun, context)) && isAlike(counted, context.counted)
  return isSame || goesOnInPersons(place, noun, {counted, context}) ? context : undefined
}

/** Whether what is said of one is said of the other too: 召开党员大会9场、支委会12场 */
function isAlike(counted: Counted, before: Counted | null): boolean {
  return counted === before || (before !== null && totals.has(counted) && totals.has(before))
}

/** 立案21件21人 · 问责党组织1个、党员干部9名 : what was done is done to these too. */
function goesOnInPersons(place: Place, noun: FoundNoun | undefined, {counted, context: {said}}: {readonly counted: Counted; readonly context: Context}): boolean {
  return counted === 'persons' && said !== null && ofPersons.has(said) && goesOn(place, noun)
}

/** Where no verb says anything of a number: 集中学习12次 is held, 违规报销0.85万元 is found. */
function readUntold(counted: Counted, {before, clause}: Place): Said {
  if ((counted === 'meetings' || counted === 'inspections') && (endsInDeed(before) || tellsTimes(before))) return 'held'
  return (counted === 'money' || counted === 'other') && tellsWrong(clause) ? 'found' : 'none'
}

/** 巡察反馈的21个问题已全部完成整改 : found, and then done. */
function isFound({before}: Place, said: Said): boolean {
  return said === 'found' || findSaying(before)?.said === 'found'
}

/** Makes what is said fit what is counted: 移交线索 transfers, 完善制度 revises, 开展问题整改 holds nothing. */
function settle(counted: Counted, said: Said, clause: string): Said {
  // 清退人员5名
  if (counted === 'persons' && (said === 'returned' || said === 'recovered')) return 'done'
  // 梳理为28个具体问题
  if (totals.has(counted) && (said === 'made' || said === 'revised')) return 'found'
  if (said === 'held' && !['meetings', 'inspections', 'other', 'persons'].includes(counted)) return 'none'
  if (said === 'transferred' && (counted === 'issues' || handsOver.test(clause))) return 'found'
  return said
}
