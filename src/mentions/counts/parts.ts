/** Words for some of a whole, and for what is left of it. On folded text. */

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
