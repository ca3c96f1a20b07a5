/** The checks, and the runner that turns their remarks into diagnostics. */
import type {Check, Evidence, Remark} from './check.ts'
import {declaredIssues} from './declared-issues.ts'
import {missingStatus} from './missing-status.ts'
import {notANotice} from './not-a-notice.ts'
import {ordinalGap} from './ordinal-gap.ts'
import {ordinalRepeated} from './ordinal-repeated.ts'
import {unreadableDate} from './unreadable-date.ts'
import type {Diagnostic} from '../record.ts'

/** All checks; their order is only that of the documentation, since diagnostics are sorted by place. */
export const checks: readonly Check[] = [
  notANotice, ordinalGap, ordinalRepeated, declaredIssues, missingStatus, unreadableDate,
]

const excerptLength = 80

/** Runs the checks over a document; the diagnostics in the order of the text. */
export function runChecks(evidence: Evidence, chosen: readonly Check[] = checks): Diagnostic[] {
  const diagnostics = chosen.flatMap((check) => [...check.run(evidence)].map((remark) => toDiagnostic(check, remark, evidence)))
  return diagnostics.toSorted((one, other) => one.position.start.offset - other.position.start.offset)
}

function toDiagnostic(check: Check, remark: Remark, {document}: Evidence): Diagnostic {
  const {slice, actual, expected, related = []} = remark
  return {
    id: check.id,
    severity: check.severity,
    message: check.message(remark),
    actual, expected,
    excerpt: cut(slice.line.text),
    position: document.locator.toPosition(slice),
    related: related.map((place) => ({message: cut(place.text), position: document.locator.toPosition(place.slice)})),
  }
}

function cut(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength - 1).replace(/[\ud800-\udbff]$/u, '')}…`
}
