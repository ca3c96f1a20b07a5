/** Who inspects, and whom: …组于3月对县水务局党组开展了巡察 · 县审计局向…反馈了. On folded text. */

// 审计署驻江州特派员办事处 · 县审计局
const auditor = /审计(?:[厅局]|署.{0,20})$/u
// …对县水务局开展了审计 · 县审计局反馈了审计结果
const audits = /对[^。]{2,60}(?:进行|开展|实施)(?:了)?[^。]{0,30}审计|反馈(?:了)?[^。]{0,8}审计|出具/u
// Behind the inspecting body: 对 … 开展 · 向 … 反馈
const towards = /^[^。;对向(]{0,40}(?:对(?=[^。;]{2,120}?(?:开展|进行|实施))|向(?=[^。;]{2,90}?(?:反馈|通报)))/u
const behindObject = /(?:[,。;(]|[于在自从]?\d|开展|进行了?|实施|反馈|通报|的)/u
// 云岫县 · 石漈镇 : a place that is inspected stands for its bodies
const place = /^[\u4e00-\u9fff]{1,8}[省市县区州旗镇乡村]$/u
const several = /^(?:全|各|所有|部分|\d|[一二三四五六七八九十两几]{1,3}[个家所名])/u
// 云桥镇所辖村
const among = /所辖|下辖|所属/u
const longestObject = 40

/** Whether a name is an auditor's. */
export function isAuditor(name: string): boolean {
  return auditor.test(name)
}

/** Whether a paragraph tells of an audit. */
export function tellsOfAudit(paragraph: string): boolean {
  return audits.test(paragraph)
}

/** Where the one that is inspected begins, in the text behind an inspecting body; undefined where it tells none. */
export function findObject(behind: string): number | undefined {
  return towards.exec(behind)?.[0].length
}

/** The words from there on that name it, cut before what follows a name. */
export function readObject(words: string): string {
  const stretch = words.slice(0, longestObject)
  const end = stretch.search(behindObject)
  return end < 0 ? stretch : stretch.slice(0, end)
}

/** Whether words name one place: 云岫县. */
export function isPlace(words: string): boolean {
  return place.test(words) && !several.test(words) && !among.test(words)
}

/** Whether the words behind a name add others to it: 区民政局等12家单位. */
export function goesOn(words: string): boolean {
  return /^(?:机关)?(?:[、和与及等]|以及)/u.test(words)
}
