/** Every mention of a date, with the issue it stands in. */
import type {Extractor} from './extractor.ts'
import {toIssueFinder} from './issue-of.ts'
import type {DateRecord} from '../record.ts'

export const extractDates: Extractor<DateRecord[]> = (document) => {
  const findIssue = toIssueFinder(document)
  return document.dates.map(({slice, text, start, end, edtf, precision, inferred, inTitle}) =>
    ({text, start, end, edtf, precision, inferred: [...inferred], inTitle, issueId: findIssue(slice), position: document.locator.toPosition(slice)}))
}
