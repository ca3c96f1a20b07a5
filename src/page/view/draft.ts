/** What stands in the form of a correction; it is kept while the page is open, so that a form that goes out of view loses nothing. */
import type {Issue, State} from '../../record.ts'
import type {Correction} from '../model/corrections.ts'

export interface Draft {
  readonly status: State
  readonly title: string
  readonly deadline: string
  readonly dropped: readonly number[]
  readonly added: string
}

/** The drafts that were begun and neither kept nor given up, by file and issue. */
export type Drafts = Map<string, Draft>

/** The form of an issue as it opens. */
export function toDraft(issue: Issue, correction: Correction = {}): Draft {
  const {status = issue.status.state, title = issue.title, deadline = issue.deadline?.end ?? null, dropped = [], added = []} = correction
  return {status, title, deadline: deadline ?? '', dropped, added: added.join('\n')}
}
