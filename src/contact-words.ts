/** Words by which a text says how somebody is reached, and what they stand beside. On folded text. */
import {findMatches} from './find-matches.ts'

/** A stretch [start, end) of a text. */
type Stretch = readonly [number, number]

// A paragraph that says how to reach somebody
const contact = /电话|手机|邮编|邮政编码|邮箱|邮件|地址|信箱|传真|联系方式/u
// 监督电话：… · 手机号码：… · 社会监督联系人及电话 at the head of a line; 公示期间如有异议，请向…反映，电话：…
const opensContact = /(?:公示期|异议|如有意见)[^。]{0,60}(?:反映|反馈|联系|提出|电话)|^(?:社会)?(?:监督|联系|举报|咨询|反映|受理|值班|通[信讯])[^。]{0,12}(?:电话|方式|邮箱|地址)|^(?:手机|固定电话|办公电话|电话|传真|电子邮[箱件]|邮箱|邮政编码)(?:号码)?:/u

/** Whether a text says how to reach somebody. */
export function tellsContact(text: string): boolean {
  return contact.test(text)
}

/** Whether a line among others opens with how to reach the issuer. */
export function opensWithContact(line: string): boolean {
  return opensContact.test(line)
}

// 0577-5536271 · (0577)5536271 · 0577－5536271转8012 · 13800000000 · 400-800-1234
const phone = /(?<![\dA-Za-z@.-])(?:\(?0\d{2,3}\)? ?-? ?\d{3,4} ?\d{4}(?:(?:转|-)\d{1,6})?|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4}|12\d{3})(?![\dA-Za-z@]|\.\w)/gu
// 电话：5536271 without an area code
const local = /(?:电话|手机)[^\d,。;]{0,8}(?<number>[2-9]\d{6,7})(?!\d)/gu

/** The telephone numbers in a text, those without an area code last. */
export function findPhones(text: string): readonly Stretch[] {
  const whole = findMatches(phone, text).map((match) => [match.index, match.index + match[0].length] as const)
  const short = findMatches(local, text).map((match) => [match.index + match[0].length - (match.groups?.['number'] ?? '').length, match.index + match[0].length] as const)
  return [...whole, ...short]
}

// 邮政编码：325000 · 邮编325000
const postcode = /(?:邮政?编码?|邮编)[^\d,。;]{0,6}(?<code>\d{6})(?!\d)/u

/** The postcode in a text; undefined where it names none. */
export function readPostcode(text: string): string | undefined {
  return postcode.exec(text)?.groups?.['code']
}

// 通信地址：…，邮政编码 · 邮政信箱：…
const address =
  /(?:(?:通[信讯]|联系|来信|来访|邮寄|办公|信件|接待|单位|收信)?地址|邮政信箱|通[信讯]信箱|(?<!电子)信箱|(?:来信|信函|信件|邮件)?(?:请寄(?:至|往|到)?|寄(?:至|往|到))) ?(?:为|是|[:])? ?(?<place>(?![的以、和及])[^;。,:@]{4,60}?)(?=[;。,]|\(?邮(?:政?编|码)|\(|$| {2})/u
const longestAddressLabel = 16

/** The postal address in a text; undefined where it names none. */
export function findAddress(text: string): Stretch | undefined {
  const match = address.exec(text)
  const place = match?.groups?.['place']
  if (match === null || place === undefined) return undefined
  const start = match.index + match[0].lastIndexOf(place)
  return [start, start + place.length]
}

/** 通信地址 alone on its line : whether an address stands on the next. */
export function isAddressLabel(label: string): boolean {
  return label.endsWith('地址') && label.length <= longestAddressLabel
}

// 举报电话：… · 热线：… : numbers that are meant to be read
const openNumber = /电话|手机|热线|短信|传真|邮箱|邮编|联系方式|举报|信箱/u

/** Whether a line says how to reach somebody, so that a private person's number in it is given on purpose. */
export function givesNumber(line: string): boolean {
  return openNumber.test(line)
}
