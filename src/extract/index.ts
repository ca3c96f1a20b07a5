/** Reads the facts: an object literal, a call a field, so that a field without its extractor does not compile. */
import {extractContact} from './contact.ts'
import {extractDates} from './dates.ts'
import {extractDeclared} from './declared.ts'
import {extractDisclosure} from './disclosure.ts'
import type {NoticeDocument} from './document.ts'
import {extractInspection} from './inspection.ts'
import {extractIssuedOn} from './issued-on.ts'
import {extractIssuer} from './issuer.ts'
import {extractIssues} from './issues.ts'
import {extractKindEvidence} from './kind-evidence.ts'
import {extractOutcomes} from './outcomes.ts'
import {extractPublishedOn} from './published-on.ts'
import {extractSections} from './sections.ts'
import {extractSubject} from './subject.ts'
import {extractTitle} from './title.ts'
import type {Facts} from '../record.ts'

/** Extracts all facts of a document. */
export function extract(document: NoticeDocument): Facts {
  return {
    kind: document.kind,
    kindEvidence: extractKindEvidence(document),
    title: extractTitle(document),
    issuer: extractIssuer(document),
    subject: extractSubject(document),
    issuedOn: extractIssuedOn(document),
    publishedOn: extractPublishedOn(document),
    inspection: extractInspection(document),
    declared: extractDeclared(document),
    disclosure: extractDisclosure(document),
    contact: extractContact(document),
    sections: extractSections(document),
    issues: extractIssues(document),
    dates: extractDates(document),
    outcomes: extractOutcomes(document),
  }
}
