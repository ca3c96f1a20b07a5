/** Sayings with numerals that count nothing. On folded text. */

// 四个意识 · 两个维护 : sayings that count nothing
const idiom = /^[一二两三四五六七八九十]{1,2}(?:个(?:意识|自信|维护|确立|聚焦|务必|坚决|革命|全面|伟大|必由|一以贯之|责任|清单|全覆盖|转变|规范|带头|过硬|不放过|到位|方面军)|项(?:机制|规定精神|监督|改革)|条(?:主线|禁令)|大(?:工程|战役|行动|攻坚|纪律)|次(?:方|会))/u

// 一方面…另一方面 · 一户一档 · 五位一体
const article = /^(?:一方面|一[^,。;、]{1,2}一[^,。;、]|五位一体)/u

/** Whether a number and what follows it is a saying. */
export function isIdiom(words: string): boolean {
  return idiom.test(words) || article.test(words)
}
