/** The days for which the notice is open to the public: 公开期限：2025年5月14日至6月13日. */
import type {Extractor} from './extractor.ts'
import {findSentenceMentions, toPeriod} from './mentions.ts'
import type {Period} from '../record.ts'
import {readFolded} from './text.ts'
import {findLeaves} from '../tree/nodes.ts'

const discloses = /公[开示](?:期限?|时间|期间|日期|时限)/u

export const extractDisclosure: Extractor<Period | null> = (document) => {
  const slices = findLeaves(document.tree).flatMap((leaf) =>
    (leaf.type === 'paragraph' || leaf.type === 'heading') && discloses.test(readFolded(leaf.slice)) ? [leaf.slice] : [],
  )
  for (const {mention, before, after} of findSentenceMentions(document, slices)) {
    const isRange = mention.start !== mention.end
    if (isRange && (discloses.test(before) || /^[^,。]{0,4}公[开示]/u.test(after))) return toPeriod(mention)
  }
  return null
}
