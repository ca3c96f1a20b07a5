/** Every mention of a date, with the issue it stands in. */
import type {Extractor} from './extractor.ts'
import type {DateRecord} from '../record.ts'
import {toSectionPosition} from './text.ts'

export const extractDates: Extractor<DateRecord[]> = ({dates, locator, issues: placed}) => {
  const issues = placed.map(({section}) => ({id: section.id, position: toSectionPosition(section, locator)}))
  let next = 0
  return dates.map(({slice, text, start, end, edtf, precision, inferred, inTitle}) => {
    const position = locator.toPosition(slice)
    while ((issues[next]?.position.end.offset ?? Infinity) <= position.start.offset) next++
    const issue = issues[next]
    const isInside = issue !== undefined && issue.position.start.offset <= position.start.offset
    return {text, start, end, edtf, precision, inferred: [...inferred], inTitle, issueId: isInside ? issue.id : null, position}
  })
}
