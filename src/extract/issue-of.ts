/** Which issue a place stands in. */
import type {NoticeDocument} from './document.ts'
import type {Slice} from '../source.ts'
import {toSectionPosition} from './text.ts'

/** A function that gives the id of the issue that a place stands in; null outside them. Asked in the order of the text. */
export function toIssueFinder({issues: placed, locator}: NoticeDocument): (slice: Slice) => string | null {
  const issues = placed.map(({section}) => ({id: section.id, position: toSectionPosition(section, locator)}))
  let next = 0
  return (slice) => {
    const {start} = locator.toPosition(slice)
    while ((issues[next]?.position.end.offset ?? Infinity) <= start.offset) next++
    const issue = issues[next]
    return issue !== undefined && issue.position.start.offset <= start.offset ? issue.id : null
  }
}
