/**
 * What the document is, by evidence from all of it: a row of `kind-words.ts` or `kind-layout.ts` says what it speaks
 * for and how much it weighs; the sum decides. Layout outweighs phrases, and what is laid out as an issue is never
 * `other` for the want of a phrase.
 */
import type {Evidence, Kind, KindGround} from './evidence.ts'
import {findLayoutEvidence} from './kind-layout.ts'
import {phraseRows, type Place} from './kind-words.ts'
import {namesProblem, withoutMatter} from '../lexicon.ts'
import {findSentenceEnd} from '../phrase.ts'
import type {Slice} from '../source.ts'
import {readFolded} from './text.ts'

/** What a document is, and why. */
export interface KindReading {
  readonly kind: Kind
  /** The heaviest first. */
  readonly evidence: readonly Evidence[]
}

// What has no more to say for it than this is no notice.
const least = 4
const openingLength = 1500
// Of a first sentence so much tells what the text is about.
const firstLength = 100
// So many are kept in the record.
const most = 5

/** Reads the kind of a document. */
export function readKind(ground: KindGround): KindReading {
  const texts = toTexts(ground)
  const ofPhrases = (['title', 'opening', 'first', 'heading', 'closing', 'name'] as const).flatMap((place) => findPhrases(place, texts[place]))
  const evidence = [...findLayoutEvidence(ground), ...ofPhrases].toSorted((one, other) => other.weight - one.weight)
  const isLaidOut = evidence.some(({isLayout}) => isLayout === true)
  const sums = (['rectification', 'feedback', 'plan', 'other'] as const).map((kind) => ({
    kind, sum: kind === 'other' && isLaidOut ? 0 : evidence.reduce((sum, each) => sum + (each.for === kind ? each.weight : 0), kind === 'other' ? least : 0),
  }))
  const [best] = sums.toSorted((one, other) => other.sum - one.sum)
  return {kind: best?.kind ?? 'other', evidence: evidence.slice(0, most)}
}

/** A text that rows are looked up in, with its place. */
interface Text {
  readonly folded: string
  readonly slice: Slice | null
  readonly printed: string
}

function toTexts({tree, sections, opening, closing, source}: KindGround): Readonly<Record<Place, readonly Text[]>> {
  const titles = tree.children.flatMap((node) => (node.type === 'title' ? [node.slice] : []))
  const ofSlice = (slice: Slice): Text => ({folded: readFolded(slice), slice, printed: slice.line.text.slice(slice.start, slice.end)})
  const isBroken = titles.length > 1
  const name = source.name?.replace(/^.*[/\\]/u, '') ?? ''
  let length = 0
  const start = opening.filter(({slice}) => (length += slice.end - slice.start) - (slice.end - slice.start) < openingLength)
  return {
    title: isBroken
      ? [{folded: titles.map(readFolded).join(''), slice: null, printed: titles.map(({line}) => line.text).join('')}]
      : [...titles.map(ofSlice), ...(titles.length === 0 && source.metadata.title !== null ? [{folded: source.metadata.title, slice: null, printed: source.metadata.title}] : [])],
    opening: start.map(({slice}) => ofSlice({...slice, end: Math.min(slice.end, slice.start + openingLength)})),
    first: start.slice(0, 1).map(({slice}) => ofSlice({...slice, end: Math.min(slice.end, slice.start + firstLength, findSentenceEnd(slice.line.folded, slice.start))})),
    heading: sections.map(({title}) => ofSlice(title)),
    closing: closing.map(({slice}) => ofSlice({...slice, end: Math.min(slice.end, slice.start + openingLength)})),
    name: [{folded: name, slice: null, printed: name}],
  }
}

/** What the rows of a place find: each in the opening and the headings, else the heaviest of each kind. */
function findPhrases(place: Place, texts: readonly Text[]): readonly Evidence[] {
  const found = phraseRows.filter((row) => row.in === place).flatMap((row) => {
    // 问题整改和成果运用存在差距 : what is lacking speaks for no report
    const heard = place === 'heading' && row.for !== 'other' ? texts.filter(({folded}) => !namesProblem(withoutMatter(folded))) : texts
    for (const {folded, slice, printed} of heard) {
      const match = row.pattern.exec(folded)
      if (match === null) continue
      const start = match.index
      const end = start + match[0].length
      return [{
        for: row.for, weight: row.weight, text: slice === null ? printed : printed.slice(start, end),
        slice: slice === null ? null : {line: slice.line, start: slice.start + start, end: slice.start + end},
      }]
    }
    return []
  })
  if (place === 'opening' || place === 'heading') return found
  return found.filter((each) => !found.some((other) => other !== each && other.for === each.for && other.weight >= each.weight && (other.weight > each.weight || found.indexOf(other) < found.indexOf(each))))
}
