/**
 * The notice does not say how to reach the issuer.
 *
 *     欢迎广大干部群众进行监督。       ← expected 联系电话, 通信地址 or 电子邮箱
 *
 * Rests on practice: published notices close with contact ways, and one county's opinion on publishing asks for contact ways
 * for supervision (read in excerpt). No rule that binds all was found, so this is a suggestion and off unless asked for.
 */
import type {Check} from './check.ts'
import {findLastPlace} from './places.ts'

export const missingContact: Check = {
  id: 'missing-contact',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run({document, facts}) {
    const {phones, emails, postcode, address} = facts.contact
    if (facts.kind !== 'rectification' || phones.length + emails.length > 0 || postcode !== null || address !== null) return
    yield {slice: findLastPlace(document), actual: null, expected: null}
  },
}
