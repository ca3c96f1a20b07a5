/** Why the document is taken for what it is: the words that weighed most. */
import type {Extractor} from './extractor.ts'
import type {KindEvidence} from '../record.ts'
import {tidy} from './text.ts'

export const extractKindEvidence: Extractor<KindEvidence[]> = ({kindEvidence, locator}) =>
  kindEvidence.map(({for: kind, text, slice}) => ({for: kind, text: tidy(text), position: slice === null ? null : locator.toPosition(slice)}))
