/** The group that inspected, as printed: 县委第四轮巡察一组, 市委第六巡察组, 省第三生态环境保护督察组, 市审计局. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {findWithin} from './within.ts'
import {isAuditor, tellsOfAudit} from '../mentions/bodies/auditors.ts'
import type {BodyMention} from '../mentions/bodies/mention.ts'
import {findObject, isArranger, isRowMark} from '../mentions/bodies/object.ts'
import {readBodies} from '../mentions/bodies/read.ts'
import type {Slice} from '../source.ts'
import {readFolded, readSlice} from './text.ts'

export const extractOrgan: Extractor<string | null> = (document) => {
  const organ = findOrgan(document)
  return organ === undefined ? null : readSlice(organ)
}

/** The first group that the opening tells whom it inspected, else that it or the title names; else the auditor that it says to have audited. */
function findOrgan({opening, sections, tree, bodiesOfLine}: NoticeDocument): Slice | undefined {
  const lead = sections[0]?.children.filter((child) => child.type === 'paragraph') ?? []
  const slices = [...opening, ...lead].map(({slice}) => slice)
  const findBodies = (slice: Slice): readonly BodyMention[] => findWithin(bodiesOfLine.get(slice.line) ?? [], slice.start, slice.end)
  const groups = slices.flatMap((slice) => joinRow(findBodies(slice).filter(({kind, isBare}) => kind === 'inspecting-group' && !isBare)).filter(({line, end}) => !isArranger(line.folded.slice(end, slice.end))).map((group) => ({group, slice})))
  const named = groups.length > 0 ? [] : tree.children.flatMap((node) => (node.type === 'title' ? readBodies(node.slice) : [])).filter(({kind, isBare}) => kind === 'inspecting-group' && !isBare)
  const inspecting = groups.find(({group: {line, end}, slice}) => findObject(line.folded.slice(end, slice.end)) !== undefined)
  return (inspecting ?? groups[0])?.group ??
    slices.filter((slice) => tellsOfAudit(readFolded(slice))).flatMap(findBodies).find(({slice}) => isAuditor(readFolded(slice)))?.slice ?? named[0]?.slice
}

/** 市委第一巡察组、第六巡察组 : in a row they are named together. */
function joinRow(groups: readonly BodyMention[]): readonly Slice[] {
  const joined: Slice[] = []
  for (const {slice} of groups) {
    const last = joined.at(-1)
    if (last !== undefined && isRowMark(slice.line.folded.slice(last.end, slice.start))) joined[joined.length - 1] = {...last, end: slice.end}
    else joined.push(slice)
  }
  return joined
}
