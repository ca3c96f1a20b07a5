/** The checks, and the runner that turns their remarks into diagnostics. */
import {bracketUnbalanced} from './bracket-unbalanced.ts'
import type {Check, Evidence, Remark} from './check.ts'
import {completionRate} from './completion-rate.ts'
import {dateAfterIssue} from './date-after-issue.ts'
import {dateDamaged} from './date-damaged.ts'
import {dateImpossible} from './date-impossible.ts'
import {deadlinePassed} from './deadline-passed.ts'
import {declaredCompleted} from './declared-completed.ts'
import {declaredIssues} from './declared-issues.ts'
import {declaredSum} from './declared-sum.ts'
import {feedbackBeforeInspection} from './feedback-before-inspection.ts'
import {ghostPinyin} from './ghost-pinyin.ts'
import {issueDuplicate} from './issue-duplicate.ts'
import {issueEmpty} from './issue-empty.ts'
import {levelSkipped} from './level-skipped.ts'
import {markerMixed} from './marker-mixed.ts'
import {measureNumbering} from './measure-numbering.ts'
import type {Language} from '../language.ts'
import {toMessage} from './messages/index.ts'
import {missingContact} from './missing-contact.ts'
import {missingDate} from './missing-date.ts'
import {missingDisclosure} from './missing-disclosure.ts'
import {missingIssuer} from './missing-issuer.ts'
import {missingPart} from './missing-part.ts'
import {missingStatus} from './missing-status.ts'
import {missingTitle} from './missing-title.ts'
import {notANotice} from './not-a-notice.ts'
import {ordinalGap} from './ordinal-gap.ts'
import {ordinalRepeated} from './ordinal-repeated.ts'
import {outcomeSum} from './outcome-sum.ts'
import {placeholder} from './placeholder.ts'
import {privateData} from './private-data.ts'
import {quoteUnbalanced} from './quote-unbalanced.ts'
import {rangeReversed} from './range-reversed.ts'
import {hideNumbers} from './secret.ts'
import {statusConflict} from './status-conflict.ts'
import {statusUnknown} from './status-unknown.ts'
import {textRepeated} from './text-repeated.ts'
import {undecodableBytes} from './undecodable-bytes.ts'
import type {Diagnostic} from '../record.ts'
import {toText} from '../source.ts'

/** All checks by group; their order is only that of the documentation, since diagnostics are sorted by place. */
export const allChecks: readonly Check[] = [
  ordinalGap, ordinalRepeated, levelSkipped, markerMixed, bracketUnbalanced, quoteUnbalanced,
  declaredIssues, declaredSum, declaredCompleted, completionRate, outcomeSum,
  missingStatus, statusUnknown, statusConflict, issueEmpty, issueDuplicate, textRepeated, measureNumbering,
  dateImpossible, dateDamaged, rangeReversed, dateAfterIssue, feedbackBeforeInspection, deadlinePassed,
  missingTitle, missingIssuer, missingDate, missingContact, missingDisclosure, missingPart,
  notANotice, placeholder, undecodableBytes, ghostPinyin, privateData,
]

/** The checks that are on unless somebody says otherwise: what they report is no matter of taste. */
export const checks: readonly Check[] = allChecks.filter(({isOptional}) => isOptional !== true)

/** Names that checks once had, and what has taken their place; settings take them still. */
export const retired: ReadonlyMap<string, readonly string[]> = new Map([
  ['unreadable-date', ['date-impossible', 'date-damaged', 'range-reversed']],
])

/** What a caller may choose. */
export interface CheckOptions {
  /** The checks that run. */
  readonly chosen?: readonly Check[]
  /** The language of the messages. */
  readonly language?: Language
}

const excerptLength = 80

/** What a check found. */
interface Found {
  readonly check: Check
  readonly remark: Remark
}

/** Runs the checks over a document; the diagnostics in the order of the text. */
export function runChecks(evidence: Evidence, {chosen = checks, language = 'en'}: CheckOptions = {}): Diagnostic[] {
  return findRemarks(evidence, chosen).map((found) => toDiagnostic(evidence, found, language))
}

/** The same with the messages in Chinese beside the diagnostics, which have theirs in English. */
export function runChecksInBoth(evidence: Evidence): {readonly diagnostics: Diagnostic[]; readonly messages: string[]} {
  const found = findRemarks(evidence, checks)
  return {
    diagnostics: found.map((each) => toDiagnostic(evidence, each, 'en')),
    messages: found.map(({check, remark}) => toMessage(check.id, remark, 'zh')),
  }
}

function findRemarks(evidence: Evidence, chosen: readonly Check[]): readonly Found[] {
  const {locator} = evidence.document
  const found = chosen.flatMap((check) => [...check.run(evidence)].map((remark) => ({check, remark, offset: locator.toPosition(remark.slice).start.offset})))
  return found.toSorted((one, other) => one.offset - other.offset)
}

function toDiagnostic(evidence: Evidence, {check, remark}: Found, language: Language): Diagnostic {
  const {slice, actual, expected, related = []} = remark
  const {locator} = evidence.document
  return {
    id: check.id,
    severity: check.severity,
    message: toMessage(check.id, remark, language),
    actual, expected,
    excerpt: toExcerpt(slice.line.text, check.isSecret === true),
    position: locator.toPosition(slice),
    related: related.map((place) => ({message: cut(toText(place)), position: locator.toPosition(place)})),
  }
}

// A number that the excerpt's end cuts is hidden as a whole.
const longestNumber = 60

/** The line as printed, cut. */
function toExcerpt(line: string, isSecret: boolean): string {
  const start = line.slice(0, excerptLength + longestNumber)
  return cut(isSecret ? hideNumbers(start) : start)
}

function cut(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength - 1).replace(/[\ud800-\udbff]$/u, '')}…`
}
