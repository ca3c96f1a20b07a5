/** The inspection that the notice answers: who, in which round, of what type, when, and when the findings were fed back. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {extractFeedbackOn} from './feedback-on.ts'
import {findRounds, findTypes, readLevel} from '../inspection-words.ts'
import {extractOrgan} from './organ.ts'
import {extractPeriod} from './period.ts'
import {readTitle} from './title.ts'
import type {Inspection} from '../record.ts'
import {readFolded, tidy} from './text.ts'

export const extractInspection: Extractor<Inspection> = (document) => toInspection(document, extractOrgan(document))

const toInspection = (document: NoticeDocument, organ: string | null): Inspection => ({
  organ,
  round: findRound(document, organ),
  types: readTypes(document),
  period: extractPeriod(document),
  feedbackOn: extractFeedbackOn(document),
})

/** The round in the opening that is of the organ's own level, else the first, else that in the title. */
function findRound(document: NoticeDocument, organ: string | null): string | null {
  const found = document.opening.flatMap(({slice}) => findRounds(readFolded(slice)).map(([start, end]) =>
    tidy(slice.line.text.slice(slice.start + start, slice.start + end))))
  const level = readLevel(organ ?? '')
  const inOpening = found.find((each) => level !== undefined && each.includes(level)) ?? found[0]
  const title = readTitle(document)
  const [place] = title === null ? [] : findRounds(title.folded)
  const inTitle = title === null || place === undefined ? null : title.printed.slice(...place)
  // 第六轮 of 十五届市委第六轮
  return inOpening === undefined || inTitle?.endsWith(inOpening) === true ? inTitle : inOpening
}

function readTypes({opening}: NoticeDocument): string[] {
  const found = opening.flatMap(({slice}) =>
    findTypes(readFolded(slice)).map(([start, end]) => slice.line.text.slice(slice.start + start, slice.start + end)),
  )
  return [...new Set(found)]
}
