/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {extractOrgan} from './organ.ts'
import {extractSubject} from './subject.ts'
import {extractTitle} from './title.ts'
import {readFolded, tidy} from './text.ts'

// A body's name ends so: 中共…局党组 · …有限公司 · …大学党委 · …工作领导小组办公室
const bodyEnd =
  /(?:党组|党委|党工委|工委|委员会|总支部?|支部|政府|人大|政协|法院|检察院|[局厅署委办处科院校会社台馆所站镇乡村组部]|公司|集团|大学|学校|中学|小学|幼儿园|医院|中心|街道|办公室|银行|联社|基金会|小组|党支部|协会|学会)(?:\([^()]{1,20}\))?$/u
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
    if (length >= 3 && bodyEnd.test(folded.slice(0, length))) {
      return tidy(slice.line.text.slice(slice.start, slice.start + length))
    }
  }
  return null
}

function readTitleBody(document: NoticeDocument): string | null {
  const body = inTitle.exec(extractTitle(document) ?? '')?.groups?.['body']
  return body !== undefined && bodyEnd.test(body) ? tidy(body) : null
}
