/** The sentences that speak of the whole: all that stand outside the issues, in order. */
import type {NoticeDocument} from './document.ts'
import {isPartAlone} from './placed-issues.ts'
import {findSentences} from '../phrase.ts'
import type {Slice} from '../source.ts'
import {findLeaves} from '../tree/nodes.ts'

/** Finds the sentences outside the issues. */
export function findOuterSentences({tree, sections, roles}: Pick<NoticeDocument, 'tree' | 'sections' | 'roles'>): readonly Slice[] {
  const outside = [tree, ...sections.filter((section) => {
    const holdsSections = section.children.some(({type}) => type === 'section')
    return roles.get(section) !== 'rectification' || holdsSections || isPartAlone(section)
  })]
  return outside
    .flatMap(({children}) => [...children])
    .filter(({type}) => type !== 'section' && type !== 'heading' && type !== 'chrome' && type !== 'title' && type !== 'labelled')
    .flatMap((node) => findLeaves(node))
    .flatMap(({slice: {line, start, end}}) =>
      findSentences(line.folded.slice(0, end), start).map(([from, to]) => ({line, start: from, end: to})))
}
