/**
 * Neither sign-off, title nor opening names the body that issues the notice.
 *
 *     …进行了巡察。现将整改情况予以公布。 …       ← who says so?
 *
 * Rests on practice: notices close with issuer and date (seen in five published ones that were read for it). No rule was
 * found, so this is a suggestion and off unless asked for.
 */
import type {Check} from './check.ts'
import {findLastPlace} from './places.ts'

export const missingIssuer: Check = {
  id: 'missing-issuer',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run({document, facts}) {
    if (facts.kind === 'other' || facts.issuer !== null) return
    yield {slice: findLastPlace(document), actual: null, expected: null}
  },
}
