/** Who speaks in a notice and since when, by which its own totals are told from those of others. */
import type {DocumentGround} from './document.ts'
import {extractFeedbackOn} from './feedback-on.ts'
import {readSpeaker} from './issuer.ts'
import {findTitleYears, type Voice} from '../mentions/whose.ts'
import {extractPeriod} from './period.ts'
import {readFolded} from './text.ts'
import {readTitle} from './title.ts'

/** Reads who speaks, and the first year whose inspection may be meant; an audit is of the year before. */
export function readVoice(document: DocumentGround): Voice {
  const ofTitle = findTitleYears(readTitle(document)?.folded ?? '')
  const ofInspection = [extractPeriod(document)?.start, extractFeedbackOn(document)].flatMap((day) => (typeof day === 'string' && /^\d/u.test(day) ? [Number(day.slice(0, 4)) - 1] : []))
  const known = [...ofTitle, ...ofInspection]
  // a report that lost its title says in its opening what it is on
  const years = known.length > 0 ? known : document.opening.flatMap(({slice}) => findTitleYears(readFolded(slice)))
  return {speaker: readSpeaker(document), since: years.length === 0 ? null : Math.min(...years)}
}
