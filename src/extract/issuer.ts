/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {endsAsBody, namesOneBody} from '../body-words.ts'
import {findSigned} from '../date-words.ts'
import {findSpeaker} from '../mentions/bodies/speaker.ts'
import {extractOrgan} from './organ.ts'
import {findSubject} from './subject.ts'
import {readTitle} from './title.ts'
import {readFolded, readSlice, tidy} from './text.ts'

const longest = 60

export const extractIssuer: Extractor<string | null> = (document) =>
  readSpeaker(document) ??
  (document.kind === 'feedback' ? extractOrgan(document) : document.kind === 'other' ? null : readSubject(document))

/** Who speaks: the body of the sign-off, else of the title; null where neither names one. */
export function readSpeaker(document: Pick<NoticeDocument, 'signOff' | 'tree' | 'source'>): string | null {
  return readSignOff(document) ?? readTitleBody(document)
}

/** The inspected body, where the opening names one and does not only say 我局, 我乡. */
function readSubject(document: NoticeDocument): string | null {
  const subject = findSubject(document)
  return subject === undefined || !namesOneBody(readFolded(subject)) ? null : readSlice(subject)
}

/** The last line of the closing that is the name of a body, alone or before the date. */
function readSignOff({signOff}: Pick<NoticeDocument, 'signOff'>): string | null {
  for (const {slice} of signOff.toReversed()) {
    const folded = readFolded(slice)
    if (folded.length > longest || /[。:;]/u.test(folded)) continue
    const [from, to] = findSigned(folded)
    if (to - from >= 3 && endsAsBody(folded.slice(0, to))) return tidy(slice.line.text.slice(slice.start + from, slice.start + to))
  }
  return null
}

function readTitleBody(document: Pick<NoticeDocument, 'tree' | 'source'>): string | null {
  const title = readTitle(document)
  const speaker = title === null ? undefined : findSpeaker(title.folded)
  return title === null || speaker === undefined ? null : tidy(title.printed.slice(speaker.start, speaker.end))
}
