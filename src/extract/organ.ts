/** The group that inspected, as printed: 县委第四轮巡察一组, 市委第六巡察组, 省第三生态环境保护督察组, 市审计局. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './mentions.ts'
import {isAuditor, tellsOfAudit} from '../mentions/bodies/inspects.ts'
import type {BodyMention} from '../mentions/bodies/mention.ts'
import {readFolded, readSlice} from './text.ts'

export const extractOrgan: Extractor<string | null> = (document) => {
  const body = findOrgan(document)
  return body === undefined ? null : readSlice(body.slice)
}

/** The first group that the opening names; else the auditor that it says to have audited. */
function findOrgan({opening, sections, bodiesOfLine}: NoticeDocument): BodyMention | undefined {
  const lead = sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...opening, ...lead].map(({slice}) => slice)
  const findBodies = (slice: (typeof slices)[number]): readonly BodyMention[] => findWithin(bodiesOfLine.get(slice.line) ?? [], slice.start, slice.end)
  return slices.flatMap(findBodies).find(({kind, isBare}) => kind === 'inspecting-group' && !isBare) ??
    slices.filter((slice) => tellsOfAudit(readFolded(slice))).flatMap(findBodies).find(({slice}) => isAuditor(readFolded(slice)))
}
