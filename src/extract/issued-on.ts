/** The day of the sign-off: the last line of the closing that is a date, alone or after the issuer's name. */
import type {Extractor} from './extractor.ts'

const longest = 60

export const extractIssuedOn: Extractor<string | null> = ({closing, datesOfLine}) => {
  for (const {slice} of closing.toReversed()) {
    const folded = slice.line.folded.trimEnd()
    const mention = datesOfLine.get(slice.line)?.findLast((date) => date.slice.end >= folded.length - 1)
    if (mention === undefined || mention.precision !== 'day' || mention.start !== mention.end) continue
    const before = folded.slice(0, mention.slice.start)
    if (before.length <= longest && !/[。:;]/u.test(before) && !/公[示开]|截[至止]|期限?/u.test(before)) return mention.start
  }
  return null
}
