/**
 * The notice has no title.
 *
 *     根据县委统一部署，…        ← the text starts at once
 *
 * Rests on practice: notices open with 中共…关于…整改情况的通报 (seen in five published ones that were read for it). No rule
 * was found, so this is a suggestion and off unless asked for.
 */
import type {Check} from './check.ts'
import {findFirstPlace} from './places.ts'

export const missingTitle: Check = {
  id: 'missing-title',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run({document, facts}) {
    if (facts.kind === 'other' || facts.title !== null) return
    yield {slice: findFirstPlace(document), actual: null, expected: null}
  },
}
