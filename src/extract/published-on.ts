/** The page's own publishing date: from the page's chrome above the text, else from what the format says. */
import {isWrittenOut, readDay} from '../date-words.ts'
import type {Extractor} from './extractor.ts'
import {isPublishing, isUnlabelledPublishing} from '../publication-words.ts'
import {isReporter} from '../tree/page-words.ts'
import {findLeaves} from '../tree/nodes.ts'

export const extractPublishedOn: Extractor<string | null> = ({tree, dates, source}) => {
  const lines = new Set(findLeaves(tree).flatMap((leaf) => (leaf.type === 'chrome' && leaf.place !== 'tail' ? [leaf.slice.line] : [])))
  // 市审计局局长 某某 ⏎ 2023年9月28日 : the day of the speech
  const isReport = [...lines].some(({folded}) => isReporter(folded))
  const inChrome = dates.filter(({slice, precision, text}) => lines.has(slice.line) && precision === 'day' && !(isReport && isWrittenOut(text)))
  const labelled = inChrome.find(({slice: {line, start}}) => isPublishing(line.folded.slice(0, start)))
  const alone = inChrome.find(({slice: {line, start, end}}) => isUnlabelledPublishing(line.folded.slice(0, start), line.folded.slice(end)))
  return (labelled ?? alone)?.start ?? readDay(source.metadata.publishedOn?.trim() ?? '')
}
