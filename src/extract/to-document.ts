/** Gathers what the extractors share: kind, roles, opening and closing, the sentences that state totals. */
import {findStatements} from './statements.ts'
import {readVoice} from './voice.ts'
import type {DocumentGround, NoticeDocument} from './document.ts'
import {readKind} from './kind.ts'
import {findOuterSentences} from './outer-sentences.ts'
import {findPlacedIssues} from './placed-issues.ts'
import {findSentenceFindings} from './sentence-findings.ts'
import {findRoles} from './roles.ts'
import type {Mentions} from '../mentions/index.ts'
import {endsAsBody} from '../body-words.ts'
import {type Line, type Slice, type Source, toLocator} from '../source.ts'
import {isSignDate} from '../tree/page-words.ts'
import {type BlockNode, findLeaves, findSections, type NoticeNode, type ParagraphNode} from '../tree/nodes.ts'

// A sign-off and what stands around it take no more lines.
const closingLines = 6
// A line of a sign-off, a contact or a heading is no longer.
const longestSignOff = 40

/** Gathers what the extractors share. */
export function toDocument(source: Source, tree: NoticeNode, {dates, counts, states, bodies}: Mentions): NoticeDocument {
  const sections = findSections(tree)
  const {opening, closing, signOff} = findFront(tree)
  const findings = findSentenceFindings(tree)
  const {kind, evidence: kindEvidence} = readKind({source, tree, sections, opening, closing, findings})
  const roles = findRoles(tree, kind)
  const textLines = findTextLines(tree)
  const statesOfLine = byLine(states)
  const countsOfLine = byLine(counts)
  const outerSentences = findOuterSentences({tree, sections, roles})
  const ground: DocumentGround = {
    source, tree, dates, counts, kind, kindEvidence, sections, opening, closing, signOff,
    locator: toLocator(source.text),
    datesOfLine: byLine(dates),
    bodiesOfLine: byLine(bodies),
    statesOfLine,
    countsOfLine,
    roles, outerSentences,
    issues: findPlacedIssues({tree, sections, roles, kind, findings}),
    textLines, isBrokenOff: breaksOff(textLines.at(-1)),
  }
  return {...ground, statements: findStatements(outerSentences, {counts, countsOfLine, statesOfLine, voice: readVoice(ground)})}
}

// What ends a sentence or a name, and what opens in the last words and is not closed
const ended = /[。;:!?)”》\]…]$/u
const openAtEnd = /[(“《[][^)”》\]]{0,40}$/u

/** Whether the last line is running text without an end: no sign-off is so long, has a full stop inside or leaves a bracket open. */
function breaksOff(last: Line | undefined): boolean {
  if (last === undefined || ended.test(last.folded)) return false
  return last.folded.length > longestSignOff || last.folded.includes('。') || openAtEnd.test(last.folded)
}

function findTextLines(tree: NoticeNode): readonly Line[] {
  const leaves = findLeaves(tree).filter(({type}) => type !== 'chrome')
  return [...new Set(leaves.map(({slice}) => slice.line))]
}

function findFront(tree: NoticeNode): Pick<NoticeDocument, 'opening' | 'closing' | 'signOff'> {
  const first = tree.children.findIndex(({type}) => type === 'section')
  const paragraphs = findParagraphs(tree.children.slice(0, first < 0 ? undefined : first))
  // without sections the sign-off stands among the paragraphs of the one part there is
  const below = tree.children.slice(tree.closing)
  // without sections what closes the notice may be told among its paragraphs
  const closing = below.length > 0 || first >= 0 ? below : tree.children
  const isUnlabelled = ({type}: NoticeNode['children'][number]): boolean => type !== 'labelled'
  const last = closing === below ? Infinity : closingLines
  const ending = findParagraphs(closing.filter(isUnlabelled)).slice(-last)
  const text = closing === below ? -1 : ending.findLastIndex(({slice}) => slice.end - slice.start > longestSignOff)
  const signOff = ending.slice(text + 1)
  return {opening: paragraphs, closing: findParagraphs(closing).slice(-last), signOff: [...findInnerSignOff(paragraphs), ...signOff]}
}

/** 某市林业局⏎ 2025年12月29日 : a body and a day on lines of their own, above an annex or a table that is printed with the notice. */
function findInnerSignOff(paragraphs: readonly ParagraphNode[]): readonly ParagraphNode[] {
  const day = paragraphs.findLastIndex(({slice: {line}}, index) => {
    const above = paragraphs[index - 1]?.slice.line.folded ?? ''
    return isSignDate(line.folded) && above.length <= longestSignOff && endsAsBody(above)
  })
  return day < 0 ? [] : paragraphs.slice(day - 1, day + 1)
}

function findParagraphs(nodes: readonly (NoticeNode['children'][number])[]): readonly ParagraphNode[] {
  const blocks = nodes.filter((node): node is BlockNode => node.type !== 'section' && node.type !== 'title')
  return blocks.flatMap((node) => findLeaves(node)).filter((leaf): leaf is ParagraphNode => leaf.type === 'paragraph')
}

function byLine<Mention extends {readonly slice: Slice}>(mentions: readonly Mention[]): ReadonlyMap<Line, readonly Mention[]> {
  const map = new Map<Line, Mention[]>()
  for (const mention of mentions) {
    const ofLine = map.get(mention.slice.line)
    if (ofLine === undefined) map.set(mention.slice.line, [mention])
    else ofLine.push(mention)
  }
  return map
}
