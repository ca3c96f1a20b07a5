/** The issues of a document, each as the record gives it and as it stands in the tree. */
import type {Evidence} from './check.ts'
import type {Issue} from '../record.ts'
import type {SectionNode} from '../tree/nodes.ts'

/** An issue with its section and the sections above it, outermost first. */
export interface PlacedIssue {
  readonly issue: Issue
  readonly section: SectionNode
  readonly above: readonly SectionNode[]
}

/** The issues in order. */
export function findIssues({document, facts}: Evidence): readonly PlacedIssue[] {
  const issues = new Map(facts.issues.map((issue) => [issue.id, issue]))
  const above: SectionNode[] = []
  return document.sections.flatMap((section) => {
    above.length = section.level - 1
    const issue = issues.get(section.id)
    const found = issue === undefined ? [] : [{issue, section, above: [...above]}]
    above.push(section)
    return found
  })
}
