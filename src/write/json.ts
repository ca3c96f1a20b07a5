/** JSON with an indent of two: one record alone, several as a list. */
import type {PartOutput} from './writer.ts'
import type {NoticePart} from '../record.ts'

export const writeJson = (notices: readonly NoticePart[]): string => `${JSON.stringify(notices.length === 1 ? notices[0] : notices, null, 2)}\n`

/** A list of records, however many. */
export const jsonList: PartOutput = {
  head: '[\n',
  separator: ',\n',
  tail: '\n]\n',
  // a line break inside a string is written \n, so those that are left are JSON's own
  writePart: (notice) => `  ${JSON.stringify(notice, null, 2).replaceAll('\n', '\n  ')}`,
}
