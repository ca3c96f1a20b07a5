/** How far an issue has come that is about money, a contract, a building: told in prose, as audit notices do. */
import {isDoing} from '../label-words.ts'
import {isOfMatter, readMatterState} from '../mentions/states/words.ts'
import {findSentences, trimEnd} from '../phrase.ts'
import type {State} from '../record.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type SectionNode, type TreeNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** A state and the words it rests on. */
export interface Statement {
  readonly state: State
  readonly slice: Slice
}

/** The last sentence that tells how far the matter of the issue has come; what a sentence leaves open counts before what it settles. */
export function readMatter(issue: SectionNode): Statement | undefined {
  const nodes = issue.children.filter((child) => child.type === 'paragraph' || child.type === 'point' || (child.type === 'labelled' && isDoing(child.kind)))
  // several points tell of several things, none of them the whole
  const points = nodes.flatMap((node): readonly TreeNode[] => (node.type === 'labelled' ? node.children : [node])).filter(({type}) => type === 'point')
  if (points.length > 1 || !isOfMatter(readFolded(issue.title))) return undefined
  const statements = nodes.flatMap((node) => findLeaves(node)).filter(({type}) => type === 'paragraph').flatMap(({slice: {line, start, end}}) =>
    findSentences(line.folded.slice(0, end), start).flatMap(([from, to]): readonly Statement[] => {
      const slice = {line, start: from, end: to}
      const state = readMatterState(readFolded(slice))
      return state === undefined ? [] : [{state, slice: {...slice, end: from + trimEnd(line.folded.slice(from, to), '。;! ').length}}]
    }))
  return statements.at(-1)
}
