/** How to reach the issuer: telephones, e-mail, postcode and address from the closing and the last parts. */
import {findAddress, findPhones, isAddressLabel, opensWithContact, readPostcode, tellsContact} from '../contact-words.ts'
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {withoutNumber} from '../number-words.ts'
import type {Contact} from '../record.ts'
import {readFolded, readSlice, tidy} from './text.ts'
import {findLeaves} from '../tree/nodes.ts'
import type {Slice} from '../source.ts'
import {isContactLabel} from '../tree/page-words.ts'

const email = /[A-Za-z0-9._+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,24}){1,4}/gu

export const extractContact: Extractor<Contact> = (document) => {
  const slices = findContactSlices(document)
  const folded = slices.map(readFolded)
  const phones = slices.flatMap((slice) => readPhones(slice))
  return {
    phones: [...new Set(phones)],
    emails: [...new Set(folded.flatMap((text) => [...text.matchAll(email)].map(([mail]) => mail.replaceAll(' ', ''))))],
    postcode: folded.map(readPostcode).find((code) => code !== undefined) ?? null,
    address: slices.map((slice, index) => readAddress(slice) ?? readBelow(slice, slices[index - 1])).find((place) => place !== null) ?? null,
  }
}

/** The paragraphs of the closing, those of the parts that hold no issues, and lines that a contact's label opens; what stands below a label too. */
function findContactSlices({closing, opening, sections, roles, kind}: NoticeDocument): readonly Slice[] {
  const inParts = sections.flatMap((section) => {
    const leaves = section.children.filter(({type}) => type !== 'section').flatMap((node) => findLeaves(node))
    if (roles.get(section) !== 'rectification' || kind === 'other') return leaves
    // a line is asked once, since it may hold thousands of points
    const lines = new Set([...new Set(leaves.map(({slice}) => slice.line))].filter(({folded}) => opensWithContact(folded)))
    return leaves.filter(({slice}) => lines.has(slice.line))
  })
  const leaves = [...opening, ...inParts, ...closing].filter(({type}) => type !== 'chrome')
  return leaves.flatMap(({slice}, index) => {
    // 三、监督电话 ⏎ …
    const isBelowLabel = isContactLabel(withoutNumber(leaves[index - 1]?.slice.line.folded ?? ''))
    return tellsContact(readFolded(slice)) || isBelowLabel ? [slice] : []
  })
}

/** The numbers of a slice as printed, their width apart. */
function readPhones(slice: Slice): readonly string[] {
  return findPhones(readFolded(slice)).map(([start, end]) => tidy(slice.line.text.slice(slice.start + start, slice.start + end).normalize('NFKC')))
}

/** 通信地址⏎某县湖滨路3号 : the line below the label and nothing else. */
function readBelow(slice: Slice, above: Slice | undefined): string | null {
  const label = above === undefined ? '' : readFolded(above).replace(/:$/u, '')
  const text = readFolded(slice)
  return isAddressLabel(label) && text.length <= 60 && !/[:;。]/u.test(text) ? readSlice(slice) : null
}

function readAddress(slice: Slice): string | null {
  const place = findAddress(readFolded(slice))
  return place === undefined ? null : tidy(slice.line.text.slice(slice.start + place[0], slice.start + place[1]))
}
