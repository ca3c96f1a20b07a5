/** The publishing date that a page's head or a front matter gives. */
import {isBlank} from '../fold.ts'

// 2018-06-12 09:41 · 2018年6月12日 · 2018/6/12 · 2018-06-12T09:41:00+08:00
const parted = /(?<year>(?:19|20)\d{2})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})/u
// 20180612 · 20180612094127
const run = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{6})?(?!\d)/u

/** A printed date as ISO day, its clock time left out; as printed where it is none, null where nothing is. */
export function toDay(printed: string): string | null {
  const groups = (parted.exec(printed) ?? run.exec(printed))?.groups
  if (groups === undefined) return tidy(printed) || null
  return [groups['year'], groups['month'], groups['day']].map((part = '') => part.padStart(2, '0')).join('-')
}

/** Text with its white space as single blanks, none at the ends. */
export function tidy(text: string): string {
  let tidied = ''
  for (const unit of text) {
    const isSpace = isBlank(unit.charCodeAt(0)) || unit === '\n' || unit === '\r'
    if (!isSpace) tidied += unit
    else if (tidied !== '' && !tidied.endsWith(' ')) tidied += ' '
  }
  return tidied.trimEnd()
}
