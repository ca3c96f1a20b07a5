/** Words by which a day is that on which a notice was issued or published, or for which it is open to the public. On folded text. */

// 发布时间：2024-04-18 · 日期：… ; not 成文日期
const published = /(?:date|published) ?: ?["']?$|(?:发布|发表|公开|公布|上网|更新|添加|录入)?(?:时间|日期) ?[:|\]】][ |]{0,4}$|(?:发布|发表)于 ?$/iu
// 成文日期：…
const notPublished = /(?:成文|生成|制发|印发)(?:时间|日期) ?[:|\]】][ |]{0,4}$/u

/** Whether a label before a day says that the page was published on it. */
export function isPublishing(before: string): boolean {
  return published.test(before) && !notPublished.test(before)
}

// 某县人民政府 2021-08-09 10:20 来源：…
const timed = /^ \d{1,2}:\d{2}(?::\d{2})? {0,3}(?:信息)?来源/u
const alone = /^(?:[ ([•·]*|[^。,;:\d]{2,24} )$/u
// 2023年9月28日在市人大常委会… · 9月15日，县委召开… : the day of the speech, of the meeting
const ofEvent = /^[^ ]{0,2}(?:在|上午|下午|召开)/u

/** Whether a day on a line of the page is that of publishing, though no label says so: alone, or beside the site's name. */
export function isUnlabelledPublishing(before: string, after: string): boolean {
  return (timed.test(after) || alone.test(before)) && !ofEvent.test(after)
}

// 公示期至2024年5月6日 · 截至… · （第12批 2024年3月25日） : days that are not that of the sign-off
const otherDay = /公[示开]|截[至止]|期限?|时间|日期|——|在|第\d{1,3}[批期]/u

/** Whether the words before a day in the closing say that it is another than the day of issue. */
export function isOtherDay(before: string): boolean {
  return otherDay.test(before)
}

// 公开期限：… · 公示时间
const discloses = /公[开示](?:期限?|时间|期间|日期|时限)/u
// 二、公示期限 alone on its line: the days stand on the next
const labelOnly = /^.{0,8}公[开示](?:期限?|时间|期间|日期|时限)[:。]?$/u
// …至6月13日公示
const disclosed = /^[^,。]{0,4}公[开示]/u

/** Whether words name the time for which a notice is open to the public. */
export function namesDisclosure(words: string): boolean {
  return discloses.test(words)
}

/** Whether a line names that time and nothing else. */
export function isDisclosureLabel(line: string): boolean {
  return labelOnly.test(line)
}

/** Whether the words behind some days say that it is open to the public on them. */
export function isDisclosed(after: string): boolean {
  return disclosed.test(after)
}
