/** JSON with an indent of two: one record alone, several as a list. */
import type {Output, Writer} from './writer.ts'

export const writeJson: Writer = (notices) => `${JSON.stringify(notices.length === 1 ? notices[0] : notices, null, 2)}\n`

/** A list of records, however many. */
export const jsonList: Output = {
  head: '[\n',
  separator: ',\n',
  tail: '\n]\n',
  // a line break inside a string is written \n, so those that are left are JSON's own
  writePart: (notice) => `  ${JSON.stringify(notice, null, 2).replaceAll('\n', '\n  ')}`,
}
