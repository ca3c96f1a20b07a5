/** Gathers what the extractors share: kind, roles, opening and closing, the sentences that state totals. */
import {findStatements} from './declared.ts'
import type {NoticeDocument} from './document.ts'
import {readKind} from './kind.ts'
import {findOuterSentences} from './outer-sentences.ts'
import {findPlacedIssues} from './placed-issues.ts'
import {findRoles} from './roles.ts'
import type {DateMention} from '../dates/mention.ts'
import {type Line, type Source, toLocator} from '../source.ts'
import {type BlockNode, findLeaves, findSections, type NoticeNode, type ParagraphNode} from '../tree/nodes.ts'

// A sign-off and what stands around it take no more lines.
const closingLines = 6

/** Gathers what the extractors share. */
export function toDocument(source: Source, tree: NoticeNode, dates: readonly DateMention[]): NoticeDocument {
  const sections = findSections(tree)
  const {opening, closing} = findFront(tree)
  const {kind, evidence: kindEvidence} = readKind({source, tree, sections, opening, closing})
  const roles = findRoles(tree, kind)
  const outerSentences = findOuterSentences({tree, sections, roles})
  return {
    source, tree, dates, kind, kindEvidence, sections, opening, closing,
    locator: toLocator(source.text),
    datesOfLine: toDatesOfLine(dates),
    roles, outerSentences,
    issues: findPlacedIssues({tree, sections, roles, kind}),
    textLines: findTextLines(tree),
    statements: findStatements(outerSentences),
  }
}

function findTextLines(tree: NoticeNode): readonly Line[] {
  const leaves = findLeaves(tree).filter(({type}) => type !== 'chrome')
  return [...new Set(leaves.map(({slice}) => slice.line))]
}

function findFront(tree: NoticeNode): Pick<NoticeDocument, 'opening' | 'closing'> {
  const first = tree.children.findIndex(({type}) => type === 'section')
  const paragraphs = findParagraphs(tree.children.slice(0, first < 0 ? undefined : first))
  // without sections the sign-off stands among the paragraphs of the one part there is
  const plain = findParagraphs(tree.children.filter(({type}) => type !== 'labelled'))
  if (first < 0) return {opening: paragraphs, closing: plain.slice(-closingLines)}
  return {opening: paragraphs, closing: findParagraphs(tree.children.slice(first))}
}

function findParagraphs(nodes: readonly (NoticeNode['children'][number])[]): readonly ParagraphNode[] {
  const blocks = nodes.filter((node): node is BlockNode => node.type !== 'section' && node.type !== 'title')
  return blocks.flatMap((node) => findLeaves(node)).filter((leaf): leaf is ParagraphNode => leaf.type === 'paragraph')
}

function toDatesOfLine(dates: readonly DateMention[]): ReadonlyMap<Line, readonly DateMention[]> {
  const map = new Map<Line, DateMention[]>()
  for (const date of dates) {
    const ofLine = map.get(date.slice.line)
    if (ofLine === undefined) map.set(date.slice.line, [date])
    else ofLine.push(date)
  }
  return map
}
