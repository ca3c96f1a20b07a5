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
import {findLastPlace} from './places.ts'

/** A part, as a term of the messages, and by what it is recognised outside headings. */
const parts = [
  // 成立整改工作领导小组 · 6月20日印发整改方案
  {part: 'organization', roles: ['organization', 'leadership'], words: /领导小组|整改方案|民主生活会|专题会议?|动员|(?:党组|党委|常委)会议?/u},
  {part: 'findings', roles: ['rectification'], words: /(?!)/u},
  // 下一步，局党组将…
  {part: 'next-steps', roles: ['next-steps'], words: /(?:^|。)(?:下一?步|下一?阶段|今后|接下来)|将[^,。]{0,12}后续/u},
] as const

export const missingPart: Check = {
  id: 'missing-part',
  group: 'completeness',
  severity: 'info',
  isOptional: true,
  *run(evidence) {
    if (evidence.facts.kind !== 'rectification') return
    for (const {part, roles, words} of parts) {
      if (hasRole(evidence, roles) || hasWords(evidence, words)) continue
      yield {slice: findLastPlace(evidence.document), actual: null, expected: part, values: {part}}
    }
  },
}

function hasRole({document}: Evidence, wanted: readonly string[]): boolean {
  return [...document.roles.values()].some((role) => wanted.includes(role))
}

function hasWords({document}: Evidence, words: RegExp): boolean {
  return document.textLines.some(({folded}) => words.test(folded))
}
