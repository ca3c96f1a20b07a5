/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {endsAsBody} from '../lexicon.ts'
import {extractOrgan} from './organ.ts'
import {findSubject} from './subject.ts'
import {readTitle} from './title.ts'
import {readFolded, readSlice, tidy} from './text.ts'

const dateAtEnd = /[ ,]{0,20}(?:\d{4}|[一二三四五六七八九零]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日 ?$/u
// 2021年8月9日 云岫县水务局
const dateAtStart = /^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[ ,]{1,20}/u
// 中共云岫县民政局党组关于巡察整改情况的通报
const inTitle = /^(?:[[(【][^\])】]{1,10}[\])】])?(?<body>[^《]{3,50}?) ?(?:关于|贯彻落实|落实|向[^,。]{2,40}反馈|(?<=[省市县区局委办厅])第[一二三四五]轮[^巡,。]{0,10}督察)/u
// 云岫县民政局党组巡察整改落实情况报告; not the first part of 县委巡察办
const inShortTitle = /^(?<body>[^《,。]{3,40}?)(?<![省市县区州旗]委)(?=(?:巡[察视]|审计|督察|整改))/u
const longest = 60

export const extractIssuer: Extractor<string | null> = (document) =>
  readSignOff(document) ?? readTitleBody(document) ??
  (document.kind === 'feedback' ? extractOrgan(document) : document.kind === 'other' ? null : readSubject(document))

// 云岫县 · 石漈镇: a place that is inspected issues as a body does
const place = /[省市县区州旗镇乡村]$/u

/** The inspected body, where the opening names one and does not only say 我局, 我乡. */
function readSubject(document: NoticeDocument): string | null {
  const subject = findSubject(document)
  return subject === undefined || /^[我本]|[、等]/u.test(readFolded(subject)) ? null : readSlice(subject)
}

/** The last line of the closing that is the name of a body, alone or before the date. */
function readSignOff({signOff}: NoticeDocument): string | null {
  for (const {slice} of signOff.toReversed()) {
    const folded = readFolded(slice).replace(dateAtStart, (date) => ' '.repeat(date.length))
    if (folded.length > longest || /[。:;]/u.test(folded)) continue
    const length = folded.replace(dateAtEnd, '').trimEnd().length
    const from = folded.length - folded.trimStart().length
    if (length - from >= 3 && endsAsBody(folded.slice(0, length))) {
      return tidy(slice.line.text.slice(slice.start + from, slice.start + length))
    }
  }
  return null
}

function readTitleBody(document: NoticeDocument): string | null {
  const title = readTitle(document)
  if (title === null) return null
  const {folded, printed} = title
  const body = findBody(folded, inTitle, (name) => endsAsBody(name) || place.test(name)) ?? findBody(folded, inShortTitle, endsAsBody)
  if (body === undefined) return null
  const start = folded.indexOf(body)
  return tidy(printed.slice(start, start + body.length))
}

function findBody(folded: string, pattern: RegExp, isBody: (name: string) => boolean): string | undefined {
  const body = pattern.exec(folded)?.groups?.['body']
  return body !== undefined && isBody(body) ? body : undefined
}
