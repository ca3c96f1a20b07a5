/**
 * Fields: what Word computes, such as a date or a cross-reference. A field has a code, which is not shown, and a result,
 * which is; either may hold further fields.
 *
 *     begin · DATE \@ "yyyy年M月d日" · separate · 2023年5月4日 · end
 */

/** Follows the marks of fields. */
export interface Fields {
  /** Takes a mark: begin, separate or end. */
  step(type: string | undefined): void
  /** No field's code goes on into the next paragraph; a damaged one must not swallow the rest of the document. */
  endParagraph(): void
  /** Whether text at this place is shown. */
  isShown(): boolean
}

/** Fields of which none is open. */
export function createFields(): Fields {
  const open: ('code' | 'result')[] = []
  let codes = 0
  const pop = (): void => {
    if (open.pop() === 'code') codes--
  }
  return {
    step(type) {
      if (type === 'begin') {
        open.push('code')
        codes++
      } else if (type === 'separate' && open.at(-1) === 'code') {
        open[open.length - 1] = 'result'
        codes--
      } else if (type === 'end') pop()
    },
    endParagraph() {
      while (open.at(-1) === 'code') pop()
    },
    isShown: () => codes === 0,
  }
}
