/**
 * The number of issues that the text states is none of the counts of its outline.
 *
 *     反馈了3个方面12个问题 …      but the outline has 3 categories and 11 issues
 *
 * What a notice counts as an issue differs: so the stated number may be that of any level of the outline.
 */
import type {Check} from './check.ts'
import {isIssue} from '../extract/issues.ts'
import type {NoticeDocument} from '../extract/document.ts'
import type {Facts} from '../record.ts'
import type {Slice} from '../source.ts'

export const declaredIssues: Check = {
  id: 'declared-issues',
  severity: 'warning',
  summary: 'The stated number of issues is none of the counts of the outline',
  message: ({actual, expected}) => `Unexpected total of \`${actual}\` issues, expected \`${expected}\` as the text counts them`,
  *run({document, facts}) {
    const stated = facts.declared.issues
    const counts = countLevels(document, facts)
    const slice = findStatement(document, stated)
    if (stated === null || slice === undefined || counts.length === 0 || counts.includes(stated)) return
    const nearest = counts.toSorted((one, other) => Math.abs(one - stated) - Math.abs(other - stated))[0]
    yield {slice, actual: String(stated), expected: String(nearest)}
  },
}

/** How many there are of each: sections of every level among the findings, issues, measures. */
function countLevels({sections, roles, kind}: NoticeDocument, {issues}: Facts): readonly number[] {
  if (issues.length === 0) return []
  const findings = sections.filter((section) => roles.get(section) === (kind === 'feedback' ? 'findings' : 'rectification'))
  const levels = new Map<number, number>()
  for (const {level} of findings) levels.set(level, (levels.get(level) ?? 0) + 1)
  const numbered = findings.filter((section) => isIssue(section, {roles, kind}) && section.kind === 'problem')
  const points = issues.reduce((sum, {measures, findings: found}) => sum + measures.length + found.length, 0)
  return [issues.length, ...levels.values(), points, ...(numbered.length > 0 ? [numbered.length] : [])]
}

/** The first sentence that states the number. */
function findStatement({opening, closing, sections}: NoticeDocument, stated: number | null): Slice | undefined {
  const inSections = sections.flatMap(({children}) => children.filter((child) => child.type === 'paragraph'))
  return [...opening, ...inSections, ...closing]
    .map(({slice}) => slice)
    .find(({line}) => line.folded.includes(`${stated}`) && line.folded.includes('问题'))
}
