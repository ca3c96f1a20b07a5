/** Nouns that are deeds by themselves. On folded text. */

// 集中学习12次 · 现场督导8次 : a noun that is a deed by itself
const deedNoun = /(?:学习|培训|党课|研讨|调研|督查|督导|督察|检查|排查|抽查|暗访|走访|核查|调度|宣讲|演练|巡查|巡河)[)”]?(?:累计|共计|共)?(?:了|达|约|近)?$/u
const tooFew = /未|没有|仅|只|不足|缺/u

/** Whether words before a number end in a deed that was done: 集中学习12次. */
export function endsInDeed(words: string): boolean {
  return deedNoun.test(words) && !tooFew.test(words)
}
