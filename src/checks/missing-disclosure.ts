/**
 * The notice does not say how long it is open to the public.
 *
 *     欢迎监督。联系电话：…       ← expected 公开期限：2024年5月6日至5月27日
 *
 * Rests on the practice of some: notices that were read state days of their own or none. No source that sets a number of
 * days could be confirmed, so none is asked for; this is a suggestion and off unless asked for.
 */
import type {Check} from './check.ts'
import {findLastPlace} from './places.ts'

export const missingDisclosure: Check = {
  id: 'missing-disclosure',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run({document, facts}) {
    if (facts.kind !== 'rectification' || facts.disclosure !== null) return
    yield {slice: findLastPlace(document), actual: null, expected: null}
  },
}
