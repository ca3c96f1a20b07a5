/** The day of the sign-off: the last line of the closing that is a date, alone, after the issuer's name or before it. */
import {endsAsBody} from '../body-words.ts'
import type {Extractor} from './extractor.ts'
import {isOtherDay} from '../publication-words.ts'

const longest = 60

export const extractIssuedOn: Extractor<string | null> = ({signOff, datesOfLine}) => {
  for (const {slice} of signOff.toReversed()) {
    const folded = slice.line.folded.trimEnd()
    const mention = datesOfLine.get(slice.line)?.findLast((date) => date.slice.end >= folded.length - 1 || (date.slice.start === 0 && endsAsBody(folded.slice(date.slice.end).trim())))
    if (mention === undefined || mention.precision !== 'day' || mention.start !== mention.end) continue
    const before = folded.slice(0, mention.slice.start)
    if (before.length <= longest && !/[。:;]/u.test(before) && !isOtherDay(before)) return mention.start
  }
  return null
}
