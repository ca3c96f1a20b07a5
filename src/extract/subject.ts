/** The inspected body as the opening names it: …组对县科技局党组开展了巡察. */
import type {NoticeDocument} from './document.ts'
import type {Extractor} from './extractor.ts'
import {readFolded, tidy} from './text.ts'

// 对市科技局党组进行了巡察 · 对中共…党组(以下简称“…”)开展了常规巡察 · 对我局党组…
const object =
  /(?:组|厅|局|署|办)(?:于[^,。]{0,30})?,?对(?<object>[^,。;\d]{2,40}?)(?:\((?:以下|下称|简称)[^()]{0,30}\)[^,。;]{0,40}|\d[^,。;]{0,40})?(?:开展|进行|实施)/u
// 向市科技局党组反馈了巡察意见
const addressee = /(?:组|厅|局|署|办)向(?<object>[^,。;]{2,40}?)(?:\((?:以下|下称|简称)[^()]{0,30}\))?(?:进行了?)?(?:反馈|通报)/u

export const extractSubject: Extractor<string | null> = (document) => findSubjects(document)[0] ?? null

/** All ways in which the opening names the inspected body: whom a group inspected, to whom it reported. */
export function findSubjects({opening}: NoticeDocument): readonly string[] {
  return [object, addressee].flatMap((pattern) => opening.flatMap(({slice}) => {
    const match = pattern.exec(readFolded(slice))
    const name = match?.groups?.['object']
    if (match === null || name === undefined) return []
    const at = slice.start + match.index + match[0].lastIndexOf(name)
    return [tidy(slice.line.text.slice(at, at + name.length))]
  }))
}
