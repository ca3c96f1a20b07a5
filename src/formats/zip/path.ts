/** Names of parts as other parts give them. */

/**
 * A name as seen from a folder, which ends with / unless it is the root.
 *
 *     word/ and styles.xml · word/ and ../styles.xml · word/ and /word/styles.xml
 */
export function resolvePath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
