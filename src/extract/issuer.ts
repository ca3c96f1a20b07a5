/** The body that issues the notice: the sign-off, else the title, else the inspected body in the opening. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {endsAsBody, namesOneBody} from '../body-words.ts'
import {findSigned} from '../date-words.ts'
import {tellsOwner} from '../mentions/bodies/owners.ts'
import {findSpeaker} from '../mentions/bodies/speaker.ts'
import {extractOrgan} from './organ.ts'
import {findSubject} from './subject.ts'
import {readTitle} from './title.ts'
import {isListedWithNumber} from '../number-words.ts'
import type {Line, Slice} from '../source.ts'
import {readFolded, readSlice, tidy} from './text.ts'

const longest = 60

export const extractIssuer: Extractor<string | null> = (document) =>
  readSpeaker(document) ??
  (document.kind === 'feedback' ? extractOrgan(document) : document.kind === 'other' ? null : readSubject(document))

/** Who speaks: the body of the sign-off, else of the title; null where neither names one. */
export function readSpeaker(document: Pick<NoticeDocument, 'signOff' | 'textLines' | 'tree' | 'source'>): string | null {
  return readSignOff(document) ?? readTitleBody(document)
}

/** The inspected body, where the opening names one and does not only say 我局, 我乡. */
function readSubject(document: NoticeDocument): string | null {
  const subject = findSubject(document)
  return subject === undefined || !namesOneBody(readFolded(subject)) ? null : readSlice(subject)
}

/** The last line of the closing that is the name of a body, alone or before the date. */
function readSignOff({signOff, textLines}: Pick<NoticeDocument, 'signOff' | 'textLines'>): string | null {
  for (const {slice} of signOff.toReversed()) {
    const folded = readFolded(slice)
    if (folded.length > longest || /[。:;,]/u.test(folded) || !opensLine(slice) || isListedWithNumber(folded)) continue
    const [from, to] = findSigned(folded)
    if (to - from < 3 || !endsAsBody(folded.slice(0, to))) continue
    return readFirstLine(textLines[textLines.indexOf(slice.line) - 1], folded.slice(from, to)) + tidy(slice.line.text.slice(slice.start + from, slice.start + to))
  }
  return null
}

/** …主要问题是：一是贯彻落实县委 : what a colon or number leads to signs nothing. */
function opensLine({line, start}: Slice): boolean {
  return /(?:^|[。;!? ])$/u.test(line.folded.slice(0, start))
}

const longestFirst = 40

/** 溪桥县环境保护督察反馈意见⏎整改工作领导小组办公室 : the first line of a name that is broken over two, whose rest does not say whose it is; else empty. */
function readFirstLine(above: Line | undefined, name: string): string {
  if (above === undefined || tellsOwner(name)) return ''
  const {folded} = above
  const isFirst = folded.length <= longestFirst && !/[。:;,\d]/u.test(folded) && tellsOwner(folded) && !endsAsBody(folded)
  return isFirst ? tidy(above.text) : ''
}

function readTitleBody(document: Pick<NoticeDocument, 'tree' | 'source'>): string | null {
  const title = readTitle(document)
  const speaker = title === null ? undefined : findSpeaker(title.folded)
  return title === null || speaker === undefined ? null : tidy(title.printed.slice(speaker.start, speaker.end))
}
