/** Reads the facts: a table of extractors, one a field, so that a field without its extractor does not compile. */
import {extractContact} from './contact.ts'
import {extractDates} from './dates.ts'
import {extractDeclared} from './declared.ts'
import {extractDisclosure} from './disclosure.ts'
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
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

/** The extractors by the field that each reads. */
const extractors: {readonly [Field in keyof Facts]: Extractor<Facts[Field]>} = {
  kind: ({kind}) => kind,
  kindEvidence: extractKindEvidence,
  title: extractTitle,
  issuer: extractIssuer,
  subject: extractSubject,
  issuedOn: extractIssuedOn,
  publishedOn: extractPublishedOn,
  inspection: extractInspection,
  declared: extractDeclared,
  disclosure: extractDisclosure,
  contact: extractContact,
  sections: extractSections,
  issues: extractIssues,
  dates: extractDates,
  outcomes: extractOutcomes,
}

/** Extracts one fact. */
export function extractField<Field extends keyof Facts>(document: NoticeDocument, field: Field): Facts[Field] {
  return extractors[field](document)
}

/** Extracts all facts of a document. */
export function extract(document: NoticeDocument): Facts {
  const read = <Field extends keyof Facts>(field: Field): Facts[Field] => extractors[field](document)
  return {
    kind: read('kind'), kindEvidence: read('kindEvidence'), title: read('title'), issuer: read('issuer'), subject: read('subject'),
    issuedOn: read('issuedOn'), publishedOn: read('publishedOn'), inspection: read('inspection'), declared: read('declared'),
    disclosure: read('disclosure'), contact: read('contact'), sections: read('sections'), issues: read('issues'), dates: read('dates'),
    outcomes: read('outcomes'),
  }
}
