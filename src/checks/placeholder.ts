/**
 * A blank of a draft that nobody filled in.
 *
 *     20xx年xx月，对履责不力的x名负责人进行诫勉谈话
 *     2020年X月XX日
 *
 * Not reported: names that are left out on purpose (王××, 张某某), names of forms in 《》, × between numbers, and Latin words.
 */
import type {Check} from './check.ts'
import {findBlanks, isSurname} from './placeholder-words.ts'
import type {Slice} from '../source.ts'

export const placeholder: Check = {
  id: 'placeholder',
  group: 'text',
  severity: 'warning',
  *run({document}) {
    for (const line of document.textLines) {
      if (!/[xX×*_□]/u.test(line.folded)) continue
      // names of forms and documents are blanked out: 《××情况登记表》
      const folded = line.folded.replace(/《[^《》]{1,80}》/gu, (title) => ' '.repeat(title.length))
      for (const [start, end] of findBlanks(folded)) {
        const slice: Slice = {line, start, end}
        if (!isName(slice)) yield {slice, actual: line.text.slice(start, end), expected: null}
      }
    }
  },
}

function isName({line: {folded}, start, end}: Slice): boolean {
  return /^[×xX]{1,2}$/u.test(folded.slice(start, end)) && isSurname(folded.slice(Math.max(0, start - 2), start))
}
