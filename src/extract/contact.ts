/** How to reach the issuer: telephones, e-mail, postcode and address from the closing and the last parts. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import type {Contact} from '../record.ts'
import {readFolded, readSlice, tidy} from './text.ts'
import {findLeaves} from '../tree/nodes.ts'
import type {Slice} from '../source.ts'
import {isContactLabel} from '../tree/page-words.ts'

// A paragraph that says how to reach somebody
const contact = /电话|手机|邮编|邮政编码|邮箱|邮件|地址|信箱|传真|联系方式/u
// 0577-5536271 · (0577)5536271 · 0577－5536271转8012 · 13800000000 · 400-800-1234
const phone = /(?<![\dA-Za-z@.-])(?:\(?0\d{2,3}\)? ?-? ?\d{3,4} ?\d{4}(?:(?:转|-)\d{1,6})?|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4}|12\d{3})(?![\dA-Za-z@]|\.\w)/gu
// 电话：5536271 without an area code
const local = /(?:电话|手机)[^\d,。;]{0,8}(?<number>[2-9]\d{6,7})(?!\d)/gu
const email = /[A-Za-z0-9._+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,24}){1,4}/gu
const postcode = /(?:邮政?编码?|邮编)[^\d,。;]{0,6}(?<code>\d{6})(?!\d)/u
// 通信地址：…，邮政编码 · 邮政信箱：…
const address =
  /(?:(?:通[信讯]|联系|来信|来访|邮寄|办公|信件|接待|单位|收信)?地址|邮政信箱|通[信讯]信箱|(?<!电子)信箱|(?:来信|信函|信件|邮件)?(?:请寄(?:至|往|到)?|寄(?:至|往|到))) ?(?:为|是|[:])? ?(?<place>(?![的以、和及])[^;。,:@]{4,60}?)(?=[;。,]|\(?邮(?:政?编|码)|\(|$| {2})/u

export const extractContact: Extractor<Contact> = (document) => {
  const slices = findContactSlices(document)
  const folded = slices.map(readFolded)
  const phones = slices.flatMap((slice) => findPhones(slice))
  return {
    phones: [...new Set(phones)],
    emails: [...new Set(folded.flatMap((text) => [...text.matchAll(email)].map(([mail]) => mail.replaceAll(' ', ''))))],
    postcode: folded.map((text) => postcode.exec(text)?.groups?.['code']).find((code) => code !== undefined) ?? null,
    address: slices.map((slice, index) => readAddress(slice) ?? readBelow(slice, slices[index - 1])).find((place) => place !== null) ?? null,
  }
}

/** The paragraphs of the closing, those of the parts that hold no issues, and lines that a contact's label opens; what stands below a label too. */
function findContactSlices({closing, opening, sections, roles, kind}: NoticeDocument): readonly Slice[] {
  const inParts = sections.flatMap((section) => {
    const leaves = section.children.filter(({type}) => type !== 'section').flatMap((node) => findLeaves(node))
    if (roles.get(section) !== 'rectification' || kind === 'other') return leaves
    // a line is asked once, since it may hold thousands of points
    const lines = new Set([...new Set(leaves.map(({slice}) => slice.line))].filter(({folded}) => opensContact.test(folded)))
    return leaves.filter(({slice}) => lines.has(slice.line))
  })
  const leaves = [...opening, ...inParts, ...closing].filter(({type}) => type !== 'chrome')
  return leaves.flatMap(({slice}, index) => {
    const isBelowLabel = isContactLabel(trimNumber(leaves[index - 1]?.slice.line.folded ?? ''))
    return contact.test(readFolded(slice)) || isBelowLabel ? [slice] : []
  })
}

// 监督电话：… · 社会监督联系人及电话 at the head of a line; 公示期间如有异议，请向…反映，电话：…
const opensContact = /(?:公示期|异议|如有意见)[^。]{0,60}(?:反映|反馈|联系|提出|电话)|^(?:社会)?(?:监督|联系|举报|咨询|反映|受理|值班|通[信讯])[^。]{0,12}(?:电话|方式|邮箱|地址)/u

/** 三、监督电话 → 监督电话 */
function trimNumber(folded: string): string {
  return folded.replace(/^[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?/u, '')
}

/** The numbers of a slice as printed, their width apart. */
function findPhones(slice: Slice): readonly string[] {
  const text = readFolded(slice)
  const places = [
    ...[...text.matchAll(phone)].map((match) => [match.index, match[0].length] as const),
    ...[...text.matchAll(local)].map((match) => [match.index + match[0].length - (match.groups?.['number'] ?? '').length, (match.groups?.['number'] ?? '').length] as const),
  ]
  return places.map(([at, length]) => tidy(slice.line.text.slice(slice.start + at, slice.start + at + length).normalize('NFKC')))
}

/** 通信地址⏎某县湖滨路3号 : the line below the label and nothing else. */
function readBelow(slice: Slice, above: Slice | undefined): string | null {
  const label = above === undefined ? '' : readFolded(above).replace(/:$/u, '')
  const text = readFolded(slice)
  return label.endsWith('地址') && label.length <= 16 && text.length <= 60 && !/[:;。]/u.test(text) ? readSlice(slice) : null
}

function readAddress(slice: Slice): string | null {
  const match = address.exec(readFolded(slice))
  const place = match?.groups?.['place']
  if (match === null || place === undefined) return null
  const at = slice.start + match.index + match[0].lastIndexOf(place)
  return tidy(slice.line.text.slice(at, at + place.length))
}
