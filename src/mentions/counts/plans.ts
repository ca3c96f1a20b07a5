/** Words for what is meant and not so. On folded text. */

// 计划 · 拟 · 力争 : what is meant and not so
const planned = /(?:计划|拟(?!定|订)|将(?:于|在|继续|进一步|全面|持续|完成|按期|陆续|逐步)|力争|应于|应在|预计|争取|确保|力求|准备|目标|不少于|不低于|不得|(?<![按照])(?:要求|建议|起诉|判决|协商)[^,;。]{0,20}$|每(?:年|季度?|月|周|半年))/u

/** Whether words before a number say that it is meant and not so. */
export function isPlanned(words: string): boolean {
  return planned.test(words)
}
