/**
 * Neither the sign-off nor the page says of which day the notice is.
 *
 *     中共…局党组          ← expected 2024年5月6日 below
 *
 * Rests on practice: notices close with issuer and date (seen in five published ones that were read for it). No rule was
 * found, so this is a suggestion and off unless asked for.
 */
import type {Check} from './check.ts'
import {findLastPlace} from './places.ts'

export const missingDate: Check = {
  id: 'missing-date',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run({document, facts}) {
    if (facts.kind === 'other' || facts.issuedOn !== null || facts.publishedOn !== null) return
    yield {slice: findLastPlace(document), actual: null, expected: null}
  },
}
