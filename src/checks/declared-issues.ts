/**
 * The number of issues that the text states is none of the counts of its outline.
 *
 *     反馈了3个方面12个问题 …      but the outline has 3 categories and 11 issues
 *
 * What a notice counts as an issue differs: so the stated number may be that of any level of the outline, or of the
 * numbered points below. The count that comes nearest is named. A report that describes only part of what was found, as
 * audit reports may, is reported too, but where it describes fewer than half: then it does not mean to list them.
 */
import type {Check, Evidence} from './check.ts'
import {toIssueRole} from '../extract/placed-issues.ts'
import type {NoticeDocument} from '../extract/document.ts'
import {mentionsProblem} from '../lexicon.ts'
import type {Facts} from '../record.ts'
import type {Slice} from '../source.ts'

/** What was counted, as a term of the messages, and how many there are. */
interface Count {
  readonly unit: 'issues' | 'headings' | 'numbered-issues' | 'measures'
  readonly value: number
}

export const declaredIssues: Check = {
  id: 'declared-issues',
  group: 'totals',
  severity: 'warning',
  *run(evidence) {
    const {document, facts} = evidence
    const stated = facts.declared.issues
    if (stated === null || document.isBrokenOff) return
    const counts = countLevels(document, facts)
    const slice = findStatement(evidence, stated)
    if (slice === undefined || counts.some(({value}) => value === stated)) return
    const [nearest] = counts.toSorted((one, other) => Math.abs(one.value - stated) - Math.abs(other.value - stated))
    // far fewer: the text tells of some only, or a page was saved in part
    if (nearest === undefined || nearest.value * 2 < stated) return
    yield {slice, actual: String(stated), expected: String(nearest.value), values: {unit: nearest.unit}}
  },
}

/** How many there are of each: issues, sections of every level among the findings, measures. */
function countLevels({sections, roles, kind, issues: placed}: NoticeDocument, {issues}: Facts): readonly Count[] {
  if (issues.length === 0) return []
  const findings = sections.filter((section) => roles.get(section) === toIssueRole(kind))
  const levels = new Map<number, number>()
  for (const {level} of findings) levels.set(level, (levels.get(level) ?? 0) + 1)
  const numbered = placed.filter(({section}) => section.kind === 'problem').length
  const points = issues.reduce((sum, {measures, findings: found}) => sum + measures.length + found.length, 0)
  return [
    {unit: 'issues', value: issues.length},
    ...[...levels.values()].map((value) => ({unit: 'headings', value}) as const),
    {unit: 'measures', value: points},
    ...(numbered > 0 ? [{unit: 'numbered-issues', value: numbered} as const] : []),
  ]
}

/** Where the number is stated first. */
function findStatement({document}: Evidence, stated: number): Slice | undefined {
  const found = document.statements.flatMap(({totals}) => totals).find(({value}) => value === stated)
  return found?.slice ?? document.outerSentences.find(({line, start, end}) => mentionsProblem(line.folded.slice(start, end)))
}
