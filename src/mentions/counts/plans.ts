/** Words for what is meant or demanded and not so. On folded text. */
import {intended, willBe} from '../../meant-words.ts'
import type {Said} from './mention.ts'

// 计划 · 拟 · 力争 : what is meant and not so; but 按计划完成, 制定工作计划3份, 模拟演练2次
const planned = new RegExp(`${intended}|${willBe}|应于|应在|(?<![需主重必只不])要(?=开展|召开|组织|举办|进行|建立|制定)|准备|筹备|筹建|目标|不少于|不低于|不得|(?<!已[^,;。]{0,12})[于在][^,;。]{1,12}前(?:必须|全部|全面)?完成(?!了)|(?<![按照])(?:起诉|判决|协商)[^,;。]{0,20}$|每(?:年|季度?|月|周|半年)`, 'u')
// 要求施工单位追回3万元; but 按照巡察组要求追回 tells what for
const wanted = /(?<!(?:按|照|根据|依据|对照|落实|符合)[^,;。]{0,12})(?:要求|建议)[^,;。]{0,20}$/u

/** Whether words before a number say that it is meant and not so. */
export function isPlanned(words: string): boolean {
  // 年度计划3份 : a document
  const told = words.replace(/计划$/u, '')
  return planned.test(told) || wanted.test(told)
}

// 计划6月底前更换锅炉2台，新增床位120张 : the plan goes on; but 目前已新增床位60张
const meant = /(?:(?<!(?:按|照|依|据)[^,;。]{0,6})计划(?=[\d于在今明年下至到])|(?<!模|草)拟(?!定(?!于)|订)|将(?:于|在|陆续|逐步)|下一?步)/u
const told = /[已共均仍。;]|目前|截至|累计/u
const deeds: ReadonlySet<Said> = new Set(['done', 'made', 'revised', 'held', 'recovered', 'returned'])

/** Whether a deed that opens a clause is one more of a plan in the clauses before it. */
export function isPlanGoingOn(clausesBefore: string, said: Said): boolean {
  const plan = deeds.has(said) ? meant.exec(clausesBefore) : null
  return plan !== null && clausesBefore.endsWith(',') && !told.test(clausesBefore.slice(plan.index))
}

/** Verbs that make others do what the verb behind them says. */
const demands: readonly {readonly pattern: RegExp; readonly of: ReadonlySet<Said>; readonly unless?: RegExp}[] = [
  // 责令退还3万元 · 限期拆除违建2处; but 经责令退还3万元
  {pattern: /(?<!经)(?:责令|勒令|限令|限期)[^,;。已]{0,20}$/u, of: new Set(['recovered', 'returned', 'done', 'made', 'revised'])},
  // 督促退回5.2万元; but 督促办结12件 and 督促建立制度3项 came to an end, and 督促企业已退还 too
  {pattern: /(?<!经)(?:督促|敦促|催促|催告|通知|动员)[^,;。已]{0,20}$/u, of: new Set(['recovered', 'returned', 'done']), unless: /办结|销号|完成|到位|解决|化解|纠正|结案/u},
]

/** Whether a verb is no more than demanded by the words before it. */
export function isDemanded(before: string, {said, verb}: {readonly said: Said; readonly verb: string}): boolean {
  return demands.some(({pattern, of, unless}) => of.has(said) && pattern.test(before) && unless?.test(verb) !== true)
}

// 督促下属单位完成整改，整改完成率100% : the rate is theirs
const demandedOfOthers = /(?:^|[,;。])[^,;。]{0,12}(?:督促|指导|责令|要求|推动|帮助)[^,;。]{2,30},$/u

/** Whether the clause before a bare rate has others do what it measures. */
export function isOfDemanded(clausesBefore: string): boolean {
  return demandedOfOthers.test(clausesBefore)
}
