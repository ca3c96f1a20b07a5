/** The matches of a pattern in a text. */

/**
 * All matches of a global pattern, in order, as `matchAll` gives them, none of them empty. `matchAll` makes a new pattern at
 * every call, which takes longer than to look through a sentence.
 */
export function findMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
