/** How far an issue has come that is about money, a contract, a building: told in prose, as audit notices do. */
import type {NoticeDocument} from './document.ts'
import {isDoing} from '../label-words.ts'
import {findWithin} from './within.ts'
import {isOfMatter} from '../mentions/states/clauses.ts'
import type {StateMention, StateOf} from '../mentions/states/mention.ts'
import {findSentences, trimEnd} from '../phrase.ts'
import type {State} from '../record.ts'
import type {Slice} from '../source.ts'
import {findLeaves, type SectionNode, type TreeNode} from '../tree/nodes.ts'
import {readFolded} from './text.ts'

/** A state and the words it rests on. */
export interface ToldState {
  readonly state: State
  readonly slice: Slice
}

const ofMatter: ReadonlySet<StateOf> = new Set(['money', 'matter'])

/** The last sentence that tells how far the matter of the issue has come; what a sentence leaves open counts before what it settles. */
export function readMatter(issue: SectionNode, document: NoticeDocument): ToldState | undefined {
  const nodes = issue.children.filter((child) => child.type === 'paragraph' || child.type === 'point' || (child.type === 'labelled' && isDoing(child.kind)))
  // several points tell of several things, none of them the whole
  const points = nodes.flatMap((node): readonly TreeNode[] => (node.type === 'labelled' ? node.children : [node])).filter(({type}) => type === 'point')
  if (points.length > 1 || !isOfMatter(readFolded(issue.title))) return undefined
  const amounts = new Set(findAmounts(issue.title, document))
  const statements = nodes.flatMap((node) => findLeaves(node)).filter(({type}) => type === 'paragraph').flatMap(({slice: {line, start, end}}) =>
    findSentences(line.folded.slice(0, end), start).flatMap(([from, to]): readonly ToldState[] => {
      const states = findWithin(document.statesOfLine.get(line) ?? [], from, to).filter(({of, isWhole, named, awaits}) => (ofMatter.has(of) || (named === 'nowhere' && isWhole)) && !awaits)
      const state = readState(states, (slice) => findAmounts(slice, document).some((amount) => amounts.has(amount)))
      return state === undefined ? [] : [{state, slice: {line, start: from, end: from + trimEnd(line.folded.slice(from, to), '。;! ').length}}]
    }))
  return statements.at(-1)
}

/** What the states of one sentence tell of the matter; undefined where one part is told, or what is left of it is not. */
function readState(states: readonly StateMention[], namesAmount: (slice: Slice) => boolean): State | undefined {
  if (states.some(({state}) => state === 'in-progress' || state === 'not-completed')) return 'in-progress'
  // 挤占专项资金18.6万元 … 已将18.6万元归还原渠道 : the same sum is the whole
  return states.findLast(({isWhole, slice}) => isWhole || namesAmount(slice))?.state
}

/** The sums that stand in a stretch, in yuan. */
function findAmounts({line, start, end}: Slice, {countsOfLine}: NoticeDocument): readonly number[] {
  return findWithin(countsOfLine.get(line) ?? [], start, end).flatMap(({counted, value}) => (counted === 'money' ? [value] : []))
}
