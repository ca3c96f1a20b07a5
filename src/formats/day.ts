/** The publishing date that a page's head or a front matter gives. */
import {findDay} from '../date-words.ts'
import {isBlank} from '../fold.ts'

/** A printed date as ISO day, its clock time left out; as printed where it is none, null where nothing is. */
export function toDay(printed: string): string | null {
  return findDay(printed) ?? (tidy(printed) || null)
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
