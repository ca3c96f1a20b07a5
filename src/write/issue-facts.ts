/**
 * What a notice says within each of its issues. Found once for all of them, since a notice may have tens of thousands, and each of
 * them looking through all dates would take the square of that.
 */
import type {DateRecord, Diagnostic, Issue, Notice, Outcome} from '../record.ts'

/** An issue, with the notice that it stands in and what is said within it. */
export interface IssueOf {
  readonly notice: Notice
  readonly item: Issue
  readonly dates: readonly DateRecord[]
  readonly outcomes: readonly Outcome[]
  /** What the checks say of the issue's lines. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The issues of a notice, each with what is its own. */
export function findIssues(notice: Notice): readonly IssueOf[] {
  const dates = groupByIssue(notice.dates)
  const outcomes = groupByIssue(notice.outcomes)
  const findDiagnostics = toFinder(notice.diagnostics)
  return notice.issues.map((item) => ({
    notice, item, dates: dates.get(item.id) ?? [], outcomes: outcomes.get(item.id) ?? [], diagnostics: findDiagnostics(item),
  }))
}

function groupByIssue<Item extends {readonly issueId: string | null}>(items: readonly Item[]): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const group = groups.get(item.issueId)
    if (group === undefined) groups.set(item.issueId, [item])
    else group.push(item)
  }
  return groups
}

/** Finds what begins within an issue, in the order of the list. */
function toFinder(diagnostics: readonly Diagnostic[]): (issue: Issue) => readonly Diagnostic[] {
  const placed = diagnostics.map((diagnostic, at) => ({diagnostic, at, offset: diagnostic.position.start.offset})).toSorted((one, other) => one.offset - other.offset)
  return ({position: {start, end}}) => {
    const own: typeof placed = []
    for (let at = findFrom(placed, start.offset); at < placed.length; at += 1) {
      const each = placed[at]
      if (each === undefined || each.offset >= end.offset) break
      own.push(each)
    }
    return own.toSorted((one, other) => one.at - other.at).map(({diagnostic}) => diagnostic)
  }
}

/** The place of the first that stands at the offset or behind it. */
function findFrom(placed: readonly {readonly offset: number}[], offset: number): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((placed[middle]?.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
