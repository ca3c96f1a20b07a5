/**
 * A report of what was put right leaves out one of its usual parts.
 *
 *     一、组织领导情况          organisation
 *     二、反馈问题整改情况       findings
 *     三、下一步打算            next steps
 *
 * Rests on practice: this is the usual order of contents (seen in five published notices that were read for it). A part may
 * be a paragraph without a heading. No rule was found, so this is a suggestion and off unless asked for.
 */
import type {Check, Evidence} from './check.ts'
import {tellsOfPart} from '../lexicon.ts'
import {findLastPlace} from './places.ts'

/** A part, as a term of the messages, and what tells of it outside headings. */
const parts = [
  {part: 'organization', roles: ['organization', 'leadership'], told: 'organization'},
  {part: 'findings', roles: ['rectification'], told: null},
  {part: 'next-steps', roles: ['next-steps'], told: 'next-steps'},
] as const

export const missingPart: Check = {
  id: 'missing-part',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run(evidence) {
    if (evidence.facts.kind !== 'rectification') return
    for (const {part, roles, told} of parts) {
      if (hasRole(evidence, roles) || (told !== null && isTold(evidence, told))) continue
      yield {slice: findLastPlace(evidence.document), actual: null, expected: part, values: {part}}
    }
  },
}

function hasRole({document}: Evidence, wanted: readonly string[]): boolean {
  return [...document.roles.values()].some((role) => wanted.includes(role))
}

function isTold({document}: Evidence, part: 'organization' | 'next-steps'): boolean {
  return document.textLines.some(({folded}) => tellsOfPart(part, folded))
}
