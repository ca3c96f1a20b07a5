/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {fold} from '../fold.ts'
import {endsAsBody} from '../lexicon.ts'
import {extractOrgan} from './organ.ts'
import {extractSubject} from './subject.ts'
import {extractTitle} from './title.ts'
import {readFolded, tidy} from './text.ts'

const dateAtEnd = /[ ,]{0,20}(?:\d{4}|[一二三四五六七八九零]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日 ?$/u
// 中共云岫县民政局党组关于巡察整改情况的通报
const inTitle = /^(?:[[(【][^\])】]{1,10}[\])】])?(?<body>[^《]{4,50}?) ?(?:关于|向[^,。]{2,40}反馈)/u
const longest = 60

export const extractIssuer: Extractor<string | null> = (document) =>
  readSignOff(document) ?? readTitleBody(document) ??
  (document.kind === 'feedback' ? extractOrgan(document) : extractSubject(document))

/** The last line of the closing that is the name of a body, alone or before the date. */
function readSignOff({closing}: NoticeDocument): string | null {
  for (const {slice} of closing.toReversed()) {
    const folded = readFolded(slice)
    if (folded.length > longest || /[。:;]/u.test(folded)) continue
    const length = folded.replace(dateAtEnd, '').trimEnd().length
    if (length >= 3 && endsAsBody(folded.slice(0, length))) {
      return tidy(slice.line.text.slice(slice.start, slice.start + length))
    }
  }
  return null
}

function readTitleBody(document: NoticeDocument): string | null {
  const title = extractTitle(document) ?? ''
  const match = inTitle.exec(fold(title))
  const body = match?.groups?.['body']
  if (match === null || body === undefined || !endsAsBody(body)) return null
  const start = match[0].indexOf(body)
  return tidy(title.slice(start, start + body.length))
}
