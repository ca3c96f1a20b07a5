/** Nouns that are deeds by themselves. On folded text. */

// 集中学习12次 · 现场督导8次 : a noun that is a deed by itself
const deedNoun = /(?:学习|培训|党课|研讨|调研|督查|督导|督察|检查|排查|抽查|暗访|走访|核查|调度|宣讲|演练|巡查|巡河)[)”]?(?:累计|共计|共)?(?:了|达|约|近)?$/u
const tooFew = /未|没有|仅|只|不足|缺/u
// 先后4次召开专题会 · 3次组织学习 · 12次深入现场检查 : the number stands before its verb
const deedBehind = /^(?:专门|专题|集中|主动|分别|带队)?(?:召开|举行|举办|开展|组织(?!部|生活)|召集|进行|深入|赴|前往)/u

/** Whether words before a number end in a deed that was done: 集中学习12次. */
export function endsInDeed(words: string): boolean {
  return deedNoun.test(words) && !tooFew.test(words)
}

// 先后5次专题会议
const times = /(?:先后|累计|前后)(?:共)?$/u

/** Whether words before a number of occasions say that they took place. */
export function tellsTimes(words: string): boolean {
  return times.test(words) && !tooFew.test(words)
}

/** How long the verb is that a number of occasions stands before: 先后4次召开专题会; 0 where it stands before none, or none was held. */
export function readDeedLength(before: string, after: string): number {
  const verb = deedBehind.exec(after)?.[0] ?? ''
  return tooFew.test(before) || tooFew.test(after) ? 0 : verb.length
}
