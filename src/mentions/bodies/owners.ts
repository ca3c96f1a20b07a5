/** What tells whose a body is: a place, a level, 中共, 我, an ordinal. On folded text. */

// 云岫县 · 城东区 · 石漈镇 · 双河村, and not 市场, 乡村振兴, 辖区, 城市管理
const level = [
  '(?<!城|治|(?<!成)都)市(?!场|政(?!府|协|法|务)|民(?!族|政)|容|值)', '(?<!治)省(?!级)', '(?<![辖小片山库景郊灾矿厂校病林老社城功湾])区(?!域|划|块|间|分(?!局)|级)', '(?<!治)县(?!域|城(?!投|管|市|建|乡)|级)',
  '[州盟旗]', '镇(?!区|村)', '(?<!城)乡(?!村|土|镇)', '街道', '社区', '(?<![农乡])村(?!级|居|集体|民(?!委)|干)', '(?:开发|高新|经开|示范|管理|新|园)区', '[农林]场',
].join('|')
const places = new RegExp(`^[\\u4e00-\\u9fff]{0,5}?(?:${level})`, 'u')
const levels = new RegExp(level, 'gu')
// A place's own name is one to three characters long: 云岫县 · 石漈镇
const longestPlace = 3
// 中共 · 我局 · 第一医院 · 附属 · 中国
const other = /^(?:[一二三四五六七八九十]{1,3}届|中共|中央|国务院|国家|[省市县区州]级|全国|最高|中国|共青团|[我本该]|第[一二三四五六七八九十\d]|附属|直属)/u
// 学校第一巡察组
const ordinal = /第?[一二三四五六七八九十]{1,3}$/u
// 局党组 · 公司纪委 · 学校党委 : the body's own, called by what it is
const called = /^驻?(?:机关|党委|党组|党工委|纪委|总公司|分公司|总行|分行|支行|总队|支队|大队|公司|集团|集团公司|学校|学院|大学|医院|中心|街道|社区|兵团|军团|[师团]|[局厅委办院校镇乡村处所站馆社行园厂矿台署](?:机关)?)$/u

/** Whether the words before a name's last one tell whose the body is: 县 · 云岫县 · 中共 · 我 */
export function tellsOwner(words: string): boolean {
  return other.test(words) || places.test(words)
}

/** Whether words call the owner by what it is, as in 局党组, 公司纪委. */
export function isCalled(words: string): boolean {
  return called.test(words.replace(ordinal, ''))
}

/** Where a name begins in the words before its last one: at the place that it begins with, or, where too much stands before it, at the level. */
export function findOwner(words: string): number {
  if (other.test(words)) return 0
  const [first] = words.matchAll(levels)
  // 经济技术开发区 names itself
  return first === undefined || first.index <= longestPlace || first[0].length > 1 ? 0 : first.index
}

/** Where a level or place stands in words; undefined where none does. */
export function findLevel(words: string): number | undefined {
  const [first] = words.matchAll(levels)
  return first?.index
}

// 云岫县, and not 县 alone
const namedPlace = new RegExp(`^[\\u4e00-\\u9fff]{1,5}?(?:${level})`, 'u')
const startsAtLevel = new RegExp(`^(?:${level})`, 'u')

/** Whether a name begins with the name of a place. */
export function tellsPlace(name: string): boolean {
  return namedPlace.test(name) && !startsAtLevel.test(name)
}

// 云岫县 · 石漈镇, and not 各镇, 全县, 云桥镇所辖村
const wholePlace = /^[\u4e00-\u9fff]{1,8}[省市县区州旗镇乡村]$/u
const several = /^(?:全|各|所有|部分|\d|[一二三四五六七八九十两几]{1,3}[个家所名])|所辖|下辖|所属/u

/** Whether words name one place and nothing else. */
export function isPlace(words: string): boolean {
  return wholePlace.test(words) && !several.test(words)
}
