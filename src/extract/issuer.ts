/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {endsAsBody} from '../body-words.ts'
import {findSpeaker} from '../mentions/bodies/speaker.ts'
import {extractOrgan} from './organ.ts'
import {findSubject} from './subject.ts'
import {readTitle} from './title.ts'
import {readFolded, readSlice, tidy} from './text.ts'

const dateAtEnd = /[ ,]{0,20}(?:\d{4}|[一二三四五六七八九零]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日 ?$/u
// 2021年8月9日 云岫县水务局
const dateAtStart = /^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[ ,]{1,20}/u
const longest = 60

export const extractIssuer: Extractor<string | null> = (document) =>
  readSignOff(document) ?? readTitleBody(document) ??
  (document.kind === 'feedback' ? extractOrgan(document) : document.kind === 'other' ? null : readSubject(document))

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
  const speaker = title === null ? undefined : findSpeaker(title.folded)
  return title === null || speaker === undefined ? null : tidy(title.printed.slice(speaker.start, speaker.end))
}
