/**
 * What stands around the text of a notice: the page's chrome above and below, the title, the closing with contact and
 * sign-off. Each line gets its place.
 *
 *     当前位置：首页 > 公示                head
 *     中共…党组关于巡察整改情况的通报        title
 *     发布时间：2024-05-06 来源：…           head
 *     根据县委统一部署，…                   body
 *     …
 *     联系电话：…                          closing
 *     2024年5月6日                         closing
 *     【打印】【关闭】                       tail
 */
import {endsAsBody} from '../body-words.ts'
import {withoutDate} from '../date-words.ts'
import type {MarkedLine} from '../marker.ts'
import type {Line} from '../source.ts'
import {isAnnexHead, isClosing, isContact, isContactLabel, isDateAlone, isHeadChrome, isMasthead, isSignDate, isTailChrome} from './page-words.ts'
import {findTitle, isProse, type TitleLine} from './title.ts'

/** Where a line stands. */
export type Place = 'head' | 'title' | 'body' | 'closing' | 'tail' | 'page'

/** The lines and the places found so far. */
interface Frame {
  readonly lines: readonly MarkedLine[]
  readonly places: Place[]
}

// A page has its information lines within this many lines from the title; what stands between them is short.
const headLines = 40
const longestInfo = 40
// （此件公开发布） · （盖章）
const boxed = /^[([][^()[\]]{2,16}[)\]]$/u
// A line of the sign-off is no longer.
const longestSignOff = 40
const mostAnnexes = 12
const longestAnnex = 70
// A line below the text that is longer than this and has clauses is the notice's.
const longestTail = 60

/** What stands around the text. */
export interface Places {
  readonly places: readonly Place[]
  /** Where in its line each part of the title starts and ends. */
  readonly titles: ReadonlyMap<number, TitleLine>
}

/** The place of every line. */
export function findPlaces(lines: readonly MarkedLine[]): Places {
  const first = lines.findIndex(({line}) => !line.isChrome)
  const frame: Frame = {lines, places: lines.map(({line}, index) => toPlace(line, index < first))}
  const titles = findTitle(lines)
  const start = markHead(frame, titles)
  const end = markTail(frame, start)
  markClosing(frame, start, end)
  return {places: frame.places, titles: new Map(titles.map((title) => [title.index, title]))}
}

/** What the format set aside is read only where it is information above the text: a front matter's date. */
function toPlace(line: Line, isAbove: boolean): Place {
  if (!line.isChrome) return 'body'
  return isAbove && isHeadChrome(line.folded) ? 'head' : 'page'
}

/** Marks title and chrome above the text; returns where the text starts. */
function markHead({lines, places}: Frame, titles: readonly TitleLine[]): number {
  const text = titles.map(({index, from, to}) => lines[index]?.line.folded.slice(from, to) ?? '').join('')
  const from = (titles.at(-1)?.index ?? -1) + 1
  const end = findHeadEnd(lines, from, text)
  for (const [index, {line: {folded}}] of lines.slice(0, end).entries()) {
    const isAbove = index < from || folded.length <= longestInfo || isHeadChrome(folded)
    if (places[index] === 'body' && isAbove) places[index] = folded === text && index >= from ? 'title' : 'head'
  }
  for (const {index} of titles) places[index] = 'title'
  return end
}

/** Whether a line is the notice's: running text, or a number that opens no breadcrumb. */
function isText({line: {folded}, marker}: MarkedLine): boolean {
  return isProse(folded) || folded.endsWith('。') || (marker !== null && !isHeadChrome(folded))
}

/** Where the last information line below the title ends; a title printed again counts as one. */
function findHeadEnd(lines: readonly MarkedLine[], from: number, title: string): number {
  let end = from
  for (let index = from; index < Math.min(lines.length, from + headLines); index++) {
    const marked = lines[index]
    if (marked === undefined || marked.line.isChrome) continue
    const {folded} = marked.line
    // （社会公开稿） below the title
    const isSubtitle = index === from && title !== '' && boxed.test(folded)
    const isInfo = isSubtitle || isInfoLine(folded, title) || isInfoValue(marked, lines[index - 1], end === index && end > from)
    if (isInfo) end = index + 1
    else if (isText(marked)) break
  }
  return end
}

function isInfoLine(folded: string, title: string): boolean {
  return isHeadChrome(folded) || isDateAlone(folded) || isMasthead(folded) || (title !== '' && folded === title)
}

/** The value of an information label may stand on the next line: 发布机构：⏎ 云岫县民政局 */
function isInfoValue({line, marker}: MarkedLine, above: MarkedLine | undefined, isAfterInfo: boolean): boolean {
  return isAfterInfo && marker === null && line.folded.length <= 24 && !/[。:]/u.test(line.folded) && /[:|]$/u.test(above?.line.folded ?? '')
}

/** Marks the chrome below the text; returns where the text ends. */
function markTail(frame: Frame, start: number): number {
  const {lines, places} = frame
  const last = places.lastIndexOf('body')
  const from = Math.max(start, Math.floor(lines.length / 2))
  const end = Math.min(findTailStart(frame, from, last), findSignOffEnd(frame, from, last))
  for (let index = end; index < lines.length; index++) {
    const folded = lines[index]?.line.folded ?? ''
    // an annex stands below the sign-off and is the notice's
    const isListed = lines[index]?.marker !== null && places[index - 1] === 'closing'
    if (places[index] === 'body') places[index] = (isClosing(folded) || isListed) && !isTailChrome(folded) ? 'closing' : 'tail'
  }
  return end
}

/** The first of the page's lines below the last line that is the notice's. */
function findTailStart({lines, places}: Frame, from: number, last: number): number {
  let end = last + 1
  for (let index = last; index >= from; index--) {
    const marked = lines[index]
    if (marked === undefined || places[index] !== 'body') continue
    if (isSignDate(marked.line.folded) || isNoticeText(marked)) break
    if (isTailChrome(marked.line.folded)) end = index
  }
  return end
}

/** Below the date of the sign-off nothing is the notice's. */
function findSignOffEnd({lines, places}: Frame, from: number, last: number): number {
  for (let index = last; index >= from; index--) {
    const marked = lines[index]
    if (marked === undefined || places[index] !== 'body') continue
    if (isSignDate(marked.line.folded)) return index + 1
    if (!isAnnex(marked) && (isNoticeText(marked) || isContact(marked.line.folded))) break
  }
  return lines.length
}

/** 2.整改台账 : a line of a list of annexes, which stands below the sign-off. */
function isAnnex({line: {folded}, marker}: MarkedLine): boolean {
  return isClosing(folded) || (marker !== null && folded.length <= longestInfo && !/[。,;:]/u.test(folded))
}

function isNoticeText({line: {folded}, marker}: MarkedLine): boolean {
  return !isTailChrome(folded) && (marker !== null || (folded.length > longestTail && /[。,]/u.test(folded)))
}

/** Marks the closing: sign-off, contact and what thanks and invites, from the end of the text upwards. */
function markClosing({lines, places}: Frame, start: number, end: number): void {
  const annexes = findAnnexes(lines, Math.max(start, Math.floor(lines.length / 2)), end)
  for (let index = annexes; index < end; index++) if (places[index] === 'body') places[index] = 'closing'
  for (let index = end - 1; index >= start; index--) {
    const marked = lines[index]
    if (marked === undefined || places[index] !== 'body') continue
    if (!closesNotice(marked) && !isListedAnnex(lines, index) && !isContactValue(marked, lines[index - 1])) return
    places[index] = 'closing'
  }
}

/** 附件：⏎ 1.《…》⏎ 2.《…》 : where a list of annexes begins that nothing but short lines follows. */
function findAnnexes(lines: readonly MarkedLine[], from: number, end: number): number {
  const start = lines.findIndex(({line: {folded}}, index) => index >= from && index < end && isAnnexHead(folded))
  const isList = start >= 0 && lines.slice(start + 1, end).every(({line: {folded}}) => folded.length <= longestAnnex && !/[。;]/u.test(folded))
  return isList ? start : end
}

/** 附件：1.… ⏎ 2.… : a line of a list that a line above begins. */
function isListedAnnex(lines: readonly MarkedLine[], index: number): boolean {
  for (let above = index; above > index - mostAnnexes; above--) {
    const marked = lines[above]
    if (marked === undefined || !isAnnex(marked)) return false
    if (isClosing(marked.line.folded)) return true
  }
  return false
}

/** 社会监督联系人及电话⏎许某 0999-3312345 */
function isContactValue({line: {folded}, marker}: MarkedLine, above: MarkedLine | undefined): boolean {
  return marker === null && folded.length <= longestSignOff && above !== undefined && above.marker === null && isContactLabel(above.line.folded)
}

/** A line with a number is a heading, 四、联系方式 and 1.联系电话：… too. */
function closesNotice({line: {folded}, marker}: MarkedLine): boolean {
  if (marker !== null) return false
  const isSignOff = folded.length <= longestSignOff && !/[。:;,]/u.test(folded) && (endsAsBody(withoutDate(folded)) || boxed.test(folded))
  return isSignOff || isContactLabel(folded) || isContact(folded) || isClosing(folded) || isDateAlone(folded)
}
