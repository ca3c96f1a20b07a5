/** The group that inspected, as printed: 县委第四轮巡察一组, 市委第六巡察组, 省第三生态环境保护督察组, 市审计局. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './mentions.ts'
import {isAuditor, tellsOfAudit} from '../mentions/bodies/auditors.ts'
import type {BodyMention} from '../mentions/bodies/mention.ts'
import {findObject} from '../mentions/bodies/object.ts'
import type {Slice} from '../source.ts'
import {readFolded, readSlice} from './text.ts'

export const extractOrgan: Extractor<string | null> = (document) => {
  const body = findOrgan(document)
  return body === undefined ? null : readSlice(body.slice)
}

/** The first group that the opening tells whom it inspected, else that it names; else the auditor that it says to have audited. */
function findOrgan({opening, sections, bodiesOfLine}: NoticeDocument): BodyMention | undefined {
  const lead = sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...opening, ...lead].map(({slice}) => slice)
  const findBodies = (slice: Slice): readonly BodyMention[] => findWithin(bodiesOfLine.get(slice.line) ?? [], slice.start, slice.end)
  const groups = slices.flatMap((slice) => findBodies(slice).filter(({kind, isBare}) => kind === 'inspecting-group' && !isBare).map((body) => ({body, slice})))
  const inspecting = groups.find(({body: {slice: {line, end}}, slice}, index) => {
    // 按照省委巡视组安排，县委第一巡察组对… : the group next to its object
    const next = groups[index + 1]?.body.slice
    const object = findObject(line.folded.slice(end, slice.end))
    return object !== undefined && !(next?.line === line && next.start < end + object)
  })
  return (inspecting ?? groups[0])?.body ??
    slices.filter((slice) => tellsOfAudit(readFolded(slice))).flatMap(findBodies).find(({slice}) => isAuditor(readFolded(slice)))
}
