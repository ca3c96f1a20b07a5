/** Blanks of drafts, and what stands beside signs that look like one. On folded text. */

const blank = '[xX×*_□]'
// 20xx年xx月xx日 · 2020年X月XX日 · XX月XX日
const date = `(?:(?:(?:19|20)(?:${blank}{2}|\\d${blank})|(?:19|20)\\d{2}|${blank}{2,4})年)?(?:(?:${blank}{1,2}|\\d{1,2})月(?:(?:${blank}{1,2}|\\d{1,2})[日号])?)?`
// 20xx年 alone, x名, XX县, ×××同志, ______
const patterns = [
  new RegExp(`(?<![\\w×])(?=[\\d年月]{0,8}${blank})${date}(?<=[年月日号])`, 'gu'),
  /(?<![\w×*.])[xX×](?=[名个人条件项次万亿元家份](?![\w×]))/gu,
  /(?<![\w×*.])(?:[xX]{2,6}|×{2,6}|□{2,6})(?![\w×])/gu,
  /_{4,40}/gu,
]

/** The blanks in a text in order, none inside another. */
export function findBlanks(folded: string): readonly (readonly [number, number])[] {
  const found = patterns
    .flatMap((pattern) => [...folded.matchAll(pattern)].map(({index, 0: {length}}) => [index, index + length] as const))
    .filter(([start, end]) => end > start)
    .toSorted(([one], [other]) => one - other)
  const kept: (readonly [number, number])[] = []
  for (const each of found) if (each[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(each)
  return kept
}

// 王×× · 李××等 : a name of which only the first character is printed
const surname =
  /(?:^|[^\u4e00-\u9fff]|[对由向给将和与及人员长记任同事为是])[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]$/u

/** Whether a text ends in a surname, so that what follows is a name that is left out on purpose. */
export function isSurname(before: string): boolean {
  return surname.test(before)
}
